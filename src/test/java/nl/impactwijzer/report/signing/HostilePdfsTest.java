package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.check.DossierInReport;
import nl.impactwijzer.report.check.Genuineness;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.check.Reason;
import nl.impactwijzer.report.pdf.WrittenReports;
import nl.impactwijzer.report.signing.HostilePdfs.Hostile;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that were made to hurt, given to everything that opens a PDF from elsewhere: verifying, importing the dossier
/// inside, and signing as the next person.
class HostilePdfsTest {
    /// Nobody may ask it for anything.
    private static final ServerSocket TRAP = trap();

    @TempDir
    private Path folder;

    static Stream<Hostile> light() {
        return HostilePdfs.light(address()).stream();
    }

    static Stream<Hostile> heavy() {
        return HostilePdfs.heavy().stream();
    }

    static Stream<Hostile> scripts() {
        return HostilePdfs.scripts(address()).stream();
    }

    static Stream<Hostile> actions() {
        return HostilePdfs.actions(address()).stream();
    }

    @ParameterizedTest
    @MethodSource("light")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void itIsAnsweredWithASentenceAndNeverGenuine(Hostile hostile) throws IOException {
        byte[] pdf = hostile.bytes().get();
        Verification verification = new PdfVerifier().verify(pdf);
        isRefused(verification);
        assertThat(NextSigner.of(pdf, verification)).isInstanceOf(NextSigner.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aProgramInItIsNamed(Hostile hostile) {
        assertThat(reasons(hostile)).contains("signing.active.script");
    }

    @ParameterizedTest
    @MethodSource("actions")
    void anInstructionInItIsNamed(Hostile hostile) {
        assertThat(reasons(hostile)).contains("signing.active.action");
    }

    @Test
    void whatShowsSomethingElseTomorrowIsNamed() {
        assertThat(HostilePdfs.elsewhere(address()).stream()
                        .flatMap(hostile -> reasons(hostile).stream())
                        .filter(key -> key.startsWith("signing.active.")))
                .containsExactly(
                        "signing.active.form",
                        "signing.active.layers",
                        "signing.active.elsewhere",
                        "signing.active.elsewhere",
                        "signing.active.elsewhere",
                        "signing.active.elsewhere",
                        "signing.active.elsewhere");
    }

    @Test
    void aReportThatWasSignedWithAProgramInItIsNotGenuineAndNobodySignsNext() throws IOException {
        Tampering.Change script =
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hoi')"));
        byte[] signed = Keys.signed(
                Tampering.rewritten(WrittenReports.everything().pdf().bytes(), script), Keys.ASSESSOR, "Handtekening1");
        Verification verification = new PdfVerifier().verify(signed);
        assertThat(verification.isIntact()).isFalse();
        assertThat(keys(checked(verification))).contains("signing.active.script");
        assertThat(checked(verification).genuineness()).isNotEqualTo(Genuineness.GENUINE);

        byte[] unsigned = Tampering.rewritten(ComposedReports.DUTCH, script);
        assertThat(NextSigner.of(unsigned, new PdfVerifier().verify(unsigned))).isInstanceOf(NextSigner.Refused.class);
    }

    @Test
    void aReportThatWasSignedWithAFormOrLayersInItIsNotIntact() {
        byte[] form = signedWith(document -> document.getDocumentCatalog()
                .getAcroForm()
                .getCOSObject()
                .setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>")));
        byte[] layers = signedWith(document ->
                document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, new COSDictionary()));
        assertThat(keys(checked(new PdfVerifier().verify(form)))).contains("signing.active.form");
        assertThat(keys(checked(new PdfVerifier().verify(layers)))).contains("signing.active.layers");
    }

    @Test
    void ourOwnReportsHoldNothingOfTheKind() {
        for (byte[] pdf :
                List.of(ComposedReports.DUTCH, WrittenReports.everything().pdf().bytes(), SignedReports.TWICE)) {
            assertThat(reasons(new PdfVerifier().verify(pdf))).noneMatch(key -> key.startsWith("signing.active."));
        }
    }

    @Test
    void aBombInThePlaceOfTheDossierEndsOnlyItsOwnProcess() throws IOException {
        byte[] bomb = HostilePdfs.withDossier(RawPdf.bomb(600, ' '));
        isRefused(new IsolatedVerifier().verify(Files.write(folder.resolve("bom.pdf"), bomb)));
    }

    @Test
    void aFileAboveTheLimitIsNotOpened() throws IOException {
        Path file = folder.resolve("groot.pdf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write(new RawPdf().bytes());
            large.setLength(PdfVerifier.LARGEST_FILE + 1L);
        }
        assertThat(new IsolatedVerifier().verify(file))
                .isEqualTo(new Verification.Unreadable(Message.of("signing.file.tooLarge")));
    }

    @ParameterizedTest
    @MethodSource({"heavy", "light"})
    @Tag("soak")
    void itEndsInAProcessOfItsOwn(Hostile hostile) throws IOException {
        isRefused(new IsolatedVerifier()
                .verify(Files.write(
                        folder.resolve("van buiten.pdf"), hostile.bytes().get())));
    }

    @AfterAll
    static void nobodyAskedForAnything() throws IOException {
        TRAP.setSoTimeout(1);
        try (TRAP) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .as("a file made the program ask for something on the network")
                    .isThrownBy(TRAP::accept);
        }
    }

    /// Whatever is known of its signers, and in words that can be read.
    private static void isRefused(Verification verification) {
        CheckedReport checked = checked(verification);
        assertThat(verification.isIntact()).isFalse();
        assertThat(checked.genuineness()).isNotEqualTo(Genuineness.GENUINE);
        assertThat(checked.reasons()).isNotEmpty();
        for (Messages messages : List.of(Messages.in(Messages.DUTCH), Messages.in(Messages.ENGLISH))) {
            assertThat(checked.reasons())
                    .allSatisfy(reason ->
                            assertThat(messages.get(reason.why())).endsWith(".").hasSizeLessThan(500));
        }
        assertThatExceptionOfType(ExchangeException.class).isThrownBy(() -> DossierInReport.of(verification));
    }

    private static List<String> reasons(Hostile hostile) {
        return reasons(new PdfVerifier().verify(hostile.bytes().get()));
    }

    private static List<String> reasons(Verification verification) {
        return keys(checked(verification));
    }

    private static List<String> keys(CheckedReport checked) {
        return checked.reasons().stream().map(Reason::why).map(Message::key).toList();
    }

    private static CheckedReport checked(Verification verification) {
        return CheckedReport.of(verification, new CheckedReport.Known(_ -> true, _ -> true));
    }

    private static byte[] signedWith(Tampering.Change change) {
        return Keys.signed(
                Tampering.rewritten(WrittenReports.everything().pdf().bytes(), change), Keys.ASSESSOR, "Handtekening1");
    }

    private static String address() {
        return "http://127.0.0.1:" + TRAP.getLocalPort() + "/val";
    }

    private static ServerSocket trap() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
