package nl.impactwijzer.report.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.impactwijzer.report.pdf.WrittenReports;
import nl.impactwijzer.report.signing.Verification.Integrity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The families of attacks on signed PDF files that were published (pdf-insecurity.org: universal signature forgery,
/// signature wrapping, incremental saving, shadow attacks, attacks on certified documents), built anew on a report.
class SignatureAttacksTest {

    private static final byte[] ONCE = SignedReports.ONCE;

    private final PdfVerifier verifier = new PdfVerifier();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"forgeries", "wrappings", "shadows", "onCertified", "copies"})
    void anAttackNeverLeavesAnIntactReport(String name, byte[] forged) {
        Verification verification = verifier.verify(forged);
        assertThat(verification.isIntact()).as(name).isFalse();
        if (verification instanceof Verification.Judged judged) {
            assertThat(judged.integrity()).isIn(Integrity.CHANGED, Integrity.BROKEN);
            assertThat(judged.reasons()).isNotEmpty();
        }
    }

    @Test
    void theReportsThatAreAttackedAreIntactThemselves() {
        assertThat(verifier.verify(ONCE).isIntact()).isTrue();
        assertThat(verifier.verify(Shadow.SIGNED).isIntact()).isTrue();
    }

    @Test
    void theAttacksShowAnotherPageToWhoDoesNotCheck() throws IOException {
        byte[] older = new Wrapping(Shadow.SIGNED).redirected(Shadow.OBJECT, Shadow.PLACE);
        assertThat(new String(Shadow.stream(older), StandardCharsets.US_ASCII)).isEqualTo(Shadow.OTHER);
        byte[] wrapped = new Wrapping(ONCE)
                .wrapped(contentOfPage(ONCE, 1), "<< /Length 16 >>\nstream\n" + Shadow.OTHER + "\nendstream");
        assertThat(new String(Shadow.stream(wrapped), StandardCharsets.US_ASCII).strip())
                .isEqualTo(Shadow.OTHER.strip());
    }

    /// Universal signature forgery: the signature says nothing, or nothing that can be checked.
    static Stream<Arguments> forgeries() {
        Wrapping file = new Wrapping(ONCE);
        int digits = file.contents().length() - 2;
        return Stream.of(
                Arguments.of("no contents", file.respelled("/Contents <", "/Contentx <")),
                Arguments.of("contents of zeros", file.respelled(file.contents(), "<" + "0".repeat(digits) + ">")),
                Arguments.of("empty contents", file.respelled(file.contents(), "<>" + " ".repeat(digits))),
                Arguments.of(
                        "contents that are null", file.respelled(file.contents(), "null" + " ".repeat(digits - 2))),
                Arguments.of("no byte range", file.respelled("/ByteRange ", "/ByteRangx ")),
                Arguments.of("a byte range of nothing", file.ranged("[0 0 0 0]")),
                Arguments.of("a byte range that is null", file.ranged("null")),
                Arguments.of("a byte range of one part", file.ranged("[0 99]")),
                Arguments.of("a negative byte range", file.ranged("[0 -1 -1 9]")),
                Arguments.of("a huge byte range", file.ranged("[0 9999999999 9 9]")),
                Arguments.of(
                        "another kind of signature", file.respelled("/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 ")));
    }

    /// Signature wrapping: what was signed is there still, but other things are shown.
    static Stream<Arguments> wrappings() throws IOException {
        Wrapping file = new Wrapping(ONCE);
        int content = contentOfPage(ONCE, 1);
        String other = "<< /Length 16 >>\nstream\n" + Shadow.OTHER + "\nendstream";
        return Stream.of(
                Arguments.of("another page in the room of the signature", file.wrapped(content, other)),
                Arguments.of(
                        "an update without a table", Tampering.followedBy(ONCE, "\n" + content + " 0 obj\n" + other)),
                Arguments.of(
                        "an update of a trailer alone",
                        Tampering.followedBy(ONCE, "\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")));
    }

    /// Shadow attacks: what will be shown later was put in the file before it was signed.
    static Stream<Arguments> shadows() throws IOException {
        return Stream.of(
                Arguments.of(
                        "hide and replace: an older page comes back",
                        new Wrapping(Shadow.SIGNED).redirected(Shadow.OBJECT, Shadow.PLACE)),
                Arguments.of("replace: another font", Tampering.appended(ONCE, SignatureAttacksTest::swapFont)),
                Arguments.of("hide: what covers a page goes away", Tampering.appended(ONCE, document -> {
                    COSDictionary resources = document.getPage(0).getResources().getCOSObject();
                    resources.removeItem(COSName.FONT);
                    Tampering.mark(resources);
                    Tampering.mark(document.getPage(0).getCOSObject());
                })));
    }

    /// Attacks on certified documents: what certification allows is used to cover the page.
    static Stream<Arguments> onCertified() {
        byte[] covered = Tampering.appended(ONCE, document -> Tampering.coverWithField(document, "Stiekem"));
        return Stream.of(
                Arguments.of("a new signature field over the page", covered),
                Arguments.of("the same, and signed", Keys.signed(covered, Keys.SCHOOL, "Stiekem")));
    }

    static Stream<Arguments> copies() {
        byte[] mine = Keys.signed(WrittenReports.english().pdf().bytes(), Keys.SCHOOL, "Signature1");
        Wrapping other = new Wrapping(mine);
        String theirs = new Wrapping(ONCE).contents();
        return Stream.of(Arguments.of(
                "the signature of another report",
                other.respelled(
                        other.contents(), theirs.substring(0, other.contents().length() - 1) + ">")));
    }

    private static int contentOfPage(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(page).getCOSObject().getItem(COSName.CONTENTS) instanceof COSObject content
                    ? (int) content.getKey().getNumber()
                    : -1;
        }
    }

    private static void swapFont(PDDocument document) throws IOException {
        COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        List<COSName> names = List.copyOf(fonts.keySet());
        fonts.setItem(names.getFirst(), fonts.getItem(names.getLast()));
        COSStream map = fonts.getCOSDictionary(names.getFirst()).getCOSStream(COSName.TO_UNICODE);
        try (OutputStream out = map.createOutputStream()) {
            out.write("/CIDInit /ProcSet findresource begin end".getBytes(StandardCharsets.US_ASCII));
        }
        Tampering.mark(fonts);
        Tampering.mark(map);
    }

    /// A report that was changed and changed back before anyone signed it, so that the other page is still in it.
    private static final class Shadow {
        static final String OTHER = "0 0 500 500 re f";
        static final int OBJECT;
        static final int PLACE;
        static final byte[] SIGNED;

        static {
            try {
                byte[] plain = WrittenReports.everything().pdf().bytes();
                OBJECT = contentOfPage(plain, 1);
                byte[] own = stream(plain);
                byte[] other = withPage(plain, OTHER.getBytes(StandardCharsets.US_ASCII));
                PLACE = Tampering.indexOf(other, "\n" + OBJECT + " 0 obj", plain.length) + 1;
                SIGNED = Keys.signed(withPage(other, own), Keys.ASSESSOR, "Handtekening1");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static byte[] stream(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return document.getPage(1).getContents().readAllBytes();
            }
        }

        private static byte[] withPage(byte[] pdf, byte[] operators) {
            return Tampering.appended(pdf, document -> {
                COSStream content =
                        (COSStream) document.getPage(1).getCOSObject().getDictionaryObject(COSName.CONTENTS);
                try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(operators);
                }
                Tampering.mark(content);
            });
        }
    }
}
