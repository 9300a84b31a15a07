package nl.impactwijzer.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// The history of one dossier: lines that are only ever added, and at most one change that is still being typed.
final class HistoryTable {

    private final Handle handle;
    private final Seal seal;
    private final String dossier;

    HistoryTable(Handle handle, Seal seal, String dossier) {
        this.handle = handle;
        this.seal = seal;
        this.dossier = dossier;
    }

    /// Adds the changes of one save. Only a change that came alone may be somebody typing.
    void add(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (changes.size() > 1) {
            endTyping();
            changes.forEach(this::insert);
            return;
        }
        Change change = changes.getFirst();
        Change typed = typing().filter(change::continues).map(change::joinedTo).orElse(change);
        if (typed.equals(change)) {
            endTyping();
        } else {
            clearTyping();
        }
        type(typed);
    }

    /// What was being typed is done, and becomes a line.
    void endTyping() {
        typing().ifPresent(change -> {
            insert(change);
            clearTyping();
        });
    }

    List<Change> all(String placePrefix) {
        List<Change> lines = handle.createQuery("""
            SELECT number, place, person, at, json_before, json_after FROM change
            WHERE dossier = :dossier ORDER BY number\
            """)
                .bind("dossier", seal.id(dossier))
                .map((row, _) -> change("change", row.getString("number"), row))
                .list();
        return Stream.concat(lines.stream(), typing().stream())
                .filter(change -> change.place().startsWith(placePrefix))
                .toList();
    }

    private Optional<Change> typing() {
        return handle.createQuery(
                        "SELECT place, person, at, json_before, json_after FROM typing WHERE dossier = :dossier")
                .bind("dossier", seal.id(dossier))
                .map((row, _) -> change("typing", "", row))
                .findOne();
    }

    private void clearTyping() {
        handle.createUpdate("DELETE FROM typing WHERE dossier = :dossier")
                .bind("dossier", seal.id(dossier))
                .execute();
    }

    /// The number is known beforehand, since the line is bound to it.
    private void insert(Change change) {
        long number = handle.createQuery("SELECT seq FROM sqlite_sequence WHERE name = 'change'")
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L)
                + 1;
        bound("change", row(change, Long.toString(number)), change, handle.createUpdate("""
            INSERT INTO change (number, dossier, place, person, at, json_before, json_after)
            VALUES (:number, :dossier, :place, :person, :at, :before, :after)\
            """))
                .bind("number", number)
                .execute();
    }

    private void type(Change change) {
        bound("typing", row(change, ""), change, handle.createUpdate("""
            INSERT INTO typing (dossier, place, person, at, json_before, json_after)
            VALUES (:dossier, :place, :person, :at, :before, :after)\
            """)).execute();
    }

    private Update bound(String table, String row, Change change, Update statement) {
        return statement
                .bind("dossier", seal.id(dossier))
                .bind("place", seal.text(table + ".place", row, change.place()))
                .bind("person", seal.text(table + ".person", row, change.by()))
                .bind("at", change.at().toString())
                .bind("before", seal.text(table + ".json_before", row, change.before()))
                .bind("after", seal.text(table + ".json_after", row, change.after()));
    }

    private String row(Change change, String number) {
        return SealedTable.row(dossier, number, change.at().toString());
    }

    private Change change(String table, String number, ResultSet kept) throws SQLException {
        String at = kept.getString("at");
        String row = SealedTable.row(dossier, number, at);
        return new Change(
                seal.openText(table + ".place", row, kept.getString("place")),
                seal.openText(table + ".person", row, kept.getString("person")),
                Instant.parse(at),
                seal.openText(table + ".json_before", row, kept.getString("json_before")),
                seal.openText(table + ".json_after", row, kept.getString("json_after")));
    }
}
