package nl.impactwijzer.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Joins the pieces of a link that was broken over lines: one `Link` element, and one annotation a page with an area
/// for each line (`QuadPoints`).
final class BrokenLinks {
    private final TagTree tree;
    private final Map<String, COSDictionary> firsts = new HashMap<>();

    BrokenLinks(TagTree tree) {
        this.tree = tree;
    }

    void join() {
        tree.walk(this::joinKids);
    }

    private void joinKids(COSDictionary parent) {
        List<COSBase> kids = TagTree.kids(parent);
        boolean joined = kids.removeIf(kid -> {
            if (!TagTree.is(kid, TagTree.LINK)) {
                return false;
            }
            COSDictionary link = (COSDictionary) kid;
            String mark = TagTree.mark(link);
            if (!Marks.isLink(mark)) {
                return false;
            }
            COSDictionary first = firsts.putIfAbsent(mark, link);
            if (first == null) {
                return false;
            }
            take(first, link);
            return true;
        });
        if (joined) {
            TagTree.setKids(parent, kids);
        }
    }

    private void take(COSDictionary first, COSDictionary next) {
        List<COSBase> kids = TagTree.kids(first);
        for (COSBase kid : TagTree.kids(next)) {
            if (TagTree.isObject(kid)) {
                takeAnnotation(first, kids, kid);
            } else if (TagTree.isPiece(kid)) {
                TagTree.Piece piece = TagTree.piece(next, kid);
                kids.add(TagTree.reference(piece));
                tree.parents().setPiece(piece, first);
            } else {
                ((COSDictionary) kid).setItem(COSName.P, first);
                kids.add(kid);
            }
        }
        TagTree.setKids(first, kids);
    }

    private void takeAnnotation(COSDictionary first, List<COSBase> kids, COSBase object) {
        COSDictionary annotation = TagTree.annotation(object);
        COSDictionary page = annotation.getCOSDictionary(COSName.P);
        for (COSBase kid : kids) {
            if (TagTree.isObject(kid)) {
                COSDictionary earlier = TagTree.annotation(kid);
                if (page.equals(earlier.getCOSDictionary(COSName.P))) {
                    grow(earlier, annotation);
                    tree.parents().forgetAnnotation(annotation);
                    page.getCOSArray(COSName.ANNOTS).removeObject(annotation);
                    return;
                }
            }
        }
        tree.parents().setAnnotation(annotation, first);
        kids.add(object);
    }

    private static void grow(COSDictionary annotation, COSDictionary other) {
        PDRectangle area = rectangle(annotation);
        PDRectangle more = rectangle(other);
        List<Float> quads = new ArrayList<>();
        if (annotation.containsKey(COSName.QUADPOINTS)) {
            for (float value : annotation.getCOSArray(COSName.QUADPOINTS).toFloatArray()) {
                quads.add(value);
            }
        } else {
            quads.addAll(corners(area));
        }
        quads.addAll(corners(more));
        COSArray points = new COSArray();
        quads.forEach(value -> points.add(new COSFloat(value)));
        annotation.setItem(COSName.QUADPOINTS, points);
        float left = Math.min(area.getLowerLeftX(), more.getLowerLeftX());
        float bottom = Math.min(area.getLowerLeftY(), more.getLowerLeftY());
        float right = Math.max(area.getUpperRightX(), more.getUpperRightX());
        float top = Math.max(area.getUpperRightY(), more.getUpperRightY());
        annotation.setItem(COSName.RECT, new PDRectangle(left, bottom, right - left, top - bottom));
    }

    /// Upper left, upper right, lower left, lower right: the order that viewers expect.
    private static List<Float> corners(PDRectangle area) {
        float left = area.getLowerLeftX();
        float right = area.getUpperRightX();
        float bottom = area.getLowerLeftY();
        float top = area.getUpperRightY();
        return List.of(left, top, right, top, left, bottom, right, bottom);
    }

    private static PDRectangle rectangle(COSDictionary annotation) {
        return new PDRectangle(annotation.getCOSArray(COSName.RECT));
    }
}
