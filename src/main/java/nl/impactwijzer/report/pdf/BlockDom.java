package nl.impactwijzer.report.pdf;

import java.util.List;
import nl.impactwijzer.report.Banner;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Fact;
import nl.impactwijzer.report.HeatMaps;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Picture;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.SignaturePanel;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.text.Messages;
import org.w3c.dom.Element;

/// Writes the blocks of a chapter, one kind at a time.
final class BlockDom {
    private final Report report;
    private final Html html;
    private final InlineDom inlines;
    private final Pictures pictures;
    private final Messages messages;

    BlockDom(Report report, Html html, InlineDom inlines, Pictures pictures, Messages messages) {
        this.report = report;
        this.html = html;
        this.inlines = inlines;
        this.pictures = pictures;
        this.messages = messages;
    }

    void write(Element parent, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(parent, heading);
            case Block.Paragraph(var text) -> inlines.write(html.add(parent, "p"), text);
            case Block.Lead(var text) -> inlines.write(html.add(parent, "p", "lead"), text);
            case Block.Bullets(boolean numbered, var items) -> bullets(parent, numbered ? "ol" : "ul", items);
            case Block.Facts(var facts) -> facts(parent, facts);
            case Block.Notice notice -> notice(parent, notice);
            case Block.Toc(int depth) -> new ContentsDom(html, inlines).write(parent, report, depth);
            case Block.PageBreak _ -> html.add(parent, "div", "page-break");
            case Table table -> new TableDom(html, inlines).write(parent, table);
            case HeatMaps maps -> new HeatMapDom(html, report.language()).write(parent, maps);
            case Banner banner -> banner(parent, banner);
            case Picture picture -> picture(parent, picture);
            case SignaturePanel panel -> signatures(parent, panel);
        }
    }

    /// Labels and values are a table whose rows have a header: read aloud, each value comes with its label.
    void facts(Element parent, List<Fact> facts) {
        Element body = html.add(html.add(parent, "table", "facts"), "tbody");
        for (Fact fact : facts) {
            Element row = html.add(body, "tr", "whole");
            html.add(row, "th", "label", fact.label()).setAttribute("scope", "row");
            inlines.write(html.add(html.add(row, "td"), "p"), fact.value());
        }
    }

    private void heading(Element parent, Block.Heading heading) {
        Element element = html.add(parent, "h" + heading.level());
        if (!heading.anchor().isEmpty()) {
            element.setAttribute("id", heading.anchor());
        }
        html.text(element, heading.text());
    }

    private void bullets(Element parent, String tag, List<List<Inline>> items) {
        if (items.isEmpty()) {
            return;
        }
        Element list = html.add(parent, tag);
        items.forEach(item -> inlines.write(html.add(list, "li"), item));
    }

    private void notice(Element parent, Block.Notice notice) {
        Element box = html.add(parent, "div", "notice " + Tones.style(notice.tone()));
        html.add(box, "p", "notice-title", notice.title());
        inlines.write(html.add(box, "p"), notice.text());
    }

    private void banner(Element parent, Banner banner) {
        Element box = html.add(parent, "div", "banner " + Tones.style(banner.tone()));
        html.add(box, "p", "banner-label", banner.label());
        html.add(box, "p", "banner-sentence", banner.sentence());
        bullets(box, "ul", banner.reasons());
        if (!banner.closing().isEmpty()) {
            inlines.write(html.add(box, "p", "banner-closing"), banner.closing());
        }
    }

    private void picture(Element parent, Picture picture) {
        pictures.add(picture)
                .ifPresentOrElse(
                        address -> {
                            Element image = html.add(html.add(parent, "p", "picture"), "img");
                            image.setAttribute("src", address);
                            image.setAttribute("alt", html.safe().line(picture.alt()));
                            image.setAttribute("style", "width:" + pictures.widthMillimetres(address) + "mm");
                        },
                        () -> html.add(
                                parent, "p", "quiet", messages.get("pdf.picture.unreadable", "alt", picture.alt())));
    }

    private void signatures(Element parent, SignaturePanel panel) {
        Element places = html.add(parent, "div", "places of-" + panel.places().size());
        for (int i = 0; i < panel.places().size(); i++) {
            SignaturePanel.Place place = panel.places().get(i);
            Element box = html.add(places, "div", "place");
            html.add(box, "p", "role", place.role());
            // Becomes a signature field: a link is the only thing whose place on the page the layout tells.
            Element field = html.add(box, "a", "field");
            field.setAttribute("id", "place-" + i);
            field.setAttribute("href", "#place-" + i);
            field.setAttribute("title", html.safe().line(place.role()));
            field.setAttribute("lang", Marks.place(i));
        }
        html.add(parent, "p", "quiet", messages.get("pdf.signature.hint"));
    }
}
