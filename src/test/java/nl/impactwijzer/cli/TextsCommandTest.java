package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.impactwijzer.exchange.TextSheet;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.texts.TextImport;
import nl.impactwijzer.questionnaire.texts.TextTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a translator does to a questionnaire, and what must not happen to it.
class TextsCommandTest {

    private static final Path KIA = Path.of("questionnaires", "kia", "kia-1.0.0.json");
    private static final String TITLE = "title";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"kia/kia-1.0.0.json", "ai-toetsingskader/ai-toetsingskader-1.0.0.json"})
    void aSheetThatComesBackAsItWentChangesNothing(String file) throws IOException {
        Path questionnaire = Path.of("questionnaires").resolve(file);
        Path sheet = folder.resolve("teksten.xlsx");
        Path again = folder.resolve("opnieuw.json");
        assertThat(Called.with("export-texts", questionnaire, "-o", sheet).status())
                .isZero();
        assertThat(Called.with(
                                "import-texts",
                                questionnaire,
                                sheet,
                                "-o",
                                again,
                                "--language",
                                "nl",
                                "--language",
                                "en")
                        .out())
                .startsWith("0 teksten");
        assertThat(again).hasSameBinaryContentAs(questionnaire);
    }

    @Test
    void everyTextHasARowOfItsOwn() throws IOException {
        Path sheet = folder.resolve("teksten.xlsx");
        Called.with("export-texts", KIA, "-o", sheet);
        TextTable table = table(KIA);
        List<TextImport.Row> rows = TextSheet.read(sheet);
        assertThat(rows).hasSameSizeAs(table.entries()).hasSizeGreaterThan(1_000);
        assertThat(rows).extracting(TextImport.Row::place).doesNotHaveDuplicates();
        assertThat(rows.getFirst().words()).isEqualTo(table.entries().getFirst().words());
    }

    @Test
    void onlyTheTranslatedTextDiffersAfterwards() throws IOException {
        Called called = taken(Map.of("en", "A \"new\" title\nin two lines – ☃"));
        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("1 tekst overgenomen").contains("nieuwe versie");
        assertThat(table(result()).byPlace().get(TITLE).in("en")).isEqualTo("A \"new\" title\nin two lines – ☃");
        List<String> before = Files.readAllLines(KIA);
        List<String> after = Files.readAllLines(result());
        assertThat(after).hasSameSizeAs(before);
        assertThat(IntStream.range(0, before.size())
                        .filter(line -> !before.get(line).equals(after.get(line))))
                .hasSize(1);
    }

    @Test
    void aNewLanguageComesBesideTheOthers() throws IOException {
        Called called = taken(Map.of("fy", "Bernerjochten"));
        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("Nieuwe taal in de vragenlijst: fy");
        TextTable table = table(result());
        assertThat(table.languages()).containsExactly("nl", "en", "fy");
        assertThat(table.byPlace().get(TITLE).in("fy")).isEqualTo("Bernerjochten");
        assertThat(Called.with("lint", result()).out()).contains("Q601").contains("fy");
        assertThat(Called.with("export-texts", result(), "-o", folder.resolve("verder.xlsx"))
                        .status())
                .isZero();
    }

    @Test
    void anotherDutchTextIsRefusedUnlessItIsMeant() throws IOException {
        Called called = taken(Map.of("nl", "Andere titel"));
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.out()).contains(":2:").contains("--language nl");
        assertThat(called.errLines()).singleElement().asString().contains("niets overgenomen");
        assertThat(result()).doesNotExist();

        sheet(TITLE, Map.of("nl", "Andere titel"));
        assertThat(Called.with("import-texts", KIA, sheet(), "-o", result(), "--language", "nl")
                        .status())
                .isZero();
        assertThat(table(result()).byPlace().get(TITLE).in("nl")).isEqualTo("Andere titel");
    }

    @Test
    void aRowThatIsNotOfThisQuestionnaireIsRefused() throws IOException {
        sheet("parts/A/sections/A1/questions/A999/text", Map.of("en", "x"));
        Called called = Called.with("import-texts", KIA, sheet(), "-o", result());
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.out()).contains("A999").contains("andere versie");
        assertThat(result()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eomgekeerd", "tab\there", "\u2066apart"})
    void invisibleControlCharactersAreRefused(String text) throws IOException {
        Called called = taken(Map.of("en", text));
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.out()).contains("stuurteken");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        assertThat(taken(Map.of("en", "=1+1")).status()).isZero();
        assertThat(table(result()).byPlace().get(TITLE).in("en")).isEqualTo("=1+1");
        Path again = folder.resolve("terug.xlsx");
        Called.with("export-texts", result(), "-o", again);
        assertThat(TextSheet.read(again).stream()
                        .filter(row -> row.place().equals(TITLE))
                        .map(row -> row.words().get("en")))
                .containsExactly("=1+1");
    }

    @Test
    void aFormulaIsRefused() throws IOException {
        try (OutputStream out = Files.newOutputStream(sheet());
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet page = book.newWorksheet("x");
            page.value(0, 1, "en");
            page.value(1, 0, TITLE);
            page.formula(1, 1, "HYPERLINK(\"http://example.invalid\",\"x\")");
        }
        Called called = Called.with("import-texts", KIA, sheet(), "-o", result());
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.errLines())
                .singleElement()
                .asString()
                .contains("Rij 2")
                .contains("formule");
        assertThat(result()).doesNotExist();
    }

    @Test
    void whatIsNoSheetIsRefusedInASentence() throws IOException {
        Files.writeString(sheet(), "geen werkblad", StandardCharsets.UTF_8);
        Called called = Called.with("import-texts", KIA, sheet(), "-o", result());
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.errLines()).singleElement().asString().contains("geen werkblad");
    }

    @Test
    void aQuestionnaireWithErrorsIsRefused() throws IOException {
        Path bad = folder.resolve("fout.json");
        Files.writeString(bad, "{ \"format\": 1 }");
        Called called = Called.with("export-texts", bad, "-o", sheet());
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.errLines()).singleElement().asString().contains("fout.json");
        assertThat(sheet()).doesNotExist();
    }

    private Called taken(Map<String, String> words) throws IOException {
        sheet(TITLE, words);
        return Called.with("import-texts", KIA, sheet(), "-o", result());
    }

    private void sheet(String place, Map<String, String> words) throws IOException {
        try (OutputStream out = Files.newOutputStream(sheet());
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet page = book.newWorksheet("x");
            page.value(0, 0, "plaats");
            page.value(1, 0, place);
            List<String> languages = new ArrayList<>(words.keySet());
            for (int i = 0; i < languages.size(); i++) {
                page.value(0, i + 1, languages.get(i));
                page.value(1, i + 1, words.get(languages.get(i)));
            }
        }
    }

    private Path sheet() {
        return folder.resolve("werkblad.xlsx");
    }

    private Path result() {
        return folder.resolve("nieuw.json");
    }

    private static TextTable table(Path file) throws IOException {
        return TextTable.of(JsonDocument.parse(Files.readAllBytes(file)));
    }
}
