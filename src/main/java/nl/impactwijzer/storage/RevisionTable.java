package nl.impactwijzer.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.EarlierRevision;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import org.jdbi.v3.core.Handle;

/// The states of one dossier that were left for another version of its questionnaire.
final class RevisionTable {

    private final Handle handle;
    private final String dossier;

    RevisionTable(Handle handle, String dossier) {
        this.handle = handle;
        this.dossier = dossier;
    }

    /// Keeps the bytes that are in the store now.
    void keepPresent(Instant at) {
        handle.createUpdate("""
            INSERT INTO revision (dossier, number, questionnaire, questionnaire_version,
                questionnaire_sha256, locked, at, document)
            SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM revision WHERE dossier = :dossier),
                questionnaire, questionnaire_version, questionnaire_sha256, locked, :at, document
            FROM dossier WHERE id = :dossier\
            """)
                .bind("dossier", dossier)
                .bind("at", at.toString())
                .execute();
    }

    List<EarlierRevision> all() {
        return handle.createQuery("""
            SELECT number, questionnaire, questionnaire_version, questionnaire_sha256, at
            FROM revision WHERE dossier = :dossier ORDER BY number\
            """)
                .bind("dossier", dossier)
                .map((row, _) -> new EarlierRevision(
                        dossier,
                        row.getInt("number"),
                        new QuestionnaireRef(
                                row.getString("questionnaire"),
                                row.getString("questionnaire_version"),
                                row.getString("questionnaire_sha256")),
                        Instant.parse(row.getString("at"))))
                .list();
    }

    Optional<byte[]> document(int number) {
        return handle.createQuery("SELECT document FROM revision WHERE dossier = :dossier AND number = :number")
                .bind("dossier", dossier)
                .bind("number", number)
                .map((row, _) -> row.getBytes(1))
                .findOne();
    }

    /// Whether a report had been signed of that state.
    boolean wasLocked(int number) {
        return handle.createQuery("SELECT locked FROM revision WHERE dossier = :dossier AND number = :number")
                .bind("dossier", dossier)
                .bind("number", number)
                .map((row, _) -> row.getBoolean(1))
                .one();
    }
}
