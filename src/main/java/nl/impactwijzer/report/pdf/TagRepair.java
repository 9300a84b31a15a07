package nl.impactwijzer.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Mends what the layout library leaves in the structure tree. No validator complains about these, but a person who
/// listens to the report would: empty groups, links cut in two, table headers read again on every page, and a table of
/// contents that is not one.
final class TagRepair {
    private static final Set<String> GROUPS = Set.of("THead", "TBody", "TFoot", "Span");

    private TagRepair() {}

    static void apply(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            page.getAnnotations().forEach(annotation -> annotation.setPage(page));
        }
        TagTree tree = new TagTree(document);
        new BrokenLinks(tree).join();
        tree.walk(TagRepair::dropEmptyGroups);
        new RepeatedHeaders(tree).silence();
        tree.walk(ContentsTags::apply);
        tree.walk(TagRepair::letLinksSpeak);
    }

    /// Once nothing needs the marks any more.
    static void removeMarks(PDDocument document) {
        new TagTree(document).walk(element -> {
            if (!TagTree.mark(element).isEmpty()) {
                element.removeItem(COSName.LANG);
            }
        });
    }

    private static void dropEmptyGroups(COSDictionary element) {
        List<COSBase> kids = TagTree.kids(element);
        boolean dropped = kids.removeIf(kid -> TagTree.isElement(kid)
                && GROUPS.contains(TagTree.type((COSDictionary) kid).getName())
                && TagTree.kids((COSDictionary) kid).isEmpty());
        if (dropped) {
            TagTree.setKids(element, kids);
        }
    }

    /// An alternative text would be read instead of the link's own words; the annotation carries the title.
    private static void letLinksSpeak(COSDictionary element) {
        if (TagTree.is(element, TagTree.LINK)) {
            element.removeItem(COSName.ALT);
        }
    }
}
