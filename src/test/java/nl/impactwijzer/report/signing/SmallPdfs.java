package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A signed PDF of one page, small enough to be judged many times a second, and what a forger makes of it.
public final class SmallPdfs {
    /// The property that names a file with what [#signed] gives.
    public static final String GIVEN = "fuzz.signed";

    private static final int ENCLOSED = 9000;

    private SmallPdfs() {}

    /// With a file inside, a field and the name of this program.
    public static byte[] unsigned() {
        return new RawPdf()
                        .object(
                                1,
                                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] /SigFlags 0 >> /Names <<"
                                        + " /EmbeddedFiles << /Names [(dossier.json) 7 0 R] >> >> >>")
                        .object(3, RawPdf.page("/Annots [6 0 R]"))
                        .object(
                                6,
                                "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Handtekening1) /TU (Beoordelaar) /F 4"
                                        + " /P 3 0 R /Rect [10 10 200 90] >>")
                        .object(7, "<< /Type /Filespec /F (dossier.json) /UF (dossier.json) /EF << /F 8 0 R >> >>")
                        .stream(8, "/Type /EmbeddedFile", RawPdf.latin("{\"format\":1}"))
                        .object(9, "<< /Producer (Impactwijzer) >>")
                        .trailer("/Info 9 0 R")
                        .bytes();
    }

    /// Those bytes behind the signed file.
    public static byte[] followedBy(byte[] bytes) {
        return Tampering.followedBy(Signed.PDF, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /// An update that is sound but for an object: that of the catalog, or one that it names as proofs of certificates.
    public static byte[] updatedWith(byte[] object) {
        String body = new String(object, StandardCharsets.ISO_8859_1);
        return body.startsWith("<< /Type /Catalog")
                ? new RawUpdate(Signed.PDF).info("/Info 9 0 R").object(1, body).bytes()
                : new RawUpdate(Signed.PDF)
                        .info("/Info 9 0 R")
                        .catalog("/Pages ", "/DSS " + ENCLOSED + " 0 R /Pages ")
                        .object(ENCLOSED, body)
                        .bytes();
    }

    /// Judges what was added to the signed file without the signature library, which a forger does not reach: bytes
    /// that
    /// nobody signed pass only as proofs of certificates.
    public static void update(byte[] pdf) {
        int signed = Signed.PDF.length;
        try (PDDocument before = Loader.loadPDF(Signed.PDF);
                PDDocument now = Loader.loadPDF(pdf)) {
            boolean plain = new AppendedBytes(pdf).isPlain(signed, pdf.length);
            boolean changed = !LaterChanges.between(before.getDocument(), now.getDocument())
                    .isEmpty();
            if (plain && !changed) {
                COSDictionary catalog = now.getDocumentCatalog().getCOSObject();
                COSBase proofs = catalog.getDictionaryObject(COSName.getPDFName("DSS"));
                if (proofs != null && !AddedProofs.areAll(proofs)) {
                    throw new AssertionError("something else was taken for proofs of certificates");
                }
                if (now.getNumberOfPages() != 1 || now.getDocumentCatalog().getOpenAction() != null) {
                    throw new AssertionError("a changed file was taken for one as it was signed");
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // The verifier says then that the file cannot be read.
        }
    }

    /// Hostile files that are small.
    public static List<byte[]> hostile() {
        return Stream.concat(
                        Stream.of(unsigned()),
                        HostilePdfs.light("http://127.0.0.1:1/").stream()
                                .map(hostile -> hostile.bytes().get()))
                .filter(pdf -> pdf.length < 10_000)
                .toList();
    }

    /// What may stand behind a signed file, sound or not.
    public static List<String> updates() {
        String file = new String(Signed.PDF, StandardCharsets.ISO_8859_1);
        return Stream.of(
                        updatedWith(RawPdf.latin("<< /Certs [] >>")),
                        updatedWith(RawPdf.latin("<< /Type /Catalog /Pages 2 0 R >>")),
                        new RawUpdate(Signed.PDF).bytes())
                .map(pdf -> new String(pdf, StandardCharsets.ISO_8859_1).substring(file.length()))
                .toList();
    }

    /// Objects of an update, sound or not.
    public static List<String> objects() {
        return List.of(
                "<< /Certs [3 0 R] /CRLs [] /VRI << /AB << /Cert [3 0 R] /TU (D:2026) >> >> >>",
                "<< /Length 3 >>\nstream\nabc\nendstream",
                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] /SigFlags 3 >> /Extensions << /ESIC <<"
                        + " /BaseVersion /1.7 /ExtensionLevel 1 >> >> >>",
                "[ (a\\)b) <30> /N#61me 1 -2 .5 true null 6 0 R ]");
    }

    /// The signed file that the others start from.
    public static byte[] signed() {
        return Signed.PDF.clone();
    }

    private static final class Signed {
        static final byte[] PDF = read();

        /// A process that fuzzes is given one, because signing loads thousands of classes there.
        private static byte[] read() {
            String given = System.getProperty(GIVEN, "");
            try {
                return given.isEmpty()
                        ? Keys.signed(unsigned(), Keys.ASSESSOR, "Handtekening1")
                        : Files.readAllBytes(Path.of(given));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
