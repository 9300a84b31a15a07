package nl.impactwijzer.report.signing;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawer;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.impactwijzer.report.pdf.Lettering;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/// Draws the text of a signature into its field, in the report's own font, as text that can be searched.
///
/// The library's drawer would load the font with ligatures, which breaks PDF/A-3a (see the report's fonts).
final class PanelDrawer implements PdfBoxSignatureDrawer {
    private static final float NAME_SIZE = 12;
    private static final float LINE_SIZE = 8.5f;
    private static final float MARGIN = 8;
    private static final Color INK = new Color(0x111827);
    private static final Color QUIET = new Color(0x374151);

    private final SignaturePanelText text;
    private @Nullable PDRectangle area;
    private @Nullable SignatureOptions options;

    PanelDrawer(SignaturePanelText text) {
        this.text = text;
    }

    @Override
    public void init(SignatureImageParameters parameters, PDDocument document, SignatureOptions signatureOptions) {
        String name = parameters.getFieldParameters().getFieldId();
        PDField field = document.getDocumentCatalog().getAcroForm().getField(name);
        area = field.getWidgets().getFirst().getRectangle();
        options = signatureOptions;
    }

    /// Makes a document with this one field; PDFBox takes the field's appearance over from it.
    @Override
    public void draw() throws IOException {
        if (area == null || options == null) {
            throw new IllegalStateException("init comes before draw");
        }
        try (PDDocument template = new PDDocument()) {
            template.addPage(new PDPage(PDRectangle.A4));
            PDAcroForm form = new PDAcroForm(template);
            template.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(area);
            widget.setAppearance(appearance(template, area));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.save(out);
            options.setVisualSignature(new ByteArrayInputStream(out.toByteArray()));
        }
    }

    private PDAppearanceDictionary appearance(PDDocument template, PDRectangle rectangle) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(template);
        stream.setFormType(1);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
        Lettering letters = new Lettering(template);
        try (PDPageContentStream content = new PDPageContentStream(template, stream)) {
            float width = rectangle.getWidth() - 2 * MARGIN;
            float y = rectangle.getHeight() - MARGIN - NAME_SIZE;
            write(content, letters.strong(), nameSize(letters.strong(), width), INK, text.name(), y, width);
            float step = Math.min(
                    LINE_SIZE * 1.35f,
                    (y - MARGIN / 2) / Math.max(1, text.lines().size()));
            for (String line : text.lines()) {
                y -= step;
                write(content, letters.regular(), LINE_SIZE, QUIET, line, y, width);
            }
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setDirect(true);
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    /// A long name is set smaller before it is cut off.
    private float nameSize(PDFont font, float width) throws IOException {
        float whole = width * 1000 / Math.max(1, font.getStringWidth(text.name()));
        return Math.clamp(whole, LINE_SIZE, NAME_SIZE);
    }

    private static void write(
            PDPageContentStream content, PDFont font, float size, Color color, String line, float y, float width)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setNonStrokingColor(color);
        content.newLineAtOffset(MARGIN, y);
        content.showText(fitting(font, size, line, width));
        content.endText();
    }

    private static String fitting(PDFont font, float size, String line, float width) throws IOException {
        String fitting = line;
        while (font.getStringWidth(fitting) * size / 1000 > width && fitting.length() > 2) {
            fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -2))
                            .strip() + "\u2026";
        }
        return fitting;
    }
}
