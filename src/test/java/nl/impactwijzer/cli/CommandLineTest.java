package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lint",
                "try",
                "diff",
                "questionnaires",
                "sample",
                "outcome",
                "upgrade",
                "report",
                "sign",
                "extend",
                "verify",
                "import",
                "list"
            })
    void everyCommandExplainsItselfWithAnExampleInBothLanguages(String command) {
        Called dutch = Called.with(command, "--help");
        Called english = Called.with(command, "--lang", "en", "--help");
        assertThat(dutch.status()).isZero();
        assertThat(dutch.out())
                .contains("Gebruik: impactwijzer " + command, "Voorbeelden", "  impactwijzer " + command);
        assertThat(english.out()).contains("Usage: impactwijzer " + command, "Examples", "  impactwijzer " + command);
        assertThat(dutch.out()
                        .lines()
                        .filter(line -> line.matches("\\s{2,8}(-[-\\w, ]+(=\\S+)?|[A-Z]{3,}(\\.\\.\\.)?)\\s*")))
                .as("options and files without an explanation")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome | Er ontbreekt: FILE.",
                "outcome --foo x.json | De optie \"--foo\" bestaat niet.",
                "outcome x.json --as-of gisteren | \"gisteren\" kan niet bij --as-of.",
                "outcome x.json --format xml | \"xml\" kan niet bij --format.",
                "sample kia | Er ontbreekt: --output.",
                "verzin | \"verzin\" hoort hier niet.",
                "--lang de outcome x.json | \"de\" kan niet bij --lang.",
            })
    void aWrongCommandLineIsOneLineThatPointsToTheHelp(String line, String sentence) {
        Called called = Called.with((Object[]) line.split(" "));
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.errLines()).singleElement().asString().contains(sentence, "--help");
    }

    @Test
    void theVersionIsTold() {
        Called called = Called.with("--version");
        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("impactwijzer ");
    }

    @Test
    void lintIsSilentAboutTheKia() {
        Called called = Called.with("lint", "questionnaires/kia/kia-1.0.0.json");
        assertThat(called.out()).isEmpty();
        assertThat(called.status()).isZero();
    }

    @Test
    void lintWithProofTellsAnAuthorHowEverythingIsReached() {
        Called called = Called.with("lint", "--proof", "questionnaires/kia/kia-1.0.0.json");
        assertThat(called.status()).isZero();
        assertThat(called.out())
                .contains(
                        "Bewijs van kia 1.0.0",
                        "A3.niet (regel ",
                        "A3 Gebruiken leerlingen onder de 18 dit product, of wordt het op hen toegepast?:"
                                + " Aantoonbaar niet",
                        "Rode lijnen",
                        "Grootste score 16 (Zeer hoog)",
                        "teksten compleet, 0 ontbreken");
        assertThat(Called.with("lint", "--proof", "--lang", "en", "questionnaires/kia/kia-1.0.0.json")
                        .out())
                .contains("Proof of kia 1.0.0", "Without anything filled in.", "Largest score 16 (Very high)");
    }

    @Test
    void theProofCanBeWrittenAsJson() throws IOException {
        Path target = folder.resolve("bewijs.json");
        Called called =
                Called.with("lint", "--proof", "--format", "json", "questionnaires/kia/kia-1.0.0.json", "-o", target);
        assertThat(called.status()).isZero();
        assertThat(called.out()).contains(target.toString());
        JsonNode proof = JsonMapper.builder().build().readTree(Files.readAllBytes(target));
        assertThat(proof.at("/questionnaire/id").asString()).isEqualTo("kia");
        assertThat(proof.at("/notProved").asInt()).isZero();
        assertThat(proof.at("/entries")
                        .valueStream()
                        .filter(entry -> entry.path("kind").asString().equals("redLine"))
                        .toList())
                .hasSize(6)
                .allSatisfy(entry -> assertThat(
                                entry.at("/example/answers/0/question").asString())
                        .isNotEmpty());
    }

    @Test
    void lintWithoutProofTakesNoFormat() {
        Called called = Called.with("lint", "--format", "json", "questionnaires/kia/kia-1.0.0.json");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.errLines()).singleElement().asString().contains("--proof");
    }

    @Test
    void lintReportsFileLineSeverityCodeAndSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("q.json"), "{\n  \"format\": 1,\n  \"format\": 1\n}");
        Called called = Called.with("lint", file);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).startsWith(file + ":3: error Q102 ");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void lintOfAFileThatIsNotThereIsUnreadable() {
        Called called = Called.with("lint", folder.resolve("q.json"));
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.errLines()).singleElement().asString().endsWith("q.json: Dit bestand bestaat niet.");
    }

    @Test
    void theQuestionnairesAreListedWithTheirHash() {
        Called called = Called.with("questionnaires", "--lang=en");
        assertThat(called.out()).containsPattern("kia\t1\\.0\\.0\tpublished\t[0-9a-f]{64}\tChild");
    }

    @Test
    void aSampleThatDoesNotExistIsRefused() {
        Called called = Called.with("sample", "verzonnen", "-o", folder.resolve("x.json"));
        assertThat(called.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSampleOfNoKnownKindIsRefused() {
        Called called = Called.with("sample", "kia", "-o", folder.resolve("x.doc"));
        assertThat(called.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aResultThatCannotBeWrittenLeavesNothingBehind() {
        Called called = Called.with("sample", "kia", "-o", folder.resolve("geen/x.json"));
        assertThat(called.status()).isEqualTo(4);
        assertThat(called.errLines()).hasSize(1);
        called = Called.with("sample", "kia", "-o", folder.resolve("geen/x.impactwijzer"));
        assertThat(called.status()).isEqualTo(4);
        assertThat(called.errLines()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }
}
