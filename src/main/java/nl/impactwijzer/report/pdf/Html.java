package nl.impactwijzer.report.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Builds the page tree node by node, so that there is no markup to escape: whatever a text holds, it stays text.
final class Html {
    private final Document document;
    private final SafeText safe;

    Html(SafeText safe) {
        this.safe = safe;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return document;
    }

    SafeText safe() {
        return safe;
    }

    Element root(String language) {
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        return html;
    }

    Element add(Element parent, String tag) {
        Element child = document.createElement(tag);
        parent.appendChild(child);
        return child;
    }

    /// @param style the names of the style classes of `report.css`
    Element add(Element parent, String tag, String style) {
        Element child = add(parent, tag);
        child.setAttribute("class", style);
        return child;
    }

    Element add(Element parent, String tag, String style, String text) {
        Element child = add(parent, tag, style);
        text(child, text);
        return child;
    }

    /// Appends the text; its line ends become line breaks.
    void text(Element parent, String text) {
        boolean first = true;
        for (String line : safe.clean(text).split("\n", -1)) {
            if (!first) {
                add(parent, "br");
            }
            first = false;
            if (!line.isEmpty()) {
                parent.appendChild(document.createTextNode(line));
            }
        }
    }

    /// Appends text of our own, such as a style sheet, unchanged.
    void raw(Element parent, String text) {
        parent.appendChild(document.createTextNode(text));
    }
}
