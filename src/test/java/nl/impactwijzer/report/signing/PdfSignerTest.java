package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.impactwijzer.report.pdf.Conformance;
import nl.impactwijzer.report.pdf.WrittenReports;
import nl.impactwijzer.testkit.ExternalTool;
import nl.impactwijzer.testkit.NeedsTool;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfSignerTest {

    @Test
    void aSignedReportHasExactlyOneSignature() throws IOException {
        // Guards the versions of the signature libraries: some pairs silently see none.
        assertThat(LibraryOpinion.of(new Versions(SignedReports.ONCE)).signatures())
                .hasSize(1);
        try (PDDocument document = Loader.loadPDF(SignedReports.ONCE)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
        }
    }

    @Test
    void signedReportsStillConform() {
        Conformance.assertConforms(SignedReports.ONCE);
        Conformance.assertConforms(SignedReports.TWICE);
    }

    @Test
    void hostileAndLongReportsConformWhenSigned() {
        Conformance.assertConforms(Keys.signed(WrittenReports.hostile().pdf().bytes(), Keys.SCHOOL, "Handtekening1"));
        Conformance.assertConforms(Keys.signed(WrittenReports.english().pdf().bytes(), Keys.ASSESSOR, "Signature2"));
    }

    @Test
    void aNameThatNoFontCanDrawIsSignedAllTheSame() {
        SigningKey key =
                Keys.made("\u5f20\u4f1f \u202eomgekeerd " + "lang ".repeat(40), "\u0645\u0631\u062d\u0628\u0627");
        byte[] signed = Keys.signed(WrittenReports.english().pdf().bytes(), key, "Signature1");
        Conformance.assertConforms(signed);
        assertThat(new PdfVerifier().verify(signed).isIntact()).isTrue();
    }

    @Test
    void signingOnlyAppends() {
        byte[] before = WrittenReports.everything().pdf().bytes();
        assertThat(SignedReports.ONCE).startsWith(before);
        assertThat(SignedReports.TWICE).startsWith(SignedReports.ONCE);
    }

    @Test
    void thePlacesAreTakenOneByOne() throws IOException {
        SigningPlaces places = SigningPlaces.of(SignedReports.ONCE);
        assertThat(places.places())
                .extracting(SigningPlaces.Place::field, SigningPlaces.Place::role, SigningPlaces.Place::signed)
                .containsExactly(
                        tuple("Handtekening1", "Namens de beoordelaar", true),
                        tuple("Handtekening2", "Namens de school", false));
        assertThat(places.next()).map(SigningPlaces.Place::field).contains("Handtekening2");
        assertThat(SigningPlaces.of(SignedReports.TWICE).next()).isEmpty();
    }

    @Test
    void aTakenOrMissingPlaceLeavesTheReportAsItWas() {
        assertThat(new PdfSigner().sign(SignedReports.ONCE, Keys.SCHOOL, Keys.request("Handtekening1")))
                .isInstanceOfSatisfying(
                        SignResult.FileUnusable.class,
                        result -> assertThat(dutch(result.why())).contains("Namens de beoordelaar"));
        assertThat(new PdfSigner().sign(SignedReports.ONCE, Keys.SCHOOL, Keys.request("Nergens")))
                .isInstanceOf(SignResult.FileUnusable.class);
        assertThat(new PdfSigner()
                        .sign("geen pdf".getBytes(StandardCharsets.UTF_8), Keys.SCHOOL, Keys.request("Handtekening1")))
                .isInstanceOf(SignResult.FileUnusable.class);
    }

    @Test
    void anExpiredIdentityDoesNotSign() {
        SigningRequest now = Keys.request("Handtekening1");
        SigningRequest late = new SigningRequest(
                now.field(),
                now.role(),
                now.location(),
                now.at().plus(Duration.ofDays(800)),
                now.zone(),
                now.language());
        assertThat(new PdfSigner().sign(WrittenReports.everything().pdf().bytes(), Keys.ASSESSOR, late))
                .isInstanceOfSatisfying(
                        SignResult.KeyUnusable.class,
                        result -> assertThat(dutch(result.why())).contains("22 november 2028"));
    }

    @Test
    @NeedsTool("pdfsig")
    void pdfsigAgrees(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("rapport.pdf"), SignedReports.TWICE);
        String said = ExternalTool.run("pdfsig", file).text();
        assertThat(said)
                .contains("Signature #1", "Signature #2", "ETSI.CAdES.detached", "Total document signed")
                .doesNotContain("Signature #3", "Invalid");
        assertThat(said.split("Signature is Valid", -1)).hasSize(3);
    }

    @Test
    @NeedsTool("pdftotext")
    void thePanelIsTextThatSaysThatTheIdentityIsSelfMade(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("rapport.pdf"), SignedReports.ONCE);
        assertThat(ExternalTool.run("pdftotext", "-layout", file, "-").text())
                .contains(
                        "Mieke Jufferman-ten Hoofdstuk",
                        "Ondertekend op 22 november 2026, 14:03 te Utrecht",
                        "Zelfgemaakte identiteit: door niemand bevestigd");
    }

    private static String dutch(Message message) {
        return Messages.in(Messages.DUTCH).get(message);
    }
}
