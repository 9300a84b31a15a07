package nl.impactwijzer.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The structure tree of a PDF: what a screen reader walks through (ISO 32000-1, 14.7), as raw dictionaries.
///
/// A kid of an element is an element, or content: a number on the element's own page, a reference to a number on
/// another page (`MCR`), or an annotation (`OBJR`).
final class TagTree {
    static final COSName MCR = COSName.getPDFName("MCR");
    static final COSName OBJR = COSName.getPDFName("OBJR");
    static final COSName OBJ = COSName.getPDFName("Obj");
    static final COSName LINK = COSName.getPDFName("Link");

    private final COSDictionary root;
    private final ParentTree parents;

    TagTree(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        parents = new ParentTree(root);
    }

    ParentTree parents() {
        return parents;
    }

    /// Visits every element, parents before their kids. A visitor may change the kids of the element it is given.
    void walk(Consumer<COSDictionary> visitor) {
        kids(root).forEach(kid -> walk(kid, visitor));
    }

    private static void walk(COSBase kid, Consumer<COSDictionary> visitor) {
        if (isElement(kid)) {
            COSDictionary element = (COSDictionary) kid;
            visitor.accept(element);
            kids(element).forEach(inner -> walk(inner, visitor));
        }
    }

    static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    static boolean is(COSBase kid, COSName type) {
        return kid instanceof COSDictionary dictionary && type.equals(dictionary.getCOSName(COSName.S));
    }

    /// Whether the kid is an annotation.
    static boolean isObject(COSBase kid) {
        return kid instanceof COSDictionary dictionary && OBJR.equals(dictionary.getCOSName(COSName.TYPE));
    }

    static COSDictionary annotation(COSBase object) {
        return ((COSDictionary) object).getCOSDictionary(OBJ);
    }

    static COSName type(COSDictionary element) {
        return element.getCOSName(COSName.S, COSName.NONE);
    }

    /// The mark that travelled as language, or an empty text.
    static String mark(COSDictionary element) {
        String language = element.getString(COSName.LANG, "");
        return Marks.isMark(language) ? language : "";
    }

    static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        switch (element.getDictionaryObject(COSName.K)) {
            case COSArray array -> array.forEach(kid -> kids.add(array.getObject(kids.size())));
            case COSBase kid -> kids.add(kid);
            case null -> {}
        }
        return kids;
    }

    static void setKids(COSDictionary element, List<COSBase> kids) {
        if (kids.isEmpty()) {
            element.removeItem(COSName.K);
        } else {
            COSArray array = new COSArray();
            kids.forEach(array::add);
            element.setItem(COSName.K, array);
        }
    }

    /// A piece of content: the number that marks it in the content of its page.
    record Piece(COSDictionary page, int number) {}

    static boolean isPiece(COSBase kid) {
        return kid instanceof COSInteger
                || kid instanceof COSDictionary dictionary && MCR.equals(dictionary.getCOSName(COSName.TYPE));
    }

    static Piece piece(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger number) {
            return new Piece(element.getCOSDictionary(COSName.PG), number.intValue());
        }
        COSDictionary reference = (COSDictionary) kid;
        return new Piece(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID));
    }

    static COSDictionary reference(Piece piece) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, piece.page());
        reference.setInt(COSName.MCID, piece.number());
        return reference;
    }
}
