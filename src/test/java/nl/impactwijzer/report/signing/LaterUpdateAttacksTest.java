package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactwijzer.report.pdf.WrittenReports;
import nl.impactwijzer.report.signing.Authorities.Level;
import nl.impactwijzer.report.signing.Verification.Integrity;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Attacks that hide in what a report may get later: time stamps over the document, their fields, and the proofs of
/// certificates.
class LaterUpdateAttacksTest {
    private static final byte[] LASTING;
    private static final byte[] STAMPED_AGAIN;
    private static final Stream.Builder<Arguments> STAMPED = Stream.builder();

    static {
        try (TestAuthority authority = TestAuthority.online()) {
            Authorities asked = new Authorities(Level.LTA, authority.stampAddress(), Duration.ofSeconds(60));
            LASTING = ((SignResult.Signed) new PdfSigner(asked)
                            .sign(
                                    WrittenReports.english().pdf().bytes(),
                                    authority.person("Roos Voorbeeld", "", "EC").key(),
                                    request()))
                    .pdf()
                    .bytes();
            Stamper stamper = new Stamper(asked);
            STAMPED_AGAIN = stamper.stamped(LASTING, "");
            changes()
                    .forEach((name, change) ->
                            STAMPED.add(Arguments.of(name, stamper.stamped(Tampering.appended(LASTING, change), ""))));
            STAMPED.add(Arguments.of(
                    "a field with a size and a picture",
                    stamper.stamped(
                            Tampering.appended(LASTING, document -> Tampering.coverWithField(document, "Zegel")),
                            "Zegel")));
            STAMPED.add(Arguments.of(
                    "two stamps, of which the first hides a change",
                    stamper.stamped(
                            stamper.stamped(Tampering.appended(LASTING, LaterUpdateAttacksTest::otherPage), ""), "")));
        }
    }

    /// Now, because an authority stamps with the time of this moment.
    private static SigningRequest request() {
        return new SigningRequest("Signature1", "", "", Instant.now(), ZoneId.of("Europe/Amsterdam"), Messages.DUTCH);
    }

    private final PdfVerifier verifier = new PdfVerifier();

    @Test
    void whatIsAttackedIsIntactItself() {
        assertThat(verifier.verify(LASTING).isIntact()).isTrue();
        assertThat(verifier.verify(STAMPED_AGAIN).isIntact()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"stamped", "proofs", "written", "stamps"})
    void nothingHidesInWhatMayBeAdded(String name, byte[] forged) {
        Verification verification = verifier.verify(forged);
        assertThat(verification.isIntact()).as(name).isFalse();
        if (verification instanceof Verification.Judged judged) {
            assertThat(judged.integrity()).isIn(Integrity.CHANGED, Integrity.BROKEN);
        }
    }

    /// A change, and then an honest time stamp over it.
    static Stream<Arguments> stamped() {
        return STAMPED.build();
    }

    private static Map<String, Tampering.Change> changes() {
        Map<String, Tampering.Change> changes = new LinkedHashMap<>();
        changes.put("another page", LaterUpdateAttacksTest::otherPage);
        changes.put("an annotation", document -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(100, 100, 50, 50));
            document.getPage(1).getAnnotations().add(note);
            Tampering.mark(document.getPage(1).getCOSObject());
        });
        changes.put("other fonts for fields", form(COSName.DR, new COSDictionary()));
        changes.put("another look for fields", form(COSName.DA, new COSString("/Helv 99 Tf 1 g")));
        changes.put("fields that are drawn anew", form(COSName.NEED_APPEARANCES, COSBoolean.TRUE));
        changes.put("an order of calculation", form(COSName.getPDFName("CO"), new COSArray()));
        changes.put("names", document -> {
            COSDictionary names = document.getDocumentCatalog().getNames().getCOSObject();
            names.setItem(COSName.getPDFName("Pages"), new COSDictionary());
            Tampering.mark(names);
        });
        changes.put("another dossier inside", document -> {
            COSStream file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("dossier.json")
                    .getEmbeddedFileUnicode()
                    .getCOSObject();
            try (OutputStream out = file.createOutputStream()) {
                out.write("{}".getBytes(StandardCharsets.US_ASCII));
            }
            Tampering.mark(file);
        });
        changes.put("metadata", document -> {
            COSStream metadata = document.getDocumentCatalog().getMetadata().getCOSObject();
            try (OutputStream out = metadata.createOutputStream()) {
                out.write("<x/>".getBytes(StandardCharsets.US_ASCII));
            }
            Tampering.mark(metadata);
        });
        changes.put("bookmarks", document -> {
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            first.setTitle("Iets anders");
            Tampering.mark(first.getCOSObject());
        });
        changes.put("layers", catalog(COSName.OCPROPERTIES, new COSDictionary()));
        changes.put("another reading order", catalog(COSName.STRUCT_TREE_ROOT, new COSDictionary()));
        changes.put("something else among the extensions", document -> {
            COSDictionary extension = new COSDictionary();
            extension.setItem(COSName.getPDFName("X"), new COSArray());
            extension.setItem(COSName.JS, new COSString("app.alert(1)"));
            catalog(COSName.getPDFName("Extensions"), extension).apply(document);
        });
        return changes;
    }

    /// Proofs of certificates that hold something besides.
    static Stream<Arguments> proofs() {
        return Stream.of(
                Arguments.of(
                        "a script among the proofs",
                        Tampering.appended(LASTING, proofs("JS", new COSString("app.alert(1)")))),
                Arguments.of(
                        "a text among the proofs",
                        Tampering.appended(LASTING, proofs("Info", new COSString("app.alert(1)")))),
                Arguments.of("a file among the proofs", Tampering.appended(LASTING, document -> {
                    COSStream file = document.getDocument().createCOSStream();
                    try (OutputStream out = file.createOutputStream()) {
                        out.write("MZ".getBytes(StandardCharsets.US_ASCII));
                    }
                    COSArray files = new COSArray();
                    files.add(file);
                    proofs("Certs", files).apply(document);
                })));
    }

    /// Updates that programs read in different ways, disguised as proofs of certificates.
    static Stream<Arguments> written() throws IOException {
        int page = contentOfPage();
        String proofs = "/DSS 9000 0 R";
        String other = "<< /Length 16 >>\nstream\n0 0 500 500 re f\nendstream";
        String pages = "<< /Type /Pages /Kids [] /Count 0 >>";
        return Stream.of(
                Arguments.of(
                        "the same object in a next generation",
                        update(proofs).object(page, 1, other).bytes()),
                Arguments.of(
                        "a key given twice",
                        update("/Pages 9001 0 R " + proofs).object(9001, pages).bytes()),
                Arguments.of(
                        "a key spelled in another way",
                        update("/P#61ges 9001 0 R " + proofs)
                                .object(9001, pages)
                                .bytes()),
                Arguments.of(
                        "a comment that some take for the end",
                        update("%>>\n/Pages 9001 0 R%\n" + proofs)
                                .object(9001, pages)
                                .bytes()),
                Arguments.of(
                        "two roots",
                        update(proofs)
                                .object(9001, "<< /Type /Catalog /Pages 9002 0 R >>")
                                .object(9002, pages)
                                .root("/Root 1 0 R /Root 9001 0 R")
                                .bytes()),
                Arguments.of(
                        "two roots, the other way round",
                        update(proofs)
                                .object(9001, "<< /Type /Catalog /Pages 9002 0 R >>")
                                .object(9002, pages)
                                .root("/R#6fot 9001 0 R /Root 1 0 R")
                                .bytes()),
                Arguments.of(
                        "a stream that ends before its end",
                        update(proofs)
                                .object(
                                        9001,
                                        "<< /Length 3 >>\nstream\nabc\nendstream\nendobj %\n" + page + " 0 obj\n"
                                                + other)
                                .bytes()),
                Arguments.of(
                        "proofs that are taken away",
                        new RawUpdate(LASTING).catalog(dss(), "").bytes()),
                Arguments.of("an update of nothing", new RawUpdate(LASTING).bytes()));
    }

    /// Stamps that do not say what they seem to.
    static Stream<Arguments> stamps() {
        Wrapping last = new Wrapping(STAMPED_AGAIN.clone());
        byte[] damaged = STAMPED_AGAIN.clone();
        int at = new String(damaged, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <") + 400;
        damaged[at] = damaged[at] == '0' ? (byte) '1' : (byte) '0';
        return Stream.of(
                Arguments.of("a damaged stamp", damaged),
                Arguments.of("a stamp over less", lastRange(STAMPED_AGAIN)),
                Arguments.of("text behind the last stamp", Tampering.followedBy(STAMPED_AGAIN, "\n% iets\n")),
                Arguments.of(
                        "the signature gone and the stamps kept",
                        last.respelled("/ETSI.CAdES.detached", "/adbe.pkcs7.nothing1")));
    }

    /// Says that the last stamp ends one byte earlier.
    private static byte[] lastRange(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int from = text.lastIndexOf("/ByteRange [");
        int to = text.indexOf(']', from);
        String[] numbers =
                text.substring(from + "/ByteRange [".length(), to).strip().split(" ");
        String is = "/ByteRange [" + numbers[0] + " " + numbers[1] + " " + numbers[2] + " "
                + (Integer.parseInt(numbers[3]) - 1);
        byte[] copy = pdf.clone();
        byte[] written = (is + " ".repeat(to - from - is.length())).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(written, 0, copy, from, written.length);
        return copy;
    }

    private static RawUpdate update(String inTheCatalog) {
        return new RawUpdate(LASTING).object(9000, "<< /Certs [] >>").catalog(dss(), inTheCatalog);
    }

    private static String dss() {
        String text = new String(LASTING, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/DSS ");
        return text.substring(at, text.indexOf(" R", at) + 2);
    }

    private static int contentOfPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(LASTING)) {
            return (int) ((COSObject) document.getPage(1).getCOSObject().getItem(COSName.CONTENTS))
                    .getKey()
                    .getNumber();
        }
    }

    private static Tampering.Change catalog(COSName key, COSDictionary value) {
        return document -> {
            document.getDocumentCatalog().getCOSObject().setItem(key, value);
            Tampering.markCatalog(document);
        };
    }

    private static Tampering.Change form(COSName key, COSBase value) {
        return document -> {
            document.getDocumentCatalog().getAcroForm().getCOSObject().setItem(key, value);
            Tampering.markCatalog(document);
        };
    }

    private static Tampering.Change proofs(String key, COSBase value) {
        return document -> {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary proofs = new COSDictionary(catalog.getCOSDictionary(COSName.getPDFName("DSS")));
            proofs.setItem(COSName.getPDFName(key), value);
            catalog.setItem(COSName.getPDFName("DSS"), proofs);
            Tampering.mark(catalog);
        };
    }

    private static void otherPage(PDDocument document) throws IOException {
        COSStream content = (COSStream) document.getPage(1).getCOSObject().getDictionaryObject(COSName.CONTENTS);
        try (OutputStream out = content.createOutputStream()) {
            out.write("0 0 500 500 re f".getBytes(StandardCharsets.US_ASCII));
        }
        Tampering.mark(content);
    }

    /// Puts time stamps over a document as the program does.
    private static final class Stamper {
        private final PAdESService service = new PAdESService(new CommonCertificateVerifier(true));

        Stamper(Authorities authorities) {
            service.setPdfObjFactory(new PdfObjects(SignaturePanelText.NONE));
            service.setTspSource(new TimeStamps(authorities.timeStamps(), new Web(authorities.patience()))::stamp);
        }

        byte[] stamped(byte[] pdf, String field) {
            PAdESTimestampParameters parameters = new PAdESTimestampParameters();
            parameters.setContentSize(16_384);
            if (!field.isEmpty()) {
                parameters.getImageParameters().getFieldParameters().setFieldId(field);
                // Without a text the library would take the field's size away.
                parameters.getImageParameters().getTextParameters().setText("Zegel");
            }
            return DSSUtils.toByteArray(service.timestamp(new InMemoryDocument(pdf), parameters));
        }
    }
}
