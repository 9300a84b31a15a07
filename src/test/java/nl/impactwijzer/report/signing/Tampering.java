package nl.impactwijzer.report.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

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

    /// Puts a signature field with that name over the second page, with a black square for a look.
    static void coverWithField(PDDocument document, String name) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        PDPage page = document.getPage(1);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(50, 50, 400, 400));
        widget.setPage(page);
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(400, 400));
        try (OutputStream out = look.getContentStream().createOutputStream()) {
            out.write("0 0 400 400 re f".getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        widget.setAppearance(looks);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        mark(page.getCOSObject());
        mark(form.getCOSObject());
        markCatalog(document);
    }

    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return dictionary;
    }
}
