package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicVersionCommandTest {

    @TempDir
    private Path folder;

    private Path dossier;
    private Path pdf;
    private Path kept;

    @BeforeEach
    void writeADossier() {
        dossier = folder.resolve("voorbeeld.json");
        pdf = folder.resolve("openbaar.pdf");
        kept = folder.resolve("bewaard.json");
        Called.with("sample", "kia", "-o", dossier);
    }

    @Test
    void anAnswerIsWithheldAndShownLaterToSomebodyWhoCanCheckIt() throws IOException {
        Called made = Called.with(
                "report", dossier, "-o", pdf, "--withhold", "B1,A1", "--keep", kept, "--self-made", "Voorbeeld A");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).contains("2 achtergehouden antwoorden staan in " + kept);

        Called verified = Called.with("verify", pdf, "--format", "json");
        assertThat(verified.status()).as(verified.out()).isZero();
        assertThat(verified.json().get("outcome").get("withheld").valueStream())
                .extracting(item -> item.get("what").stringValue())
                .containsExactlyInAnyOrder("A1", "B1");

        Path shown = folder.resolve("b1.json");
        assertThat(Called.with("disclose", kept).out()).contains("A1  ", "B1  ");
        Called disclosed = Called.with("disclose", kept, "--answer", "B1", "-o", shown);
        assertThat(disclosed.status()).as(disclosed.err()).isZero();
        assertThat(shown).content().doesNotContain("\\\"what\\\":\\\"A1\\\"");

        Called checked = Called.with("verify", pdf, "--disclosed", shown);
        assertThat(checked.status()).as(checked.err()).isZero();
        assertThat(checked.out())
                .contains("nu getoond en gelijk gebleven: B1")
                .contains("1 antwoord is achtergehouden");

        Files.writeString(shown, Files.readString(shown).replaceFirst("leerlingen", "ouders"));
        Called forged = Called.with("verify", pdf, "--disclosed", shown);
        assertThat(forged.status()).isEqualTo(1);
        assertThat(forged.err()).contains("hoort niet bij dit rapport, of is veranderd");
        assertThat(forged.out()).doesNotContain("gelijk gebleven");
    }

    @Test
    void nothingIsMadeWithoutAFileThatKeepsTheAnswers() throws IOException {
        assertThat(Called.with("report", dossier, "-o", pdf, "--withhold", "B1").status())
                .isEqualTo(2);

        Called unknown = Called.with("report", dossier, "-o", pdf, "--withhold", "B99", "--keep", kept);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("Op de plaats B99 staat geen antwoord");

        Files.writeString(kept, "van een ander rapport");
        Called there = Called.with("report", dossier, "-o", pdf, "--withhold", "B1", "--keep", kept);
        assertThat(there.status()).isEqualTo(4);
        assertThat(kept).hasContent("van een ander rapport");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void theReportIsNeverWrittenOverTheAnswersThatAreKept() {
        Called same = Called.with(
                "report", dossier, "-o", pdf, "--withhold", "B1", "--keep", folder.resolve("./openbaar.pdf"));

        assertThat(same.status()).isEqualTo(2);
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aFileThatHoldsNoWithheldAnswersIsToldAsSuch() {
        Called called = Called.with("disclose", dossier);

        assertThat(called.status()).isEqualTo(3);
        assertThat(called.err()).contains("geen bestand met achtergehouden antwoorden");
    }
}
