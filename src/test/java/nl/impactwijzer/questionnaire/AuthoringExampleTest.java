package nl.impactwijzer.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import org.junit.jupiter.api.Test;

/// The example that authors copy is sound, and the guide shows files that exist.
class AuthoringExampleTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path EXAMPLE = DOCS.resolve("voorbeelden").resolve("schermtijd-1.0.0.json");

    @Test
    void theLinterHasNothingToSayAboutTheExample() throws IOException {
        assertThat(QuestionnaireLint.lint(Files.readAllBytes(EXAMPLE))).isEmpty();
    }

    @Test
    void theExampleSaysThatItIsAConcept() throws IOException {
        Questionnaire example = QuestionnaireJson.read(Files.readAllBytes(EXAMPLE));
        assertThat(example.definition().status().name()).isEqualToIgnoringCase("concept");
    }

    @Test
    void theSchemaThatItNamesForEditorsIsThere() throws IOException {
        String first = Files.readAllLines(EXAMPLE).stream()
                .filter(line -> line.contains("$schema"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*: \"(.*)\".*", "$1");
        assertThat(EXAMPLE.resolveSibling(first).normalize()).isRegularFile();
    }

    @Test
    void theGuideLinksToTheExample() throws IOException {
        assertThat(DOCS.resolve("vragenlijsten-maken.md")).content().contains("voorbeelden/schermtijd-1.0.0.json");
    }
}
