package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.SampleReports;
import nl.impactwijzer.report.pdf.WrittenReports;
import nl.impactwijzer.report.signing.SignatureJudgement.Coverage;
import nl.impactwijzer.report.signing.Verification.Integrity;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfVerifierTest {
    private final PdfVerifier verifier = new PdfVerifier();

    @Test
    void aSignedReportIsIntactAndSaysWhoSignedWhen() {
        Verification.Judged judged = judged(SignedReports.ONCE);
        assertThat(judged.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(judged.reasons()).isEmpty();
        assertThat(judged.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).contains(Keys.ASSESSOR.signer());
            assertThat(signature.claimed()).contains(Keys.NOW);
            assertThat(signature.role()).isEqualTo("Namens de beoordelaar");
            assertThat(signature.level()).isEqualTo("PAdES-BASELINE-B");
            assertThat(signature.coverage()).isEqualTo(Coverage.WHOLE_FILE);
            assertThat(signature.intact()).isTrue();
            assertThat(signature.expired()).isFalse();
        });
    }

    @Test
    void aCountersignatureIsNoChange() {
        Verification.Judged judged = judged(SignedReports.TWICE);
        assertThat(judged.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(judged.signatures())
                .extracting(SignatureJudgement::field, SignatureJudgement::coverage, SignatureJudgement::version)
                .containsExactly(
                        tuple("Handtekening1", Coverage.LATER_SIGNATURES, 1),
                        tuple("Handtekening2", Coverage.WHOLE_FILE, 2));
    }

    @Test
    void threePeopleCanSign() {
        byte[] pdf = WrittenReports.english().pdf().bytes();
        for (String field : List.of("Signature2", "Signature1", "Signature3")) {
            pdf = Keys.signed(pdf, Keys.ASSESSOR, field);
        }
        Verification.Judged judged = judged(pdf);
        assertThat(judged.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(judged.signatures())
                .extracting(SignatureJudgement::field)
                .containsExactly("Signature2", "Signature1", "Signature3");
    }

    @Test
    void attachmentsAndPagesComeFromTheSignedVersion() {
        SignedContent content = judged(SignedReports.ONCE).content();
        assertThat(content.attachments())
                .isEqualTo(Map.of(
                        "dossier.json", SampleReports.attachments().get(0).content(),
                        "vragenlijst.json", SampleReports.attachments().get(1).content(),
                        "uitkomst.json", SampleReports.attachments().get(2).content()));
        assertThat(content.pages()).hasSize(8);
        assertThat(content.pages().get(1)).contains("Toelaatbaar onder voorwaarden");
        assertThat(content.saysItIsOurs()).isTrue();
        SignedContent swapped = judged(Tampering.appended(SignedReports.ONCE, PdfVerifierTest::swapDossier))
                .content();
        assertThat(swapped.attachments().get("dossier.json")).isEqualTo(Content.of("{\"format\":1}"));
    }

    @Test
    void aReportWithoutSignatureIsUnsigned() {
        assertThat(verifier.verify(WrittenReports.everything().pdf().bytes()))
                .isInstanceOfSatisfying(
                        Verification.Unsigned.class,
                        unsigned -> assertThat(unsigned.content().attachments()).containsKey("dossier.json"));
    }

    @Test
    void aSignatureTakenAwayIsUnsignedAndNeverIntact() {
        byte[] removed = Tampering.rewritten(
                SignedReports.ONCE,
                document -> document.getSignatureFields()
                        .forEach(field -> field.getCOSObject().removeItem(COSName.V)));
        assertThat(verifier.verify(removed)).isInstanceOf(Verification.Unsigned.class);
        byte[] countersignatureGone = Tampering.appended(SignedReports.TWICE, document -> {
            COSDictionary field = document.getSignatureFields().get(1).getCOSObject();
            field.removeItem(COSName.V);
            Tampering.mark(field);
            Tampering.markCatalog(document);
        });
        assertThat(judged(countersignatureGone).integrity()).isEqualTo(Integrity.CHANGED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgeryIsNeverIntact(String name, byte[] forged, Integrity expected) {
        Verification.Judged judged = judged(forged);
        assertThat(judged.integrity()).as(name).isEqualTo(expected);
        assertThat(judged.reasons()).allSatisfy(reason -> {
            assertThat(Messages.in(Messages.DUTCH).get(reason)).endsWith(".");
            assertThat(Messages.in(Messages.ENGLISH).get(reason)).endsWith(".");
        });
        assertThat(judged.reasons()).isNotEmpty();
    }

    static Stream<Arguments> forgeries() {
        byte[] once = SignedReports.ONCE;
        return Stream.of(
                Arguments.of("a flipped byte of a page", Tampering.flipped(once, 40_000), Integrity.BROKEN),
                Arguments.of(
                        "a flipped byte in the signature",
                        Tampering.flipped(once, Tampering.indexOf(once, "/Contents <") + 700),
                        Integrity.BROKEN),
                Arguments.of("a byte range that skips more", rangeChanged(once), Integrity.BROKEN),
                changed("words over a page", PdfVerifierTest::overlay),
                changed("another page content", PdfVerifierTest::replacePage),
                changed("a page taken out", document -> {
                    document.removePage(3);
                    Tampering.mark(document.getPages().getCOSObject());
                }),
                changed("another dossier inside", PdfVerifierTest::swapDossier),
                changed("other properties", PdfVerifierTest::changeMetadata),
                changed("another title", document -> {
                    document.getDocumentInformation().setTitle("Iets anders");
                    Tampering.mark(document.getDocumentInformation().getCOSObject());
                }),
                changed("JavaScript when it opens", document -> {
                    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hoi')"));
                    Tampering.markCatalog(document);
                }),
                changed("JavaScript among the names", document -> {
                    COSDictionary names =
                            document.getDocumentCatalog().getNames().getCOSObject();
                    names.setItem(COSName.getPDFName("JavaScript"), new COSDictionary());
                    Tampering.mark(names);
                }),
                changed("a signature's picture redrawn", document -> redraw(document, 0)),
                changed("an empty place drawn over", document -> redraw(document, 1)),
                changed("a place moved", document -> {
                    PDAnnotationWidget widget =
                            document.getSignatureFields().get(1).getWidgets().getFirst();
                    widget.setRectangle(new PDRectangle(0, 0, 600, 800));
                    Tampering.mark(widget.getCOSObject());
                }),
                changed("a new annotation", document -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(100, 100, 50, 50));
                    document.getPage(1).getAnnotations().add(note);
                    Tampering.mark(document.getPage(1).getCOSObject());
                }),
                changed("layers", document -> {
                    document.getDocumentCatalog()
                            .getCOSObject()
                            .setItem(COSName.OCPROPERTIES, Tampering.dictionary("OCG"));
                    Tampering.markCatalog(document);
                }),
                Arguments.of("text behind the end", Tampering.followedBy(once, "\n% iets\n"), Integrity.CHANGED),
                Arguments.of(
                        "an update that frees an object",
                        Tampering.followedBy(
                                once,
                                "xref\n3 1\n0000000000 65535 f \ntrailer\n<< /Size 3000 /Root 1 0 R /Info 2 0 R /Prev "
                                        + lastStart(once) + " >>\nstartxref\n" + once.length + "\n%%EOF\n"),
                        Integrity.CHANGED),
                Arguments.of(
                        "changed, then countersigned",
                        Keys.signed(Tampering.appended(once, PdfVerifierTest::overlay), Keys.SCHOOL, "Handtekening2"),
                        Integrity.CHANGED),
                Arguments.of(
                        "another dossier, then countersigned",
                        Keys.signed(
                                Tampering.appended(once, PdfVerifierTest::swapDossier), Keys.SCHOOL, "Handtekening2"),
                        Integrity.CHANGED));
    }

    private static Arguments changed(String name, Tampering.Change change) {
        return Arguments.of(name, Tampering.appended(SignedReports.ONCE, change), Integrity.CHANGED);
    }

    @Test
    void anObjectHiddenInACountersignatureIsFound() {
        // The second signature covers it, so only a look at the bytes of the update shows it.
        byte[] pdf = SignedReports.TWICE;
        AppendedBytes plain = new AppendedBytes(pdf);
        assertThat(plain.isPlain(SignedReports.ONCE.length, pdf.length)).isTrue();
        String update = new String(
                pdf, SignedReports.ONCE.length, pdf.length - SignedReports.ONCE.length, StandardCharsets.ISO_8859_1);
        int object = update.indexOf("endobj") + "endobj".length();
        String longer =
                update.substring(0, object) + "\n9999 0 obj\n<< /Evil true >>\nendobj" + update.substring(object);
        byte[] hidden = Tampering.followedBy(SignedReports.ONCE, longer);
        assertThat(new AppendedBytes(hidden).isPlain(SignedReports.ONCE.length, hidden.length))
                .isFalse();
    }

    @Test
    void aFileThatIsNoPdfIsRefusedWithASentence() {
        byte[] half = Arrays.copyOf(SignedReports.ONCE, SignedReports.ONCE.length / 2);
        for (byte[] bytes : List.of(new byte[0], "PDF".getBytes(StandardCharsets.UTF_8), new byte[5000])) {
            assertThat(verifier.verify(bytes))
                    .isEqualTo(new Verification.Unreadable(Message.of("signing.file.unreadable")));
        }
        assertThat(verifier.verify(half).isIntact()).isFalse();
    }

    @Test
    void anEncryptedFileIsRefused() {
        for (String password : List.of("", "geheim")) {
            byte[] encrypted = Tampering.rewritten(
                    WrittenReports.english().pdf().bytes(),
                    document -> document.protect(
                            new StandardProtectionPolicy("eigenaar", password, new AccessPermission())));
            assertThat(verifier.verify(encrypted))
                    .isEqualTo(new Verification.Unreadable(Message.of("signing.file.encrypted")));
        }
    }

    @Test
    void aProcessOfItsOwnSaysTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("met spatie.pdf"), SignedReports.TWICE);
        assertThat(new IsolatedVerifier().verify(file)).isEqualTo(verifier.verify(SignedReports.TWICE));
    }

    @Test
    void aFileThatEatsMemoryEndsOnlyItsOwnProcess(@TempDir Path folder) throws IOException {
        byte[] bomb = Tampering.rewritten(WrittenReports.english().pdf().bytes(), document -> {
            // One text of 300 million letters, in a few hundred kilobytes.
            COSStream content = document.getDocument().createCOSStream();
            content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (OutputStream out = new DeflaterOutputStream(content.createRawOutputStream(), new Deflater(1))) {
                out.write('(');
                byte[] letters = new byte[1_000_000];
                Arrays.fill(letters, (byte) 'a');
                for (int i = 0; i < 300; i++) {
                    out.write(letters);
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
        });
        Verification verification = new IsolatedVerifier().verify(Files.write(folder.resolve("bom.pdf"), bomb));
        assertThat(verification).isEqualTo(new Verification.Unreadable(Message.of("signing.file.tooLong")));
    }

    @Test
    void aProcessThatTakesTooLongIsStopped(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("rapport.pdf"), SignedReports.ONCE);
        assertThat(new IsolatedVerifier(Duration.ofMillis(1)).verify(file))
                .isEqualTo(new Verification.Unreadable(Message.of("signing.file.tooLong")));
    }

    private Verification.Judged judged(byte[] pdf) {
        return switch (verifier.verify(pdf)) {
            case Verification.Judged judged -> judged;
            case Verification.Unsigned _ -> throw new AssertionError("no signature was seen");
            case Verification.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static void overlay(PDDocument document) throws IOException {
        PDPage page = document.getPage(1);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.addRect(50, 50, 400, 400);
            content.fill();
        }
        Tampering.mark(page.getCOSObject());
    }

    private static void replacePage(PDDocument document) throws IOException {
        COSStream content = (COSStream) document.getPage(1).getCOSObject().getDictionaryObject(COSName.CONTENTS);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("0 0 100 100 re f".getBytes(StandardCharsets.US_ASCII));
        }
        Tampering.mark(content);
    }

    private static void swapDossier(PDDocument document) throws IOException {
        PDEmbeddedFile file = document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get("dossier.json")
                .getEmbeddedFileUnicode();
        try (OutputStream out = file.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("{\"format\":2}".getBytes(StandardCharsets.UTF_8));
        }
        Tampering.mark(file.getCOSObject());
    }

    private static void changeMetadata(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                xmp.replace("Rekenwijzer", "Rekenw\u0130jzer").getBytes(StandardCharsets.UTF_8));
        Tampering.mark(metadata.getCOSObject());
    }

    private static void redraw(PDDocument document, int field) throws IOException {
        COSStream appearance = document.getSignatureFields()
                .get(field)
                .getWidgets()
                .getFirst()
                .getNormalAppearanceStream()
                .getCOSObject();
        try (OutputStream out = appearance.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("0 0 100 100 re f".getBytes(StandardCharsets.US_ASCII));
        }
        Tampering.mark(appearance);
    }

    private static byte[] rangeChanged(byte[] pdf) {
        byte[] copy = pdf.clone();
        int at = Tampering.indexOf(pdf, "/ByteRange [0 ") + "/ByteRange [0 ".length();
        copy[at] = copy[at] == '1' ? (byte) '2' : (byte) '1';
        copy[at + 1] = copy[at + 1] == '1' ? (byte) '2' : (byte) '1';
        return copy;
    }

    private static String lastStart(byte[] pdf) {
        String tail = new String(pdf, pdf.length - 60, 60, StandardCharsets.ISO_8859_1);
        return tail.replaceAll("(?s).*startxref\\s+(\\d+).*", "$1");
    }
}
