package nl.impactwijzer.report.pdf;

import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Chapter;
import nl.impactwijzer.report.Report;
import org.w3c.dom.Element;

/// Writes the table of contents; the page numbers are filled in by the layout.
final class ContentsDom {
    private final Html html;
    private final InlineDom inlines;

    ContentsDom(Html html, InlineDom inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(Element parent, Report report, int depth) {
        Element list = html.add(parent, "div", "contents");
        list.setAttribute("lang", Marks.CONTENTS);
        for (Chapter chapter : report.chapters()) {
            if (chapter.listed()) {
                line(list, "contents-1", chapter.anchor(), chapter.title());
                if (depth > 1) {
                    headings(list, chapter);
                }
            }
        }
    }

    private void headings(Element list, Chapter chapter) {
        for (Block block : chapter.blocks()) {
            if (block instanceof Block.Heading(int level, String anchor, String text)
                    && level == 2
                    && !anchor.isEmpty()) {
                line(list, "contents-2", anchor, text);
            }
        }
    }

    private void line(Element list, String style, String anchor, String text) {
        Element line = html.add(list, "p", style);
        line.setAttribute("lang", Marks.CONTENTS_LINE);
        html.text(inlines.link(line, "#" + anchor, text), html.safe().line(text));
    }
}
