package nl.impactwijzer.report.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Gives the table of contents its own tags: `TOC`, `TOCI` and, around each link, `Reference` (ISO 32000-1, 14.8.4.2).
final class ContentsTags {
    private ContentsTags() {}

    static void apply(COSDictionary element) {
        switch (TagTree.mark(element)) {
            case Marks.CONTENTS -> element.setName(COSName.S, "TOC");
            case Marks.CONTENTS_LINE -> {
                element.setName(COSName.S, "TOCI");
                wrap(element);
            }
            default -> {}
        }
    }

    private static void wrap(COSDictionary line) {
        List<COSBase> kids = TagTree.kids(line);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        reference.setName(COSName.S, "Reference");
        reference.setItem(COSName.P, line);
        reference.setItem(COSName.PG, line.getCOSDictionary(COSName.PG));
        for (COSBase kid : kids) {
            if (!TagTree.isElement(kid)) {
                return;
            }
            ((COSDictionary) kid).setItem(COSName.P, reference);
            hushLeader((COSDictionary) kid);
        }
        TagTree.setKids(reference, kids);
        TagTree.setKids(line, List.of(reference));
    }

    /// The dots before the page number stand in a span of their own, the last but one.
    private static void hushLeader(COSDictionary link) {
        List<COSBase> spans =
                TagTree.kids(link).stream().filter(TagTree::isElement).toList();
        if (spans.size() == 2) {
            ((COSDictionary) spans.getFirst()).setString(COSName.ACTUAL_TEXT, " ");
        }
    }
}
