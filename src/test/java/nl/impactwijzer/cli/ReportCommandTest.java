package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import nl.impactwijzer.report.signing.SelfMadeIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path dossier;
    private Path pdf;
    private Path key;

    @BeforeEach
    void writeTheSampleAndAKey() throws IOException {
        dossier = folder.resolve("voorbeeld.json");
        pdf = folder.resolve("rapport.pdf");
        Called.with("sample", "kia", "-o", dossier);
        key = Files.write(
                folder.resolve("sleutel.p12"),
                SelfMadeIdentity.create(
                        "Voorbeeldpersoon B", "", "geheim".toCharArray(), Instant.parse("2026-11-22T09:00:00Z")));
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws IOException {
        Path other = folder.resolve("ander.pdf");
        assertThat(Called.with("report", dossier, "-o", pdf).status()).isZero();
        assertThat(Called.with("report", dossier, "-o", other).status()).isZero();
        assertThat(pdf).hasSameBinaryContentAs(other);
    }

    @Test
    void aDossierWithoutAHashGivesAReportThatAgreesWithItself() throws IOException {
        Files.writeString(
                dossier, Files.readString(dossier).replaceFirst(",\\s*\"sha256\"\\s*:\\s*\"[0-9a-f]{64}\"", ""));

        Called reported = Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon C");

        assertThat(reported.err()).contains("hash");
        Called verified = Called.with("verify", pdf);
        assertThat(verified.status()).as(verified.out()).isZero();
    }

    @Test
    void aKeyFileSignsWithThePinFromAVariable() {
        Called called = Called.with("report", dossier, "-o", pdf, "--key", key, "--pin-env", "SLEUTEL_PIN");
        assertThat(called.err()).isEmpty();
        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("Geschreven: " + pdf, "Voorbeeldpersoon B", "Vingerafdruk:");
        assertThat(pdf).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "--key sleutel.p12,                                  2, --pin-env",
        "--pin-env SLEUTEL_PIN,                              2, --pin-env",
        "--self-made N --key sleutel.p12 --pin-env SLEUTEL_PIN, 2, niet allebei",
        "--key sleutel.p12 --pin-env AFWEZIG,                2, AFWEZIG bestaat niet",
        "--key sleutel.p12 --pin-env VERKEERDE_PIN,          4, De pincode past niet",
        "--key voorbeeld.json --pin-env SLEUTEL_PIN,         4, geen sleutelbestand",
        "--key weg.p12 --pin-env SLEUTEL_PIN,                3, Dit bestand bestaat niet",
    })
    void aKeyThatCannotSignIsOneLineAndNoReport(String options, int status, String sentence) {
        String line = "report voorbeeld.json -o rapport.pdf " + options;
        Object[] arguments = Arrays.stream(line.split(" "))
                .map(word -> word.matches(".*\\.(json|pdf|p12)") ? folder.resolve(word) : word)
                .toArray();
        Called called = Called.with(arguments);
        assertThat(called.status()).as(called.err()).isEqualTo(status);
        assertThat(called.errLines()).singleElement().asString().contains(sentence);
        assertThat(pdf).doesNotExist();
    }
}
