package nl.impactwijzer.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.impactwijzer.report.signing.KeyFile;
import nl.impactwijzer.report.signing.KeyOpening;
import nl.impactwijzer.report.signing.PdfSigner;
import nl.impactwijzer.report.signing.SelfMadeIdentity;
import nl.impactwijzer.report.signing.SignResult;
import nl.impactwijzer.report.signing.SigningKey;
import nl.impactwijzer.report.signing.SigningPlaces;
import nl.impactwijzer.report.signing.SigningRequest;
import nl.impactwijzer.text.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// What no signed report can be quicker than: one empty page, made with the same library and signed with the same key.
public final class EmptyReport {

    private static final String FIELD = "Signature1";

    private EmptyReport() {}

    /// @param arguments the file to write
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), sign(page(), key()));
        Say.ready();
        Say.peak();
    }

    static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(FIELD);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 50, 300, 100));
            widget.setPage(page);
            page.setAnnotations(List.of(widget));
            form.setFields(List.of(field));
            document.save(out);
            return out.toByteArray();
        }
    }

    static SigningKey key() {
        char[] passPhrase = "voorbeeld".toCharArray();
        byte[] identity = SelfMadeIdentity.create("Proef", "", passPhrase, Instant.now());
        if (KeyFile.open(identity, passPhrase) instanceof KeyOpening.Opened opened) {
            return opened.key();
        }
        throw new IllegalStateException("an identity that was just made cannot be opened");
    }

    /// Signs in the first place for it.
    static byte[] sign(byte[] pdf, SigningKey key) throws IOException {
        String place = SigningPlaces.of(pdf).next().orElseThrow().field();
        SigningRequest request =
                new SigningRequest(place, "", "", Instant.now(), ZoneId.systemDefault(), Messages.DUTCH);
        return switch (new PdfSigner().sign(pdf, key, request)) {
            case SignResult.Signed signed -> signed.pdf().bytes();
            case SignResult.WrongPin _ -> throw new IllegalStateException("the key asks for a PIN");
            case SignResult.KeyUnusable unusable -> throw new IllegalStateException(unusable.toString());
            case SignResult.FileUnusable unusable -> throw new IllegalStateException(unusable.toString());
        };
    }
}
