package nl.impactwijzer.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The history of one dossier: lines that are only ever added, and at most one change that is still being typed.
final class HistoryTable {

    private final Handle handle;
    private final String dossier;

    HistoryTable(Handle handle, String dossier) {
        this.handle = handle;
        this.dossier = dossier;
    }

    /// Adds the changes of one save. Only a change that came alone may be somebody typing.
    void add(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (changes.size() > 1) {
            endTyping();
            changes.forEach(change -> insert("change", change));
            return;
        }
        Change change = changes.getFirst();
        Change typed = typing().filter(change::continues).map(change::joinedTo).orElse(change);
        if (typed.equals(change)) {
            endTyping();
        } else {
            clearTyping();
        }
        insert("typing", typed);
    }

    /// What was being typed is done, and becomes a line.
    void endTyping() {
        typing().ifPresent(change -> {
            insert("change", change);
            clearTyping();
        });
    }

    List<Change> all(String placePrefix) {
        List<Change> lines = handle.createQuery("""
            SELECT place, person, at, json_before, json_after FROM change
            WHERE dossier = :dossier ORDER BY number\
            """)
                .bind("dossier", dossier)
                .map((row, _) -> change(row))
                .list();
        return Stream.concat(lines.stream(), typing().stream())
                .filter(change -> change.place().startsWith(placePrefix))
                .toList();
    }

    private Optional<Change> typing() {
        return handle.createQuery(
                        "SELECT place, person, at, json_before, json_after FROM typing WHERE dossier = :dossier")
                .bind("dossier", dossier)
                .map((row, _) -> change(row))
                .findOne();
    }

    private void clearTyping() {
        bound(handle.createUpdate("DELETE FROM typing WHERE dossier = :dossier"))
                .execute();
    }

    private void insert(String table, Change change) {
        bound(handle.createUpdate("INSERT INTO " + table + """
             (dossier, place, person, at, json_before, json_after)
            VALUES (:dossier, :place, :person, :at, :before, :after)\
            """))
                .bind("place", change.place())
                .bind("person", change.by())
                .bind("at", change.at().toString())
                .bind("before", change.before())
                .bind("after", change.after())
                .execute();
    }

    private <T extends SqlStatement<T>> T bound(T statement) {
        return statement.bind("dossier", dossier);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("place"),
                row.getString("person"),
                Instant.parse(row.getString("at")),
                row.getString("json_before"),
                row.getString("json_after"));
    }
}
