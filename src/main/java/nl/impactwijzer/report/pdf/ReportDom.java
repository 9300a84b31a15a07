package nl.impactwijzer.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Chapter;
import nl.impactwijzer.report.Cover;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.text.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes a whole report as a page tree: properties, bookmarks, running lines, cover and chapters.
final class ReportDom {
    /// Stand for the numbers until the layout knows them.
    private static final String PAGE = "[[page]]";

    private static final String PAGES = "[[pages]]";

    private final Report report;
    private final Html html;
    private final Messages messages;
    private final BlockDom blocks;
    private final InlineDom inlines;

    ReportDom(Report report, SafeText safe, Pictures pictures, Messages messages) {
        this.report = report;
        this.html = new Html(safe);
        this.messages = messages;
        this.inlines = new InlineDom(html, anchors(report));
        this.blocks = new BlockDom(report, html, inlines, pictures, messages);
    }

    Document write() {
        Element root = html.root(report.language().toLanguageTag());
        head(html.add(root, "head"));
        Element body = html.add(root, "body");
        runningLines(body);
        cover(body, report.cover());
        report.chapters().forEach(chapter -> chapter(body, chapter));
        return html.document();
    }

    private static Set<String> anchors(Report report) {
        Set<String> anchors = new HashSet<>();
        for (Chapter chapter : report.chapters()) {
            anchors.add(chapter.anchor());
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Heading heading && !heading.anchor().isEmpty()) {
                    anchors.add(heading.anchor());
                }
            }
        }
        return anchors;
    }

    private void head(Element head) {
        html.text(html.add(head, "title"), html.safe().line(report.title()));
        property(head, "subject", report.subject());
        property(head, "description", report.subject());
        if (!report.author().isBlank()) {
            property(head, "author", report.author());
        }
        html.raw(html.add(head, "style"), styleSheet().replace("\"{page-numbers}\"", pageNumbers()));
        Element bookmarks = html.add(head, "bookmarks");
        for (Chapter chapter : report.chapters()) {
            Element bookmark = bookmark(bookmarks, chapter.title(), chapter.anchor());
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Heading(int level, String anchor, String text)
                        && level == 2
                        && !anchor.isEmpty()) {
                    bookmark(bookmark, text, anchor);
                }
            }
        }
    }

    private void property(Element head, String name, String value) {
        Element meta = html.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", html.safe().line(value));
    }

    private Element bookmark(Element parent, String text, String anchor) {
        Element bookmark = html.add(parent, "bookmark");
        bookmark.setAttribute("name", html.safe().line(text));
        bookmark.setAttribute("href", "#" + anchor);
        return bookmark;
    }

    private void runningLines(Element body) {
        runningTitle(html.add(body, "div", "running-title"));
        html.add(body, "div", "running-foot", shortened(report.organisation()));
    }

    private void runningTitle(Element line) {
        if (!report.mark().isBlank()) {
            html.text(html.add(line, "strong"), html.safe().line(report.mark()));
            html.text(line, " \u2013 ");
        }
        html.text(line, shortened(report.title()));
    }

    /// So that it stays on one line.
    private String shortened(String text) {
        String line = html.safe().line(text);
        return line.length() <= 90
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 80)).strip() + "\u2026";
    }

    private void cover(Element body, Cover cover) {
        Element section = html.add(body, "section", "cover");
        Element band = html.add(section, "div", "band");
        if (!report.mark().isBlank()) {
            html.add(band, "p", "mark", report.mark());
        }
        html.add(band, "p", "kind", cover.kind());
        html.add(band, "h1", "cover-title " + size(cover.title()), cover.title());
        if (!cover.subtitle().isBlank()) {
            html.add(band, "p", "subtitle", cover.subtitle());
        }
        Element rest = html.add(section, "div", "cover-rest");
        blocks.facts(rest, cover.facts());
        if (!cover.closing().isEmpty()) {
            inlines.write(html.add(rest, "p", "cover-closing"), cover.closing());
        }
    }

    private static String size(String title) {
        return title.length() <= 40 ? "short" : title.length() <= 110 ? "middle" : "long";
    }

    private void chapter(Element body, Chapter chapter) {
        Element section = html.add(body, "section", "chapter");
        Element title = html.add(section, "h1");
        title.setAttribute("id", chapter.anchor());
        html.text(title, chapter.title());
        chapter.blocks().forEach(block -> blocks.write(section, block));
    }

    /// "Pagina 3 van 12" as a value of `content`, with the numbers filled in by the layout.
    private String pageNumbers() {
        String sentence = messages.get("pdf.page", "page", PAGE, "pages", PAGES)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace(PAGE, "\" counter(page) \"")
                .replace(PAGES, "\" counter(pages) \"");
        return "\"" + sentence + "\"";
    }

    private static String styleSheet() {
        try (InputStream in = ReportDom.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
