package nl.impactwijzer.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/// One time through all rows of a store, and how far that is. A row counts for what lies in it, so that much evidence
/// moves on as evenly as many answers.
final class Pass {

    /// What a row costs besides its bytes.
    private static final long ROW = 512;

    private final SealingProgress progress;
    private final SealingProgress.Step step;
    private final double from;
    private final double share;
    private final long total;
    private long done;

    private Pass(SealingProgress progress, SealingProgress.Step step, double from, double share, long total) {
        this.progress = progress;
        this.step = step;
        this.from = from;
        this.share = share;
        this.total = total;
    }

    /// @param from  what is done of everything when it begins
    /// @param share what it is of everything
    static Pass of(
            Connection connection, SealingProgress progress, SealingProgress.Step step, double from, double share)
            throws SQLException {
        long total = 0;
        for (SealedTable table : SealedTable.ALL) {
            total += weight(table, connection);
        }
        return new Pass(progress, step, from, share, total);
    }

    /// A row is done.
    void row(long bytes) {
        done += ROW + bytes;
        progress.at(step, from + share * Math.min(1, (double) done / total));
    }

    private static long weight(SealedTable table, Connection connection) throws SQLException {
        // The lengths stand before the values, so the values themselves are not read.
        String bytes = table.columns().stream()
                .map(column -> "octet_length(" + column.name() + ")")
                .collect(Collectors.joining(" + "));
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "SELECT coalesce(sum(" + ROW + " + " + bytes + "), 0) FROM " + table.name())) {
            sum.next();
            return sum.getLong(1);
        }
    }
}
