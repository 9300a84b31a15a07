package nl.impactwijzer.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import org.jdbi.v3.core.Handle;

/// The newest state of every dossier, and beside it what lists show of it.
final class DossierTable {

    private final Handle handle;

    DossierTable(Handle handle) {
        this.handle = handle;
    }

    Optional<byte[]> document(String id) {
        return handle.createQuery("SELECT document FROM dossier WHERE id = :id")
                .bind("id", id)
                .map((row, _) -> row.getBytes(1))
                .findOne();
    }

    /// Newest change first.
    static List<DossierSummary> summaries(Database database) {
        // Sorted here: as text, a moment with a fraction of a second would come before the whole second.
        return database.list("""
            SELECT id, product, questionnaire, questionnaire_version, questionnaire_sha256, role, track,
                progress, worst_level, verdict, provisional, locked, changed, as_of
            FROM dossier ORDER BY id\
            """, DossierTable::summary).stream()
                .sorted(Comparator.comparing(DossierSummary::changed).reversed())
                .toList();
    }

    void put(DossierSummary summary, byte[] document) {
        boolean same = document(summary.id())
                .filter(was -> Arrays.equals(was, document))
                .isPresent();
        handle.createUpdate("""
            INSERT INTO dossier (id, product, questionnaire, questionnaire_version, questionnaire_sha256,
                role, track, progress, worst_level, verdict, provisional, locked, changed, as_of,
                document)
            VALUES (:id, :product, :questionnaire, :version, :sha256, :role, :track, :progress, :worst,
                :verdict, :provisional, 0, :changed, :asOf, :document)
            ON CONFLICT (id) DO UPDATE SET product = excluded.product,
                questionnaire = excluded.questionnaire,
                questionnaire_version = excluded.questionnaire_version,
                questionnaire_sha256 = excluded.questionnaire_sha256, role = excluded.role,
                track = excluded.track,
                progress = excluded.progress, worst_level = excluded.worst_level,
                verdict = excluded.verdict, provisional = excluded.provisional,
                locked = CASE WHEN :same THEN locked ELSE 0 END,
                changed = excluded.changed, as_of = excluded.as_of, document = excluded.document\
            """)
                .bind("id", summary.id())
                .bind("product", summary.productId())
                .bind("questionnaire", summary.questionnaire().id())
                .bind("version", summary.questionnaire().version())
                .bind("sha256", summary.questionnaire().sha256())
                .bind("role", summary.role().code())
                .bind("track", summary.track())
                .bind("progress", summary.progress())
                .bind("worst", summary.worstLevel())
                .bind("verdict", summary.verdict())
                .bind("provisional", summary.provisional())
                .bind("changed", summary.changed().toString())
                .bind("asOf", summary.asOf().toString())
                .bind("document", document)
                .bind("same", same)
                .execute();
    }

    /// What was worked out anew, unless the dossier has changed since.
    void renew(DossierSummary summary) {
        handle.createUpdate("""
            UPDATE dossier SET progress = :progress, worst_level = :worst, verdict = :verdict,
                provisional = :provisional, as_of = :asOf
            WHERE id = :id AND changed = :changed\
            """)
                .bind("progress", summary.progress())
                .bind("worst", summary.worstLevel())
                .bind("verdict", summary.verdict())
                .bind("provisional", summary.provisional())
                .bind("asOf", summary.asOf().toString())
                .bind("id", summary.id())
                .bind("changed", summary.changed().toString())
                .execute();
    }

    /// Remembers which evidence the dossier points to.
    void use(Dossier dossier) {
        for (Evidence evidence : dossier.evidence()) {
            if (evidence.item() instanceof Evidence.KeptFile file) {
                handle.createUpdate("INSERT INTO evidence_use (dossier, sha256) VALUES (:dossier, :sha256)"
                                + " ON CONFLICT DO NOTHING")
                        .bind("dossier", dossier.id())
                        .bind("sha256", file.sha256())
                        .execute();
            }
        }
    }

    void lock(String id) {
        handle.createUpdate("UPDATE dossier SET locked = 1 WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /// Removes the dossier, its history, and evidence that only it pointed to.
    void remove(String id) {
        List<String> steps = List.of(
                "DELETE FROM dossier WHERE id = :id",
                "DELETE FROM change WHERE dossier = :id",
                "DELETE FROM typing WHERE dossier = :id",
                "DELETE FROM revision WHERE dossier = :id",
                """
                DELETE FROM evidence WHERE sha256 IN (SELECT sha256 FROM evidence_use WHERE dossier = :id)
                    AND sha256 NOT IN (SELECT sha256 FROM evidence_use WHERE dossier <> :id)\
                """,
                "DELETE FROM evidence_use WHERE dossier = :id");
        steps.forEach(sql -> handle.createUpdate(sql).bind("id", id).execute());
    }

    private static DossierSummary summary(ResultSet row) throws SQLException {
        return new DossierSummary(
                row.getString("id"),
                row.getString("product"),
                new QuestionnaireRef(
                        row.getString("questionnaire"),
                        row.getString("questionnaire_version"),
                        row.getString("questionnaire_sha256")),
                role(row.getString("role")),
                row.getString("track"),
                row.getInt("progress"),
                row.getString("worst_level"),
                row.getString("verdict"),
                row.getBoolean("provisional"),
                row.getBoolean("locked"),
                Instant.parse(row.getString("changed")),
                asOf(row));
    }

    /// What was kept before the day was kept as well, was worked out on the day of its last change.
    private static LocalDate asOf(ResultSet row) throws SQLException {
        String day = row.getString("as_of");
        return day.isEmpty()
                ? LocalDate.ofInstant(Instant.parse(row.getString("changed")), ZoneId.systemDefault())
                : LocalDate.parse(day);
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no role " + code));
    }
}
