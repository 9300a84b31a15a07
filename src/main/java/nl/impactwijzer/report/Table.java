package nl.impactwijzer.report;

import java.util.List;

/// A table of data with a header row that is repeated on every page.
///
/// @param caption what the table shows, read first by a screen reader; shown above the table, may be empty
/// @param spans an extra header row above the columns, each span covering a number of columns; empty when not wanted
/// @param rowHeaders how many of the first columns name their row (0 or 1)
/// @param rows each with exactly one cell a column
public record Table(String caption, List<Span> spans, List<Column> columns, int rowHeaders, List<Row> rows)
        implements Block {

    public Table {
        spans = List.copyOf(spans);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || rowHeaders < 0 || rowHeaders > 1) {
            throw new IllegalArgumentException("A table needs a column, and at most one row header: " + caption);
        }
        int width = columns.size();
        if (!spans.isEmpty() && spans.stream().mapToInt(Span::columns).sum() != width) {
            throw new IllegalArgumentException("The spans do not cover the columns: " + caption);
        }
        for (Row row : rows) {
            if (row.cells().size() != width) {
                throw new IllegalArgumentException("A row has another number of cells than columns: " + caption);
            }
        }
    }

    public Table(String caption, List<Column> columns, int rowHeaders, List<Row> rows) {
        this(caption, List.of(), columns, rowHeaders, rows);
    }

    /// @param width its share of the table's width, compared with the other columns
    public record Column(String heading, int width, Align align) {
        public Column(String heading, int width) {
            this(heading, width, Align.START);
        }
    }

    public enum Align {
        START,
        CENTER,
        END
    }

    public record Span(String heading, int columns) {}

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// The paragraphs of one cell.
    public record Cell(List<List<Inline>> paragraphs) {
        public Cell {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        public static Cell of(String text) {
            return new Cell(List.of(Inline.text(text)));
        }

        public static Cell of(List<Inline> text) {
            return new Cell(List.of(text));
        }

        public static Cell of(Inline... text) {
            return new Cell(List.of(List.of(text)));
        }
    }
}
