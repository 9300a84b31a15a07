package nl.impactwijzer.report.pdf;

import java.util.List;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Table;
import org.w3c.dom.Element;

/// Writes a table of data: caption, header rows that repeat on every page, and rows that stay whole where they can.
final class TableDom {
    /// In characters. A longer row may break, so that a heading is not left behind at the foot of a page.
    private static final int LONGEST_ROW_KEPT_WHOLE = 500;

    private final Html html;
    private final InlineDom inlines;

    TableDom(Html html, InlineDom inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(Element parent, Table table) {
        Element element = html.add(parent, "table", "data");
        if (!table.caption().isBlank()) {
            html.add(element, "caption", "caption", table.caption());
        }
        columns(element, table.columns());
        head(html.add(element, "thead"), table);
        Element body = html.add(element, "tbody");
        for (Table.Row row : table.rows()) {
            row(body, table, row);
        }
    }

    private void columns(Element table, List<Table.Column> columns) {
        int total = columns.stream().mapToInt(Table.Column::width).sum();
        for (Table.Column column : columns) {
            html.add(table, "col").setAttribute("style", "width:" + 100 * column.width() / total + "%");
        }
    }

    private void head(Element head, Table table) {
        if (!table.spans().isEmpty()) {
            Element row = html.add(head, "tr");
            for (Table.Span span : table.spans()) {
                Element cell = columnHeader(row, "span", span.heading());
                cell.setAttribute("colspan", Integer.toString(span.columns()));
            }
        }
        Element row = html.add(head, "tr");
        table.columns().forEach(column -> columnHeader(row, style(column.align()), column.heading()));
    }

    private Element columnHeader(Element row, String style, String text) {
        Element cell = html.add(row, "th", style, text);
        cell.setAttribute("scope", "col");
        return cell;
    }

    private void row(Element body, Table table, Table.Row row) {
        Element tr = html.add(body, "tr", length(row) <= LONGEST_ROW_KEPT_WHOLE ? "whole" : "long");
        for (int i = 0; i < row.cells().size(); i++) {
            boolean header = i < table.rowHeaders();
            Element cell = html.add(
                    tr, header ? "th" : "td", style(table.columns().get(i).align()));
            if (header) {
                cell.setAttribute("scope", "row");
            }
            paragraphs(cell, row.cells().get(i).paragraphs());
        }
    }

    private void paragraphs(Element cell, List<List<Inline>> paragraphs) {
        for (List<Inline> paragraph : paragraphs) {
            inlines.write(html.add(cell, "p"), paragraph);
        }
    }

    private static String style(Table.Align align) {
        return switch (align) {
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
    }

    private static int length(Table.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(List::stream)
                .mapToInt(TableDom::length)
                .sum();
    }

    private static int length(Inline piece) {
        return switch (piece) {
            case Inline.Text(String text) ->
                text.length() + 40 * (int) text.lines().count();
            case Inline.Strong(String text) -> text.length();
            case Inline.Quiet(String text) -> text.length();
            case Inline.Badge badge -> badge.word().length();
            case Inline.Link link -> link.text().length();
            case Inline.Ref ref -> ref.text().length();
        };
    }
}
