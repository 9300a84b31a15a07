package nl.impactwijzer.report.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What a forger does to a signed report.
final class Tampering {
    private Tampering() {}

    interface Change {
        /// Changes the document and marks what must be written again.
        void apply(PDDocument document) throws IOException;
    }

    /// Appends an update, as honest programs do; the signed bytes stay as they were.
    static byte[] appended(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the whole file anew.
    static byte[] rewritten(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] flipped(byte[] pdf, int at) {
        byte[] copy = pdf.clone();
        copy[at] ^= 1;
        return copy;
    }

    static byte[] followedBy(byte[] pdf, String tail) {
        byte[] bytes = tail.getBytes(StandardCharsets.ISO_8859_1);
        byte[] copy = Arrays.copyOf(pdf, pdf.length + bytes.length);
        System.arraycopy(bytes, 0, copy, pdf.length, bytes.length);
        return copy;
    }

    static int indexOf(byte[] pdf, String text) {
        return indexOf(pdf, text, 0);
    }

    static int indexOf(byte[] pdf, String text, int from) {
        return new String(pdf, StandardCharsets.ISO_8859_1).indexOf(text, from);
    }

    static void mark(COSDictionary dictionary) {
        dictionary.setNeedToBeUpdated(true);
    }

    static void markCatalog(PDDocument document) {
        mark(document.getDocumentCatalog().getCOSObject());
    }

    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return dictionary;
    }
}
