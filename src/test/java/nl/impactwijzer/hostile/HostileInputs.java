package nl.impactwijzer.hostile;

import static nl.impactwijzer.hostile.OutsideReader.utf8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactwijzer.report.signing.Packages;
import nl.impactwijzer.report.signing.SmallPdfs;
import nl.impactwijzer.text.Message;

/// What was thought of to get past the readers, each with the sentence that must answer it.
final class HostileInputs {

    /// What stands where a sentence is not asked for: the input is sound, and only has to be read within bounds.
    static final String SOUND = "";

    private static final String WHEN = "{ \"question\": \"A1.1\", \"atLeast\": 1 }";
    private static final String TITLE = "Schermtijd in de klas";
    private static final int TEN_THOUSAND = 10_000;

    private static final List<OutsideReader> JSON = List.of(
            OutsideReader.QUESTIONNAIRE,
            OutsideReader.DOSSIER,
            OutsideReader.DOSSIER_IN_A_FILE,
            OutsideReader.QUESTIONNAIRE_IN_A_DOSSIER,
            OutsideReader.HISTORY_IN_A_DOSSIER,
            OutsideReader.QUESTIONNAIRE_IN_A_PACKAGE,
            OutsideReader.MANIFEST_IN_A_PACKAGE,
            OutsideReader.TRANSLATION_IN_A_PACKAGE);

    private HostileInputs() {}

    /// @param key the message that must be among what is told, or that another quotes; [#SOUND] when none has to be
    record Input(OutsideReader reader, String name, Supplier<byte[]> bytes, String key) {

        /// Whether the sentence is there, by itself or as a part of another.
        boolean isAnswered(List<Message> told) {
            return key.equals(SOUND) || told.stream().anyMatch(message -> holds(message, key));
        }

        private static boolean holds(Message message, String key) {
            return message.key().equals(key)
                    || message.arguments().values().stream()
                            .anyMatch(value -> value instanceof Message inner && holds(inner, key));
        }

        @Override
        public String toString() {
            return reader + ": " + name;
        }
    }

    static Stream<Input> all() {
        return Stream.of(json(JSON), questionnaires(), conditions(), dossiers(), packages(), zips(), sheets())
                .flatMap(List::stream);
    }

    /// Sound files of every kind, and hostile ones that are read quickly, for the fuzzer to go on from.
    static Stream<Input> seeds() {
        Stream<Input> sound = Stream.of(
                text(OutsideReader.QUESTIONNAIRE_IN_A_DOSSIER, "the example", example(), SOUND),
                text(OutsideReader.QUESTIONNAIRE_IN_A_PACKAGE, "the example", example(), SOUND),
                text(OutsideReader.DOSSIER_IN_A_FILE, "a short dossier", dossier(""), SOUND),
                text(
                        OutsideReader.HISTORY_IN_A_DOSSIER,
                        "one change",
                        "{\"format\":1,\"changes\":[{\"place\":\"A1.1\",\"by\":\"A."
                                + " Voorbeeld\",\"at\":\"2026-11-22T10:00:00Z\",\"before\":\"\",\"after\":\"7\"}]}",
                        SOUND),
                new Input(OutsideReader.CELLS_IN_A_SHEET, "sound cells", Sheets::soundCells, SOUND));
        return Stream.concat(
                Stream.concat(sound, reports()),
                Stream.of(
                                json(List.of(OutsideReader.QUESTIONNAIRE)),
                                questionnaires(),
                                dossiers(),
                                packages(),
                                sheets())
                        .flatMap(List::stream));
    }

    private static Stream<Input> reports() {
        return Stream.of(
                        SmallPdfs.hostile().stream()
                                .map(pdf -> new Input(OutsideReader.REPORT, "a hostile file", () -> pdf, SOUND)),
                        SmallPdfs.updates().stream()
                                .map(update -> text(OutsideReader.UPDATE_OF_A_REPORT, "an update", update, SOUND)),
                        SmallPdfs.objects().stream()
                                .map(object -> text(OutsideReader.OBJECT_IN_AN_UPDATE, "an object", object, SOUND)))
                .flatMap(inputs -> inputs);
    }

    /// What is wrong with any JSON, wherever it stands.
    private static List<Input> json(List<OutsideReader> readers) {
        List<Input> inputs = new ArrayList<>();
        for (OutsideReader reader : readers) {
            inputs.addAll(List.of(
                    text(reader, "nothing", "", "json.empty"),
                    text(reader, "a list 10,000 deep", "[".repeat(TEN_THOUSAND), "json.tooDeep"),
                    text(reader, "objects 10,000 deep", "{\"a\":".repeat(TEN_THOUSAND), "json.tooDeep"),
                    text(reader, "a number with a billion digits", "{\"a\":1e999999999}", "json.numberSize"),
                    text(reader, "a number of almost nothing", "{\"a\":-1e-999999999}", "json.numberSize"),
                    text(reader, "an exponent beyond counting", "{\"a\":1e99999999999999999999}", "json.numberSize"),
                    text(reader, "a number that no double holds", "{\"a\":1e309}", "json.numberSize"),
                    text(reader, "a long number", "{\"a\":" + "9".repeat(500) + "}", "json.numberSize"),
                    text(
                            reader,
                            "a long text",
                            "{\"a\":\"" + "x".repeat(2_000_001) + "\"}",
                            reader == OutsideReader.MANIFEST_IN_A_PACKAGE
                                    ? "exchange.entryTooLarge"
                                    : "json.textTooLong"),
                    text(reader, "a long key", "{\"" + "x".repeat(201) + "\":1}", "json.keyTooLong"),
                    text(
                            reader,
                            "a million values",
                            "[" + "0,".repeat(1_000_000) + "0]",
                            reader == OutsideReader.MANIFEST_IN_A_PACKAGE
                                    ? "exchange.entryTooLarge"
                                    : "json.tooManyValues"),
                    text(reader, "a key given twice", "{\"format\":1,\"format\":1}", "json.duplicateKey"),
                    text(reader, "a file cut off", "{\"format\":1,", "json.cutOff"),
                    text(reader, "two values", "{} {}", "json.trailing"),
                    text(reader, "no JSON", "<html>&amp;</html>", "json.malformed"),
                    bytes(reader, "UTF-16", "{\"format\":1}".getBytes(StandardCharsets.UTF_16), "json.notUtf8"),
                    bytes(reader, "UTF-32", "{}".getBytes(Charset.forName("UTF-32")), "json.notUtf8"),
                    bytes(
                            reader,
                            "half of an é",
                            new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'},
                            "json.notUtf8"),
                    bytes(
                            reader,
                            "an overlong slash",
                            new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'},
                            "json.notUtf8")));
        }
        return inputs;
    }

    private static List<Input> questionnaires() {
        OutsideReader reader = OutsideReader.QUESTIONNAIRE;
        return List.of(
                text(reader, "the example", example(), SOUND),
                text(reader, "the example with a byte order mark", "\uFEFF" + example(), SOUND),
                changed("a reading direction that turns", TITLE, "Schermtijd \\u202Esalk ed ni", "lint.Q606"),
                changed("a control character", TITLE, "Schermtijd \\u001B[2J", "lint.Q606"),
                changed("a zero", TITLE, "Schermtijd \\u0000", "lint.Q606"),
                changed("a space without width", TITLE, "Scherm\\u200Btijd", "lint.Q606"),
                changed("half a character", TITLE, "Schermtijd \\uD800", "lint.Q606"),
                changed("markup, which is text like any other", TITLE, "<script>alert(1)</script> &amp; <b>", SOUND),
                changed(
                        "a Cyrillic letter in an id",
                        "\"id\": \"schermtijd\"",
                        "\"id\": \"scherm\u0442ijd\"",
                        "json.wrongForm"),
                changed("a full-width letter in an id", "\"id\": \"A1.1\"", "\"id\": \"\uFF211.1\"", "json.wrongForm"),
                changed(
                        "a space without width in an id",
                        "\"id\": \"A1.1\"",
                        "\"id\": \"A1.1\\u200B\"",
                        "json.wrongForm"),
                changed("a line break after an id", "\"id\": \"A1.1\"", "\"id\": \"A1.1\\n\"", "json.wrongForm"),
                changed("a path as an id", "\"id\": \"schermtijd\"", "\"id\": \"../schermtijd\"", "json.wrongForm"),
                changed("a text of 5,001 characters", TITLE, "x".repeat(5_001), "json.tooLong"),
                changed(
                        "a date beyond the calendar",
                        "\"published\": \"2026-11-22\"",
                        "\"published\": \"99999-01-01\"",
                        "json.wrongForm"),
                changed(
                        "an address that runs",
                        "https://wetten.overheid.nl/BWBV0002508/",
                        "javascript:alert(1)",
                        "json.wrongForm"),
                text(
                        reader,
                        "three hundred thousand wrong values",
                        "{\"format\":1,\"parts\":[" + "7,".repeat(300_000) + "7]}",
                        "json.tooManyValues"),
                text(
                        reader,
                        "two hundred thousand wrong values",
                        "{\"format\":1,\"parts\":[" + "7,".repeat(200_000) + "7]}",
                        "json.tooMany"),
                text(reader, "four thousand questions", manyQuestions(4_000, _ -> WHEN), "lint.Q309"));
    }

    /// Conditions that go deep, or grow, in a file and in a dossier that carries it.
    private static List<Input> conditions() {
        List<Input> inputs = new ArrayList<>();
        for (OutsideReader reader : List.of(
                OutsideReader.QUESTIONNAIRE,
                OutsideReader.QUESTIONNAIRE_IN_A_DOSSIER,
                OutsideReader.QUESTIONNAIRE_IN_A_REPORT)) {
            inputs.add(text(reader, "a condition 10,000 deep", when(nots(TEN_THOUSAND)), "json.tooDeep"));
            inputs.add(text(reader, "a condition 85 deep", when(nots(85)), SOUND));
            inputs.add(text(
                    reader,
                    "definitions that rest on themselves",
                    definitions(2, i -> holds(1 - i)),
                    "questionnaire.circle"));
            inputs.add(text(
                    reader, "questions that hang on themselves", manyQuestions(2, i -> answered(1 - i)), "lint.Q307"));
            inputs.add(text(
                    reader, "a chain of 1,000 questions", manyQuestions(1_000, i -> answered(i - 1)), "lint.Q308"));
            inputs.add(text(
                    reader,
                    "a chain of 90 questions, each 80 deep",
                    manyQuestions(90, i -> nots(80, answered(i - 1))),
                    "lint.Q310"));
            inputs.add(text(reader, "2,000 questions that all hang on 190", tangled(), "lint.Q310"));
            inputs.add(text(
                    reader,
                    "1,000 questions in circles of two",
                    manyQuestions(1_000, i -> answered(i % 2 == 0 ? i + 1 : i - 1)),
                    "lint.Q307"));
            inputs.add(text(
                    reader, "a red line and a suggestion that rest on each other", suggestionCircle(), "lint.Q307"));
            inputs.add(text(reader, "definitions that double 90 times", definitions(90, HostileInputs::twice), SOUND));
            inputs.add(text(
                    reader,
                    "definitions that double and cannot be",
                    definitions(60, i -> i == 0 ? never() : twice(i)),
                    SOUND));
            inputs.add(text(
                    reader,
                    "one hundred counts of two hundred",
                    definitions(
                            100,
                            i -> "{\"count\":{\"atLeast\":100,\"of\":[" + list(200, HostileInputs::choice) + "]}}"),
                    SOUND));
            inputs.add(text(
                    reader,
                    "conditions with nothing in them",
                    definitions(
                            200,
                            _ -> "{\"any\":[" + list(190, _ -> "{\"all\":[{\"any\":[]},{\"all\":[]}]}") + "," + WHEN
                                    + ",{\"not\":" + WHEN + "}]}"),
                    SOUND));
            inputs.add(text(reader, "rules that all shadow one another", shadowing(200), SOUND));
        }
        inputs.add(text(
                OutsideReader.QUESTIONNAIRE_IN_A_DOSSIER,
                "a chain of 10,000 definitions",
                definitions(TEN_THOUSAND, HostileInputs::holdsNext),
                "questionnaire.tooDeep"));
        inputs.add(text(
                OutsideReader.QUESTIONNAIRE_IN_A_DOSSIER,
                "a chain of 10,000 definitions the other way",
                definitions(TEN_THOUSAND, HostileInputs::holdsLast),
                "questionnaire.tooDeep"));
        inputs.add(text(
                OutsideReader.QUESTIONNAIRE,
                "a chain of 150 definitions, each 40 deep",
                definitions(150, i -> nots(40, holdsLast(i))),
                "questionnaire.tooDeep"));
        return inputs;
    }

    private static List<Input> dossiers() {
        OutsideReader reader = OutsideReader.DOSSIER;
        return List.of(
                text(reader, "a short dossier", dossier(""), SOUND),
                text(reader, "half a character", dossier(",\"person\":\"J. \\uD83D\""), "exchange.harmless"),
                text(
                        reader,
                        "a name that turns the reading direction",
                        dossier(",\"evidence\":[{\"id\":\"e1\",\"title\":\"Factuur\",\"file\":{\"name\":"
                                + "\"factuur\\u202Efdp.exe\",\"sha256\":\"00\",\"size\":1}}]"),
                        "exchange.harmless"),
                text(
                        reader,
                        "a terminal that is steered",
                        dossier(",\"person\":\"\\u001B]0;x\\u0007\""),
                        "exchange.harmless"),
                text(reader, "markup, which is text like any other", dossier(",\"person\":\"<b>&amp;</b>\""), SOUND),
                text(
                        reader,
                        "a moment beyond the calendar",
                        dossier(",\"created\":\"+1000000000-12-31T23:59:59Z\""),
                        "json.wrongValue"),
                text(
                        reader,
                        "a day beyond the calendar",
                        dossier(",\"measures\":[{\"id\":\"m1\",\"due\":\"+999999999-12-31\"}]"),
                        "json.wrongValue"),
                text(
                        reader,
                        "a step that no scale has",
                        dossier(
                                ",\"risks\":[{\"id\":\"r1\",\"profile\":\"eenvoudig\",\"inherent\":{\"likelihood\":2000000000,\"impact\":-1}}]"),
                        SOUND),
                text(
                        reader,
                        "an answer of 10 to the power 300",
                        dossier(",\"answers\":{\"A1.1\":{\"value\":1e300}}"),
                        SOUND),
                text(
                        reader,
                        "a hundred thousand keys nobody knows",
                        dossier("," + list(100_000, i -> "\"k" + i + "\":0")),
                        "exchange.moreLeftOut"),
                text(
                        reader,
                        "answers of another kind",
                        dossier(
                                ",\"answers\":{\"A1.1\":{\"rows\":[{\"id\":\"x\",\"answers\":{\"A1.1\":{\"rows\":[]}}}]},\"A1.3\":{\"value\":7},\"\":{}}"),
                        SOUND),
                text(
                        reader,
                        "one id many times",
                        dossier(
                                ",\"risks\":[{\"id\":\"r\"},{\"id\":\"r\"}],\"measures\":[{\"id\":\"m\"},{\"id\":\"m\"}],\"evidence\":[{\"id\":\"e\"},{\"id\":\"e\"}]"),
                        SOUND));
    }

    private static List<Input> packages() {
        OutsideReader manifest = OutsideReader.MANIFEST_IN_A_PACKAGE;
        OutsideReader translation = OutsideReader.TRANSLATION_IN_A_PACKAGE;
        return List.of(
                new Input(OutsideReader.PACKAGE, "a signed package", Packages::signed, SOUND),
                new Input(OutsideReader.SEAL, "a seal of nested sets", () -> nested(30_000), "package.seal.unreadable"),
                text(OutsideReader.SEAL, "no seal", "geen handtekening", "package.seal.unreadable"),
                text(
                        manifest,
                        "a publisher with two alphabets",
                        manifest("Stichting Voorbeeldsch\u043Elen", "questionnaire.json"),
                        "package.badName"),
                text(
                        manifest,
                        "a publisher in full-width letters",
                        manifest("\uFF33tichting", "questionnaire.json"),
                        "package.badName"),
                text(
                        manifest,
                        "a publisher that turns the reading direction",
                        manifest("Stichting\\u202E", "questionnaire.json"),
                        "package.badName"),
                text(manifest, "a list with a path that turns", manifest("Stichting", "a\\u2066"), "json.wrongValue"),
                text(
                        manifest,
                        "a list with what is not there",
                        manifest("Stichting", "../x"),
                        "package.altered.unlisted"),
                text(
                        translation,
                        "a translation that turns the reading direction",
                        "{\"title\":\"\\u2067Skermtiid\"}",
                        "texts.harmful"),
                text(translation, "a translation of nothing", "{\"/parts/99/title\":\"x\"}", "texts.unknownPlace"),
                text(translation, "a translation with a lone surrogate", "{\"title\":\"\\uDC00\"}", "texts.harmful"),
                text(translation, "a translation with markup", "{\"title\":\"<i>Skermtiid</i>\"}", SOUND));
    }

    private static List<Input> zips() {
        List<Input> inputs = new ArrayList<>();
        for (OutsideReader reader : List.of(OutsideReader.DOSSIER_FILE, OutsideReader.PACKAGE, OutsideReader.SHEET)) {
            for (String name : List.of(
                    "../../thuis.txt",
                    "a/../b",
                    "./a",
                    "a//b",
                    "/etc/passwd",
                    "//server/x",
                    "C:\\windows\\x",
                    "c:x",
                    "a\\b",
                    "a\u0000b",
                    "con",
                    "NUL.json",
                    "a/Com1.txt/b",
                    "lpt\u00B9",
                    "naam.",
                    "naam ",
                    "naam\u202E",
                    "naam\u200B",
                    "x".repeat(201),
                    "")) {
                inputs.add(new Input(
                        reader,
                        "an entry called " + name.replace('\u0000', '0').replaceAll("x{50,}", "xxx\u2026"),
                        () -> sound().stored(name, utf8("kwaad")).bytes(),
                        "exchange.trick"));
            }
            inputs.add(new Input(
                    reader,
                    "one name twice",
                    () -> sound().stored("dossier.json", utf8("{}"))
                            .stored("dossier.json", utf8("[]"))
                            .bytes(),
                    "exchange.twice"));
            inputs.add(new Input(
                    reader,
                    "two names that differ in capitals",
                    () -> sound().stored("a.json", utf8("{}"))
                            .stored("A.JSON", utf8("{}"))
                            .bytes(),
                    "exchange.twice"));
            inputs.add(new Input(reader, "2,001 entries", () -> entries(2_001).bytes(), "exchange.tooLarge"));
            inputs.add(new Input(
                    reader,
                    "2,001 entries, said to be one",
                    () -> entries(2_001).bytes(1),
                    SOUND));
            inputs.add(new Input(
                    reader,
                    "something after the end",
                    () -> (sound().bytes().length > 0 ? join(sound().bytes(), utf8("meer")) : new byte[0]),
                    damaged(reader)));
            inputs.add(new Input(reader, "two ends", () -> join(sound().bytes(), new RawZip().bytes()), SOUND));
            inputs.add(new Input(reader, "an end and nothing else", () -> new RawZip().bytes(), SOUND));
            inputs.add(new Input(reader, "four bytes", () -> utf8("PK\u0003\u0004"), damaged(reader)));
        }
        inputs.add(new Input(
                OutsideReader.DOSSIER_FILE,
                "a bomb",
                () -> new RawZip()
                        .packed("dossier.json", new byte[60 * 1024 * 1024])
                        .stored("manifest.json", utf8("{\"format\":1,\"dossier\":\"d\",\"entries\":{}}"))
                        .bytes(),
                "exchange.entryTooLarge"));
        inputs.add(new Input(
                OutsideReader.PACKAGE,
                "a bomb",
                () -> new RawZip()
                        .stored("mimetype", utf8("application/vnd.impactwijzer.questionnaire+zip"))
                        .packed("questionnaire.json", new byte[60 * 1024 * 1024])
                        .stored("manifest.json", manifestBytes())
                        .bytes(),
                "exchange.entryTooLarge"));
        inputs.add(new Input(
                OutsideReader.SHEET,
                "a bomb",
                () -> new RawZip()
                        .packed("xl/workbook.xml", new byte[60 * 1024 * 1024])
                        .bytes(),
                "exchange.entryTooLarge"));
        inputs.add(new Input(
                OutsideReader.DOSSIER_FILE,
                "a bomb that says it is small",
                () -> new RawZip()
                        .lying("manifest.json", new byte[60 * 1024 * 1024], 10)
                        .stored("dossier.json", utf8("{}"))
                        .bytes(),
                SOUND));
        inputs.add(new Input(
                OutsideReader.PACKAGE,
                "three translations of eleven megabytes",
                HostileInputs::manyTranslations,
                "package.tooLarge"));

        return inputs;
    }

    private static List<Input> sheets() {
        OutsideReader cells = OutsideReader.CELLS_IN_A_SHEET;
        return List.of(
                new Input(OutsideReader.SHEET, "a sound sheet", Sheets::sound, SOUND),
                text(
                        cells,
                        "entities that double without end",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">"
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> "<!ENTITY " + entity(i + 1) + " \"&" + entity(i) + ";&"
                                                + entity(i) + ";\">")
                                        .collect(Collectors.joining())
                                + "]>" + row("<c r=\"A1\"><v>&" + entity(30) + ";</v></c>"),
                        "texts.noSheet"),
                text(
                        cells,
                        "a file of this computer",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + row("<c r=\"A1\"><v>&a;</v></c>"),
                        "texts.noSheet"),
                text(
                        cells,
                        "a cell in a column far away",
                        row("<c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c>"),
                        "texts.noSheet"),
                text(
                        cells,
                        "a cell hidden in a reference",
                        row("<c r=\"&#90;&#90;&#90;&#90;&#90;&#90;1\"><v>1</v></c>"),
                        "texts.noSheet"),
                text(
                        cells,
                        "a shared text that is not there",
                        row("<c r=\"A1\" t=\"s\"><v>999999999</v></c>"),
                        "texts.noSheet"),
                text(cells, "a number with a billion digits", row("<c r=\"A1\"><v>1e999999999</v></c>"), SOUND),
                text(cells, "elements 10,000 deep", row("<c>".repeat(TEN_THOUSAND)), "texts.noSheet"),
                text(cells, "a million and one cells", row("<c/></row><row>".repeat(500_001)), "texts.sheetTooLarge"),
                text(cells, "a text that turns the reading direction", heading() + second("\u202Eom"), "texts.harmful"),
                text(cells, "no spreadsheet", "boodschappen", "texts.noSheet"));
    }

    // Parts of questionnaires.

    static String example() {
        try {
            return Files.readString(Path.of("docs/voorbeelden/schermtijd-1.0.0.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String text, String was, String becomes) {
        if (!text.contains(was)) {
            throw new AssertionError("nothing to replace: " + was);
        }
        return text.replace(was, becomes);
    }

    private static Input changed(String name, String was, String becomes, String key) {
        return new Input(OutsideReader.QUESTIONNAIRE, name, () -> utf8(replaced(example(), was, becomes)), key);
    }

    private static String when(String condition) {
        return replaced(example(), WHEN, condition);
    }

    private static String nots(int deep) {
        return nots(deep, WHEN);
    }

    private static String nots(int deep, String inside) {
        return "{\"not\":".repeat(deep) + inside + "}".repeat(deep);
    }

    private static String always() {
        return "{\"all\":[]}";
    }

    /// Also a search sees that this cannot be, but only by trying.
    private static String never() {
        return "{\"all\":[" + WHEN + ",{\"not\":" + WHEN + "}]}";
    }

    private static String answered(int question) {
        return question < 0 ? WHEN : "{\"question\":\"V" + question + "x\",\"answered\":true}";
    }

    private static String choice(int i) {
        return "{\"question\":\"A1.3\",\"is\":\"" + (i % 2 == 0 ? "niet" : "eindeloos") + "\"}";
    }

    private static String holds(int definition) {
        return "{\"holds\":\"D" + definition + "x\"}";
    }

    private static String holdsLast(int i) {
        return i == 0 ? WHEN : holds(i - 1);
    }

    private static String holdsNext(int i) {
        return i == TEN_THOUSAND - 1 ? WHEN : holds(i + 1);
    }

    private static String twice(int i) {
        return i == 0 ? WHEN : "{\"all\":[" + holds(i - 1) + "," + holds(i - 1) + "]}";
    }

    /// The example with definitions, of which its question hangs on the last.
    private static String definitions(int several, IntFunction<String> when) {
        String list = list(
                several,
                i -> "{\"id\":\"D" + i + "x\",\"title\":{\"nl\":\"Naam " + i + "\",\"en\":\"Name " + i + "\"},\"when\":"
                        + when.apply(i) + "}");
        return replaced(when(holds(several - 1)), "\"parts\": [", "\"definitions\":[" + list + "],\"parts\": [");
    }

    private static String manyQuestions(int several, IntFunction<String> when) {
        int most = 400;
        StringBuilder sections = new StringBuilder();
        for (int from = 0; from < several; from += most) {
            int first = from;
            sections.append("{\"id\":\"S")
                    .append(from)
                    .append(
                            "x\",\"title\":{\"nl\":\"Deel\",\"en\":\"Part\"},\"intro\":{\"nl\":\"Uitleg.\",\"en\":\"Words.\"},\"questions\":[")
                    .append(list(Math.min(most, several - from), i -> question(first + i, when.apply(first + i))))
                    .append("]},");
        }
        return replaced(
                example(),
                "\"sections\": [\n        {\n          \"id\": \"B1\"",
                "\"sections\": [" + sections + "\n        {\n          \"id\": \"B1\"");
    }

    private static String question(int i, String when) {
        return "{\"id\":\"V" + i + "x\",\"kind\":\"yesNo\",\"text\":{\"nl\":\"Vraag " + i + "?\",\"en\":\"Question " + i
                + "?\"},\"help\":{\"why\":{\"nl\":\"Daarom.\",\"en\":\"Because.\"},\"evidence\":{\"nl\":\"Een"
                + " brief.\",\"en\":\"A"
                + " letter.\"}},\"who\":[\"vendor\"],\"sources\":[{\"source\":\"ivrk\",\"at\":\"art."
                + " 3\"}],\"rights\":[\"31\"],\"when\":"
                + when + "}";
    }

    private static String tangled() {
        String definition = "{\"id\":\"D0x\",\"title\":{\"nl\":\"Naam\",\"en\":\"Name\"},\"when\":{\"any\":["
                + list(190, HostileInputs::answered) + "]}}";
        return replaced(
                manyQuestions(2_000, i -> i < 190 ? always() : holds(0)),
                "\"parts\": [",
                "\"definitions\":[" + definition + "],\"parts\": [");
    }

    private static String suggestionCircle() {
        return replaced(
                replaced(
                        example(),
                        "{ \"all\": [ { \"question\": \"A1.3\", \"is\": \"eindeloos\" }, { \"question\": \"A1.2\","
                                + " \"is\": \"nee\" } ] }",
                        "{ \"suggestions\": \"waiting\" }"),
                "{ \"any\": [ { \"question\": \"A1.1\", \"atLeast\": 10 }, { \"question\": \"A1.2\", \"is\": \"nee\" }"
                        + " ] }",
                "{ \"redLine\": \"any\" }");
    }

    /// Rules of which none but the first can ever decide.
    private static String shadowing(int several) {
        String rules = list(
                several - 3,
                i -> "{\"id\":\"X" + i + "x\",\"then\":\"niet\",\"when\":{\"any\":[" + WHEN + "," + choice(i)
                        + "]},\"reason\":{\"nl\":\"Regel " + i + ".\",\"en\":\"Rule " + i
                        + ".\"},\"sources\":[{\"source\":\"eigen\"}]}");
        String example = example();
        int at = example.indexOf("\"id\": \"V1\"");
        int start = example.lastIndexOf('{', at);
        return example.substring(0, start) + rules + "," + example.substring(start);
    }

    // Parts of other files.

    private static String dossier(String more) {
        return "{\"id\":\"d1\",\"questionnaire\":{\"id\":\"schermtijd\",\"version\":\"1.0.0\"},\"product\":{\"name\":\"Rekenwereld\"}"
                + more + "}";
    }

    private static String manifest(String publisher, String path) {
        return "{\"format\":1,\"publisher\":\"" + publisher
                + "\",\"questionnaire\":{\"id\":\"schermtijd\",\"version\":\"1.0.0\",\"sha256\":\"00\"},\"files\":[{\"path\":\""
                + path + "\",\"size\":1,\"sha256\":\"00\"}]}";
    }

    private static byte[] manifestBytes() {
        return utf8(manifest("Stichting", "questionnaire.json"));
    }

    private static RawZip sound() {
        return new RawZip().stored("mimetype", utf8("application/octet-stream"));
    }

    private static RawZip entries(int several) {
        RawZip zip = new RawZip();
        IntStream.range(0, several).forEach(i -> zip.stored("e" + i, new byte[0]));
        return zip;
    }

    private static byte[] manyTranslations() {
        RawZip zip = new RawZip().stored("mimetype", utf8("application/vnd.impactwijzer.questionnaire+zip"));
        byte[] translation = utf8("{\"title\":\"" + noise(11 * 1024 * 1024) + "\"}");
        zip.stored("questionnaire.json", utf8(example())).stored("manifest.json", manifestBytes());
        IntStream.range(0, 3).forEach(i -> zip.stored("translations/a" + (char) ('a' + i) + ".json", translation));
        return zip.bytes();
    }

    /// Words that pack well, but not like a bomb.
    private static String noise(int characters) {
        StringBuilder text = new StringBuilder(characters + 16);
        for (int i = 0; text.length() < characters; i++) {
            text.append(Integer.toString(i * 7919, 36)).append(' ');
        }
        return text.toString();
    }

    /// A set in a set in a set (X.690, 8.12), without their ends.
    private static byte[] nested(int deep) {
        byte[] bytes = new byte[deep * 2];
        for (int i = 0; i < deep; i++) {
            bytes[2 * i] = 0x31;
            bytes[2 * i + 1] = (byte) 0x80;
        }
        return bytes;
    }

    private static String damaged(OutsideReader reader) {
        return switch (reader) {
            case PACKAGE -> "package.damaged";
            case SHEET -> "texts.noSheet";
            default -> "exchange.damaged";
        };
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String entity(int i) {
        return i == 0 ? "a" : "a" + i;
    }

    private static String row(String cells) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + cells + "</row></sheetData></worksheet>";
    }

    private static String heading() {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + inline("A1", "plaats") + inline("B1", "en") + "</row>";
    }

    private static String second(String words) {
        return "<row r=\"2\">" + inline("A2", "title") + inline("B2", words) + "</row></sheetData></worksheet>";
    }

    private static String inline(String cell, String words) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static String list(int several, IntFunction<String> one) {
        return IntStream.range(0, several).mapToObj(one).collect(Collectors.joining(","));
    }

    private static Input text(OutsideReader reader, String name, String text, String key) {
        return new Input(reader, name, () -> utf8(text), key);
    }

    private static Input bytes(OutsideReader reader, String name, byte[] bytes, String key) {
        return new Input(reader, name, () -> bytes, key);
    }
}
