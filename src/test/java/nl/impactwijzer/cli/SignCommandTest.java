package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.report.signing.TestAuthority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SignCommandTest {

    /// Signed by one person, and the same for every test.
    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path pdf;

    @BeforeAll
    static void writeASignedReport() {
        Path dossier = made.resolve("voorbeeld.json");
        Called.with("sample", "kia", "-o", dossier);
        Called.with("report", dossier, "-o", made.resolve("rapport.pdf"), "--self-made", "Voorbeeldpersoon A");
    }

    @BeforeEach
    void takeACopy() throws IOException {
        pdf = Files.copy(made.resolve("rapport.pdf"), folder.resolve("rapport.pdf"));
    }

    @Test
    void aSecondPersonSignsAndTheFirstSignatureStaysIntact() {
        Called second = Called.with("sign", pdf, "--as", "Docent", "--self-made", "Voorbeeld B");
        assertThat(second.status()).as(second.err()).isZero();

        Called verified = Called.with("verify", folder.resolve("rapport-handtekening-2.pdf"), "--format", "json");
        assertThat(verified.status()).as(verified.out()).isZero();
        assertThat(verified.json()
                        .get("signatures")
                        .valueStream()
                        .map(signature -> signature.get("name").stringValue()))
                .containsExactly("Voorbeeldpersoon A", "Voorbeeld B");
    }

    @Test
    @Tag("soak")
    void threePeopleSignOneAfterTheOtherAndAllStayIntact() throws IOException {
        byte[] before = Files.readAllBytes(pdf);
        Called second =
                Called.with("sign", pdf, "--place", "tweede lezer", "--as", "Docent", "--self-made", "Voorbeeld B");
        Path twice = folder.resolve("rapport-handtekening-2.pdf");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("Geschreven: " + twice, "Tweede lezer", "Voorbeeld B");
        assertThat(pdf).hasBinaryContent(before);

        assertThat(Called.with("sign", twice, "-o", twice, "--self-made", "Voorbeeld C")
                        .out())
                .contains("Namens het bestuur");

        Called verified = Called.with("verify", twice, "--format", "json");
        assertThat(verified.status()).as(verified.out()).isZero();
        assertThat(verified.json()
                        .get("signatures")
                        .valueStream()
                        .map(signature -> signature.get("name").stringValue()))
                .containsExactly("Voorbeeldpersoon A", "Voorbeeld B", "Voorbeeld C");
        assertThat(verified.json().get("signatures").valueStream())
                .allSatisfy((JsonNode signature) ->
                        assertThat(signature.get("intact").booleanValue()).isTrue());

        Called full = Called.with("sign", twice, "--self-made", "Voorbeeld D");
        assertThat(full.status()).isEqualTo(4);
        assertThat(full.errLines()).singleElement().asString().contains("Alle plaatsen");
    }

    @Test
    void aChangedReportIsRefusedAndNothingIsWritten() throws IOException {
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 3] ^= 1;
        Files.write(pdf, bytes);
        Called called = Called.with("sign", pdf, "--self-made", "Voorbeeld B");
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.errLines()).hasSize(1);
        assertThat(folder.resolve("rapport-handtekening-2.pdf")).doesNotExist();
    }

    @Test
    void whatIsMissingIsSaidInOneLine() throws IOException {
        assertThat(Called.with("sign", pdf).err()).contains("--self-made");
        assertThat(Called.with("sign", pdf).status()).isEqualTo(2);
        Called nobody = Called.with("sign", pdf, "--place", "Minister", "--self-made", "Voorbeeld B");
        assertThat(nobody.status()).isEqualTo(2);
        assertThat(nobody.err()).contains("Tweede lezer, Namens het bestuur");
        assertThat(Called.with("sign", folder.resolve("weg.pdf"), "--self-made", "B")
                        .status())
                .isEqualTo(3);

        Path there = Files.writeString(folder.resolve("rapport-handtekening-2.pdf"), "van iemand anders");
        Called taken = Called.with("sign", pdf, "--self-made", "Voorbeeld B");
        assertThat(taken.status()).isEqualTo(4);
        assertThat(there).hasContent("van iemand anders");
    }

    @Test
    void anAuthorityThatDoesNotAnswerCostsTheTimeStampAndIsToldInOneLine() {
        Path out = folder.resolve("met-stempel.pdf");
        Called called =
                Called.with("sign", pdf, "-o", out, "--self-made", "Voorbeeld B", "--tsa", "http://127.0.0.1:9/tsa");
        assertThat(called.status()).isZero();
        assertThat(called.errLines())
                .singleElement()
                .asString()
                .contains("zonder tijdstempel")
                .doesNotContain("?");
        assertThat(Called.with("verify", out).out()).contains("PAdES-BASELINE-B");
    }

    @Test
    void aReportIsExtendedWithATimeStamp() {
        Path out = folder.resolve("langer.pdf");
        try (TestAuthority authority = TestAuthority.online()) {
            Called called = Called.with("extend", pdf, "-o", out, "--tsa", authority.stampAddress(), "--level", "T");
            assertThat(called.err()).isEmpty();
            assertThat(called.status()).isZero();
        }
        Called verified = Called.with("verify", out, "--format", "json");
        assertThat(verified.json().get("integrity").stringValue()).isEqualTo("intact");
        assertThat(verified.json().at("/signatures/0/proven/authority").stringValue())
                .isEqualTo("Tijdstempeldienst Voorbeeld");
        assertThat(Called.with("extend", pdf, "-o", out).status()).isEqualTo(2);
    }
}
