package nl.impactwijzer.questionnaire.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.text.HiddenCharacters;
import nl.impactwijzer.text.Message;

/// Takes what a translator filled in over into a questionnaire file.
///
/// All or nothing: a row whose place is unknown, or whose text of authority is another than in the file, means that the
/// table belongs to another version, and then nothing is taken over. An empty cell changes nothing.
public final class TextImport {

    /// As the schema of a questionnaire has it.
    private static final int LONGEST = 5000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    /// A row of the table.
    ///
    /// @param words by language, only the cells that are not empty
    public record Row(int number, String place, Map<String, String> words) {}

    /// @param json    the questionnaire with the other words, to be kept in UTF-8; unchanged when there were problems
    /// @param changed how many texts differ now
    /// @param added   languages that the questionnaire did not have
    public record Result(String json, int changed, List<String> added, List<TextProblem> problems) {}

    private final TextTable table;
    private final Map<String, TextTable.Entry> places;
    private final Set<String> wanted;
    private final List<TextProblem> problems = new ArrayList<>();
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private TextImport(TextTable table, Set<String> wanted) {
        this.table = table;
        this.places = table.byPlace();
        this.wanted = wanted;
    }

    /// Whether a column may have that heading.
    public static boolean isLanguage(String heading) {
        return LANGUAGE.matcher(heading).matches();
    }

    /// @param file   a questionnaire in which the linter finds no errors
    /// @param wanted the languages to take over; empty: all but the language of authority
    public static Result take(byte[] file, List<Row> rows, Set<String> wanted) {
        TextImport taking = new TextImport(TextTable.of(JsonDocument.parse(file)), wanted);
        rows.forEach(taking::row);
        if (!taking.problems.isEmpty()) {
            return new Result(utf8(file), 0, List.of(), taking.problems);
        }
        List<String> added = taking.words.values().stream()
                .flatMap(texts -> texts.keySet().stream())
                .filter(language -> !taking.table.languages().contains(language))
                .distinct()
                .sorted()
                .toList();
        int changed = taking.words.values().stream().mapToInt(Map::size).sum();
        return new Result(utf8(TextWriter.write(file, taking.words, added)), changed, added, List.of());
    }

    private static String utf8(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private void row(Row row) {
        TextTable.Entry entry = places.get(row.place());
        if (entry == null) {
            problem(row, Message.of("texts.unknownPlace", "place", row.place()));
        } else if (!seen.add(row.place())) {
            problem(row, Message.of("texts.twice", "place", row.place()));
        } else {
            row.words().forEach((language, text) -> cell(row, entry, language, text));
        }
    }

    private void cell(Row row, TextTable.Entry entry, String language, String text) {
        String here = entry.in(language);
        if (text.equals(here)) {
            return;
        }
        if (!takes(language)) {
            if (language.equals(table.authority())) {
                problem(row, Message.of("texts.otherAuthority", "place", row.place(), "language", language));
            }
            return;
        }
        if (text.length() > LONGEST) {
            problem(row, Message.of("texts.tooLong", "place", row.place(), "language", language, "most", LONGEST));
        } else if (HiddenCharacters.isInText(text)) {
            problem(row, Message.of("texts.harmful", "place", row.place(), "language", language));
        } else {
            words.computeIfAbsent(entry.pointer(), _ -> new LinkedHashMap<>()).put(language, text);
        }
    }

    private boolean takes(String language) {
        return wanted.isEmpty() ? !language.equals(table.authority()) : wanted.contains(language);
    }

    private void problem(Row row, Message sentence) {
        problems.add(new TextProblem(row.number(), sentence));
    }
}
