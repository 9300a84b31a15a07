package nl.impactwijzer.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.SignaturePanel;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Turns the places of the signature panel into blank signature fields.
///
/// They are made with the page, tagged and named, because a field that is added at signing time breaks PDF/UA
/// (7.18.1, 7.18.4). The empty appearance has a form type, or validators would see its later filling as an undefined
/// change.
final class SignaturePlaces {
    private static final COSName FORM = COSName.getPDFName("Form");

    private final PDDocument document;
    private final TagTree tree;
    private final List<PDField> fields = new ArrayList<>();

    private SignaturePlaces(PDDocument document) {
        this.document = document;
        this.tree = new TagTree(document);
    }

    static void apply(PDDocument document, Report report, SafeText safe) throws IOException {
        SignaturePlaces places = new SignaturePlaces(document);
        for (SignaturePanel panel : panels(report)) {
            for (int i = 0; i < panel.places().size(); i++) {
                places.field(panel.places().get(i), Marks.place(i), safe);
            }
        }
        places.form();
    }

    private static List<SignaturePanel> panels(Report report) {
        List<SignaturePanel> panels = report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(SignaturePanel.class::isInstance)
                .map(SignaturePanel.class::cast)
                .toList();
        if (panels.size() > 1) {
            throw new IllegalArgumentException("A report has at most one signature panel, not " + panels.size());
        }
        return panels;
    }

    private void field(SignaturePanel.Place place, String mark, SafeText safe) throws IOException {
        COSDictionary element = element(mark);
        COSBase object = TagTree.kids(element).stream()
                .filter(TagTree::isObject)
                .findFirst()
                .orElseThrow();
        COSDictionary link = TagTree.annotation(object);
        PDPage page = new PDPage(link.getCOSDictionary(COSName.P));

        PDAcroForm owner = new PDAcroForm(document);
        PDSignatureField field = new PDSignatureField(owner);
        field.setPartialName(place.field());
        field.setAlternateFieldName(safe.line(place.role()));
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(link.getCOSArray(COSName.RECT)));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setContents(safe.line(place.role()));
        widget.setStructParent(link.getInt(COSName.STRUCT_PARENT));
        widget.setAppearance(blank(widget.getRectangle()));
        fields.add(field);

        page.getCOSObject().getCOSArray(COSName.ANNOTS).removeObject(link);
        page.getCOSObject().getCOSArray(COSName.ANNOTS).add(widget.getCOSObject());
        element.setItem(COSName.S, FORM);
        element.setString(COSName.ALT, safe.line(place.role()));
        ((COSDictionary) object).setItem(TagTree.OBJ, widget.getCOSObject());
    }

    private COSDictionary element(String mark) {
        List<COSDictionary> found = new ArrayList<>();
        tree.walk(element -> {
            if (TagTree.mark(element).equals(mark)) {
                found.add(element);
            }
        });
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "The signature place " + mark + " stands " + found.size() + " times in the tree");
        }
        return found.getFirst();
    }

    private PDAppearanceDictionary blank(PDRectangle area) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
        stream.setResources(new PDResources());
        stream.setFormType(1);
        stream.getStream().createOutputStream().close();
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void form() {
        if (fields.isEmpty()) {
            return;
        }
        PDAcroForm form = new PDAcroForm(document);
        form.setFields(fields);
        form.setDefaultResources(new PDResources());
        // Signing would make it direct, and so change the catalog more than it has to.
        form.getCOSObject().setDirect(true);
        document.getDocumentCatalog().setAcroForm(form);
    }
}
