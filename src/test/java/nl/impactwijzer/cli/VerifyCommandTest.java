package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import nl.impactwijzer.report.signing.OpenedHere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private Path dossier;
    private Path pdf;

    @BeforeEach
    void writeTheSample() {
        dossier = folder.resolve("voorbeeld.json");
        pdf = folder.resolve("rapport.pdf");
        Called.with("sample", "kia", "-o", dossier);
    }

    @Test
    void aSignedReportIsSound() {
        Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon A");
        Called called = Called.with("verify", pdf);
        assertThat(called.status()).as(called.toString()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains(
                        "TWIJFEL: ",
                        "Niemand heeft bevestigd wie dat is.",
                        "Ondertekend door Voorbeeldpersoon A",
                        "zelfgemaakt",
                        "Dekt het hele bestand (PAdES-BASELINE-B)",
                        "gelijk aan wat op de bladzijden staat",
                        "Volgens het rapport kwam de vragenlijst met Impactwijzer mee.",
                        "Oordeel: Toelaatbaar onder voorwaarden");
        JsonNode json = Called.with("verify", pdf, "--format", "json").json();
        assertThat(json.get("sound").booleanValue()).isTrue();
        assertThat(json.at("/signatures/0/name").stringValue()).isEqualTo("Voorbeeldpersoon A");
        assertThat(json.at("/outcome/agrees").booleanValue()).isTrue();
        assertThat(json.at("/outcome/verdict").stringValue()).isEqualTo("onder-voorwaarden");
        assertThat(json.at("/outcome/questionnaire/installed").booleanValue()).isTrue();
        assertThat(json.at("/outcome/questionnaire/provenance/status").stringValue())
                .isEqualTo("built-in");
    }

    @Test
    void aProcessOfItsOwnSaysTheSameAsTheOtherTests() {
        Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon A");

        assertThat(Surroundings.ofThisComputer(Clock.systemUTC()).verifier().apply(pdf))
                .isEqualTo(OpenedHere.verify(pdf));
    }

    @Test
    void aReportIsGenuineOnlyWhenItsSignerIsTheOneThatOneExpects() {
        Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon A");
        JsonNode unknown = Called.with("verify", pdf, "--format", "json").json();
        assertThat(unknown.get("verdict").stringValue()).isEqualTo("doubtful");
        assertThat(unknown.at("/signatures/0/known").booleanValue()).isFalse();
        String fingerprint = unknown.at("/signatures/0/fingerprint").stringValue();
        String asItIsRead = fingerprint.toUpperCase(Locale.ROOT).replaceAll("(.{4})", "$1 ");
        Called expected = Called.with("verify", pdf, "--signer", asItIsRead);
        assertThat(expected.status()).as(expected.toString()).isZero();
        assertThat(expected.out()).contains("ECHT: ");

        assertThat(Called.with("verify", pdf, "--signer", "0".repeat(64)).status())
                .isEqualTo(1);
        Called mistaken = Called.with("verify", pdf, "--signer", fingerprint.substring(1));
        assertThat(mistaken.status()).isEqualTo(2);
        assertThat(mistaken.errLines()).hasSize(1);
    }

    @Test
    void severalReportsAreJudgedEachOnALineAndTheWorstCounts() throws IOException {
        Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon A");
        Path unsigned = folder.resolve("los.pdf");
        Called.with("report", dossier, "-o", unsigned);
        Path none = folder.resolve("weg.pdf");
        Called called = Called.with("verify", unsigned, none, pdf, "--format", "json");
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.out().strip().lines()).hasSize(2);
        assertThat(called.errLines()).singleElement().asString().contains("weg.pdf");
    }

    @Test
    void anEnglishReportIsSoundToo() {
        Called.with("report", dossier, "-o", pdf, "--lang", "en", "--self-made", "Voorbeeldpersoon A");
        assertThat(Called.with("verify", pdf, "--lang", "en").status()).isZero();
    }

    @Test
    void aReportWithoutASignatureIsNotSoundAlthoughItsOutcomeAgrees() {
        Called.with("report", dossier, "-o", pdf);
        JsonNode json = Called.with("verify", pdf, "--format", "json").json();
        assertThat(Called.with("verify", pdf).status()).isEqualTo(1);
        assertThat(json.get("verdict").stringValue()).isEqualTo("doubtful");
        assertThat(json.get("integrity").stringValue()).isEqualTo("unsigned");
        assertThat(json.at("/reasons/0/code").stringValue()).isEqualTo("verify.reason.unsigned");
        assertThat(json.at("/outcome/agrees").booleanValue()).isTrue();
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        Called.with("report", dossier, "-o", pdf, "--self-made", "Voorbeeldpersoon A");
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 3] ^= 1;
        Files.write(pdf, bytes);
        Called called = Called.with("verify", pdf, "--format", "json");
        assertThat(called.status()).isIn(1, 3);
        assertThat(called.json().get("sound").booleanValue()).isFalse();
    }

    @Test
    void whatIsNoPdfCannotBeChecked() throws IOException {
        Path text = Files.writeString(folder.resolve("x.pdf"), "geen pdf", StandardCharsets.UTF_8);
        Called called = Called.with("verify", text);
        assertThat(called.status()).isEqualTo(3);
        assertThat(called.errLines()).hasSize(1);
        assertThat(Called.with("verify", folder.resolve("weg.pdf")).status()).isEqualTo(3);
    }
}
