package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path dossier;
    private Path pdf;

    @BeforeEach
    void writeTheSample() {
        data = folder.resolve("gegevens");
        dossier = folder.resolve("voorbeeld.impactwijzer");
        pdf = folder.resolve("rapport.pdf");
        Called.with("sample", "kia", "-o", dossier);
    }

    @Test
    void aReportGivesBackTheDossierThatItWasMadeFrom() {
        Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon A");
        Called taken = Called.with("import", pdf, "--data", data);
        assertThat(taken.status()).as(taken.toString()).isZero();
        assertThat(taken.out()).contains("Rekenwijzer", "staat nu bij uw producten");
        assertThat(taken.err()).as("what a report cannot carry").contains("niet in het rapport");
        JsonNode here = dossiers().get(0);
        assertThat(here.get("verdict").stringValue()).isEqualTo("onder-voorwaarden");

        assertThat(Called.with("import", pdf, "--data", data).out()).contains("stond er al, en is hetzelfde");
        assertThat(dossiers()).hasSize(1);
    }

    @Test
    void anUnsignedReportIsTakenWithAWarningAndAChangedOneNotAtAll() throws IOException {
        Called.with("report", dossier, "-o", pdf);
        Called unsigned = Called.with("import", pdf, "--data", data);
        assertThat(unsigned.status()).isZero();
        assertThat(unsigned.err()).contains("Iedereen kan de antwoorden hebben veranderd");

        Path other = folder.resolve("ander");
        Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon A");
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 3] ^= 1;
        Files.write(pdf, bytes);
        Called changed = Called.with("import", pdf, "--data", other);
        assertThat(changed.status()).isEqualTo(3);
        assertThat(changed.errLines()).hasSize(1);
        assertThat(Called.with("list", "--data", other).out()).isEmpty();
    }

    @Test
    void aDossierThatIsHereInAnotherStateIsOnlyReplacedWhenToldTo() throws IOException {
        Called.with("import", dossier, "--data", data);
        Path later = folder.resolve("later.json");
        Called.with("sample", "kia", "-o", later);
        Files.writeString(later, Files.readString(later).replace("Voorbeeldpersoon A", "Voorbeeldpersoon Z"));
        Called refused = Called.with("import", later, "--data", data);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.errLines()).singleElement().asString().contains("--replace", "--copy");
        assertThat(Called.with("import", later, "--replace", "--data", data).status())
                .isZero();
        assertThat(dossiers()).hasSize(1);
        assertThat(Called.with("import", dossier, "--copy", "--data", data).status())
                .isZero();
        assertThat(dossiers()).hasSize(2);
        assertThat(Called.with("import", dossier, "--copy", "--replace", "--data", data)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void oneBadFileDoesNotHoldUpTheOthers() throws IOException {
        Path text = Files.writeString(folder.resolve("los.impactwijzer"), "geen dossier");
        Called called = Called.with("import", text, folder.resolve("weg.pdf"), dossier, "--data", data);
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.errLines()).hasSize(2);
        assertThat(dossiers()).hasSize(1);
    }

    private JsonNode dossiers() {
        return Called.with("list", "--format", "json", "--data", data).json().get("dossiers");
    }
}
