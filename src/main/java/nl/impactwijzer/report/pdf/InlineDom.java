package nl.impactwijzer.report.pdf;

import java.util.List;
import java.util.Set;
import nl.impactwijzer.report.Inline;
import org.w3c.dom.Element;

/// Writes the pieces of a line.
final class InlineDom {
    private final Html html;
    private final Set<String> anchors;
    private int links;

    InlineDom(Html html, Set<String> anchors) {
        this.html = html;
        this.anchors = anchors;
    }

    void write(Element parent, List<Inline> pieces) {
        pieces.forEach(piece -> write(parent, piece));
    }

    private void write(Element parent, Inline piece) {
        switch (piece) {
            case Inline.Text(String text) -> html.text(parent, text);
            case Inline.Strong(String text) -> html.add(parent, "strong", "strong", text);
            case Inline.Quiet(String text) -> html.add(parent, "span", "quiet", text);
            case Inline.Badge(var tone, String word) -> html.add(parent, "span", "badge " + Tones.style(tone), word);
            case Inline.Link(String url, String text, String title) -> link(parent, url, text, title);
            case Inline.Ref(String anchor, String text, String title) -> {
                if (anchors.contains(anchor)) {
                    html.text(link(parent, "#" + anchor, title), text);
                } else {
                    html.text(parent, text);
                }
            }
        }
    }

    private void link(Element parent, String url, String text, String title) {
        if (WebAddress.isSafe(url)) {
            html.text(link(parent, url, title), text);
        } else {
            html.text(parent, text);
        }
    }

    /// An `a` element that the tag repair recognises when it was broken over lines.
    Element link(Element parent, String target, String title) {
        Element a = html.add(parent, "a");
        a.setAttribute("href", target);
        a.setAttribute("title", html.safe().line(title));
        a.setAttribute("lang", Marks.link(links++));
        return a;
    }
}
