package nl.impactwijzer.storage;

import static nl.impactwijzer.storage.SealedTable.Kept.BYTES;
import static nl.impactwijzer.storage.SealedTable.Kept.ID;
import static nl.impactwijzer.storage.SealedTable.Kept.PLAIN;
import static nl.impactwijzer.storage.SealedTable.Kept.TEXT;

import java.util.List;

/// How each column of a table is kept in a store that is encrypted, so that one can go through a whole store without
/// knowing what it is about. A test looks whether every column of every table stands here.
///
/// @param row what tells one row from all others; see [Seal]
record SealedTable(String name, List<String> row, List<Column> columns) {

    private static final List<String> BY_ID = List.of("id");
    private static final List<String> BY_SHA256 = List.of("sha256");
    private static final List<String> LINE = List.of("dossier", "number", "at");
    private static final Column DOSSIER = new Column("dossier", ID);
    private static final Column NUMBER = new Column("number", PLAIN);
    private static final Column AT = new Column("at", PLAIN);
    private static final Column PLACE = new Column("place", TEXT);
    private static final Column PERSON = new Column("person", TEXT);
    private static final Column BEFORE = new Column("json_before", TEXT);
    private static final Column AFTER = new Column("json_after", TEXT);
    private static final Column DOCUMENT = new Column("document", BYTES);
    private static final Column SHA256 = new Column("sha256", ID);

    static final List<SealedTable> ALL = List.of(
            table("product", BY_ID, new Column("id", ID), DOCUMENT),
            table(
                    "dossier",
                    BY_ID,
                    new Column("id", ID),
                    new Column("product", ID),
                    new Column("facts", TEXT),
                    new Column("locked", PLAIN),
                    new Column("changed", PLAIN),
                    DOCUMENT),
            table("change", LINE, NUMBER, DOSSIER, PLACE, PERSON, AT, BEFORE, AFTER),
            table("typing", List.of("dossier", "", "at"), DOSSIER, PLACE, PERSON, AT, BEFORE, AFTER),
            table("evidence", BY_SHA256, SHA256, new Column("bytes", BYTES)),
            table("evidence_use", List.of(), DOSSIER, SHA256),
            table("questionnaire", BY_SHA256, SHA256, new Column("file", BYTES)),
            table("final_revision", LINE, DOSSIER, NUMBER, new Column("sha256", TEXT), AT, new Column("report", BYTES)),
            table(
                    "revision",
                    LINE,
                    DOSSIER,
                    NUMBER,
                    new Column("questionnaire", TEXT),
                    new Column("questionnaire_version", TEXT),
                    new Column("questionnaire_sha256", TEXT),
                    new Column("locked", PLAIN),
                    AT,
                    DOCUMENT));

    SealedTable {
        row = List.copyOf(row);
        columns = List.copyOf(columns);
    }

    /// In which way a column is kept.
    enum Kept {
        PLAIN,
        ID,
        TEXT,
        BYTES
    }

    record Column(String name, Kept kept) {}

    /// What tells a row, out of the values of its columns.
    static String row(String... values) {
        return String.join("/", values);
    }

    private static SealedTable table(String name, List<String> row, Column... columns) {
        return new SealedTable(name, row, List.of(columns));
    }
}
