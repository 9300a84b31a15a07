package nl.impactwijzer.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.EarlierRevision;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import org.jdbi.v3.core.Handle;

/// The states of one dossier that were left for another version of its questionnaire.
final class RevisionTable {

    private static final String DOCUMENT = "revision.document";
    private static final String NAME = "revision.questionnaire";
    private static final String VERSION = "revision.questionnaire_version";
    private static final String SHA256 = "revision.questionnaire_sha256";

    private final Handle handle;
    private final Seal seal;
    private final String dossier;

    RevisionTable(Handle handle, Seal seal, String dossier) {
        this.handle = handle;
        this.seal = seal;
        this.dossier = dossier;
    }

    /// Keeps the state that is in the store now, byte for byte.
    void keepPresent(Instant at) {
        DossierTable dossiers = new DossierTable(handle, seal);
        dossiers.document(dossier)
                .ifPresent(document -> DossierTable.summary(handle, seal, dossier)
                        .ifPresent(summary -> keep(summary, document, at.toString())));
    }

    private void keep(DossierSummary summary, byte[] document, String at) {
        int number = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM revision WHERE dossier = :dossier")
                .bind("dossier", seal.id(dossier))
                .mapTo(Integer.class)
                .one();
        String row = SealedTable.row(dossier, Integer.toString(number), at);
        handle.createUpdate("""
            INSERT INTO revision (dossier, number, questionnaire, questionnaire_version,
                questionnaire_sha256, locked, at, document)
            VALUES (:dossier, :number, :name, :version, :sha256, :locked, :at, :document)\
            """)
                .bind("dossier", seal.id(dossier))
                .bind("number", number)
                .bind("name", seal.text(NAME, row, summary.questionnaire().id()))
                .bind("version", seal.text(VERSION, row, summary.questionnaire().version()))
                .bind("sha256", seal.text(SHA256, row, summary.questionnaire().sha256()))
                .bind("locked", summary.locked())
                .bind("at", at)
                .bind("document", seal.bytes(DOCUMENT, row, document))
                .execute();
    }

    List<EarlierRevision> all() {
        return handle.createQuery("""
            SELECT number, questionnaire, questionnaire_version, questionnaire_sha256, at
            FROM revision WHERE dossier = :dossier ORDER BY number\
            """)
                .bind("dossier", seal.id(dossier))
                .map((kept, _) -> revision(kept))
                .list();
    }

    private EarlierRevision revision(ResultSet kept) throws SQLException {
        String at = kept.getString("at");
        String row = SealedTable.row(dossier, kept.getString("number"), at);
        return new EarlierRevision(
                dossier,
                kept.getInt("number"),
                new QuestionnaireRef(
                        seal.openText(NAME, row, kept.getString("questionnaire")),
                        seal.openText(VERSION, row, kept.getString("questionnaire_version")),
                        seal.openText(SHA256, row, kept.getString("questionnaire_sha256"))),
                Instant.parse(at));
    }

    Optional<byte[]> document(int number) {
        return handle.createQuery("SELECT at, document FROM revision WHERE dossier = :dossier AND number = :number")
                .bind("dossier", seal.id(dossier))
                .bind("number", number)
                .map((kept, _) -> seal.openBytes(
                        DOCUMENT,
                        SealedTable.row(dossier, Integer.toString(number), kept.getString("at")),
                        kept.getBytes("document")))
                .findOne();
    }

    /// Whether a report had been signed of that state.
    boolean wasLocked(int number) {
        return handle.createQuery("SELECT locked FROM revision WHERE dossier = :dossier AND number = :number")
                .bind("dossier", seal.id(dossier))
                .bind("number", number)
                .map((row, _) -> row.getBoolean(1))
                .one();
    }
}
