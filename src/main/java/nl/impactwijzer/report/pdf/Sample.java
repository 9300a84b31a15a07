package nl.impactwijzer.report.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Chapter;
import nl.impactwijzer.report.Cover;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.Table;

/// The smallest report that touches every slow part once, for warming up.
final class Sample {
    private Sample() {}

    static Report small() {
        Table table = new Table(
                "-", List.of(new Table.Column("-", 1)), 0, List.of(new Table.Row(List.of(Table.Cell.of("-")))));
        Chapter chapter = new Chapter("a", "-", List.of(new Block.Paragraph("-"), table));
        return new Report(
                "-",
                "-",
                Locale.ROOT,
                "",
                "",
                Instant.EPOCH,
                "",
                new Cover("-", "-", "", List.of(), List.of()),
                List.of(chapter),
                List.of());
    }
}
