package nl.impactwijzer.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
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

    private static final String DOCUMENT = "dossier.document";
    private static final String FACTS = "dossier.facts";
    /// The unit separator of ASCII, which no code holds.
    private static final String BETWEEN = "\u001f";

    private static final int PARTS = 10;

    private final Handle handle;
    private final Seal seal;

    DossierTable(Handle handle, Seal seal) {
        this.handle = handle;
        this.seal = seal;
    }

    Optional<byte[]> document(String id) {
        return handle.createQuery("SELECT document FROM dossier WHERE id = :id")
                .bind("id", seal.id(id))
                .map((row, _) -> seal.openBytes(DOCUMENT, id, row.getBytes(1)))
                .findOne();
    }

    /// Newest change first.
    static List<DossierSummary> summaries(Database database) {
        // Sorted here: as text, a moment with a fraction of a second would come before the whole second.
        return database
                .list("SELECT id, product, facts, locked, changed FROM dossier", row -> summary(row, database.seal()))
                .stream()
                .sorted(DossierTable::newestFirst)
                .toList();
    }

    private static int newestFirst(DossierSummary one, DossierSummary other) {
        int changed = other.changed().compareTo(one.changed());
        return changed == 0 ? one.id().compareTo(other.id()) : changed;
    }

    static Optional<DossierSummary> summary(Handle handle, Seal seal, String id) {
        return handle.createQuery("SELECT id, product, facts, locked, changed FROM dossier WHERE id = :id")
                .bind("id", seal.id(id))
                .map((row, _) -> summary(row, seal))
                .findOne();
    }

    void put(DossierSummary summary, byte[] document) {
        boolean same = document(summary.id())
                .filter(was -> Arrays.equals(was, document))
                .isPresent();
        handle.createUpdate("""
            INSERT INTO dossier (id, product, facts, locked, changed, document)
            VALUES (:id, :product, :facts, 0, :changed, :document)
            ON CONFLICT (id) DO UPDATE SET product = excluded.product, facts = excluded.facts,
                locked = CASE WHEN :same THEN locked ELSE 0 END,
                changed = excluded.changed, document = excluded.document\
            """)
                .bind("id", seal.id(summary.id()))
                .bind("product", seal.id(summary.productId()))
                .bind("facts", facts(summary))
                .bind("changed", summary.changed().toString())
                .bind("document", seal.bytes(DOCUMENT, summary.id(), document))
                .bind("same", same)
                .execute();
    }

    /// What was worked out anew, unless the dossier has changed since.
    void renew(DossierSummary summary) {
        handle.createUpdate("UPDATE dossier SET facts = :facts WHERE id = :id AND changed = :changed")
                .bind("facts", facts(summary))
                .bind("id", seal.id(summary.id()))
                .bind("changed", summary.changed().toString())
                .execute();
    }

    /// Remembers which evidence the dossier points to.
    void use(Dossier dossier) {
        for (Evidence evidence : dossier.evidence()) {
            if (evidence.item() instanceof Evidence.KeptFile file) {
                handle.createUpdate("INSERT INTO evidence_use (dossier, sha256) VALUES (:dossier, :sha256)"
                                + " ON CONFLICT DO NOTHING")
                        .bind("dossier", seal.id(dossier.id()))
                        .bind("sha256", seal.id(file.sha256()))
                        .execute();
            }
        }
    }

    void lock(String id) {
        handle.createUpdate("UPDATE dossier SET locked = 1 WHERE id = :id")
                .bind("id", seal.id(id))
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
        steps.forEach(sql -> handle.createUpdate(sql).bind("id", seal.id(id)).execute());
    }

    private String facts(DossierSummary summary) {
        return seal.text(
                FACTS,
                summary.id(),
                String.join(
                        BETWEEN,
                        summary.questionnaire().id(),
                        summary.questionnaire().version(),
                        summary.questionnaire().sha256(),
                        summary.role().code(),
                        Integer.toString(summary.progress()),
                        summary.worstLevel(),
                        summary.verdict(),
                        summary.provisional() ? "1" : "0",
                        summary.asOf().toString(),
                        summary.track()));
    }

    private static DossierSummary summary(ResultSet row, Seal seal) throws SQLException {
        String id = seal.openId(row.getString("id"));
        String[] facts = seal.openText(FACTS, id, row.getString("facts")).split(BETWEEN, PARTS);
        Instant changed = Instant.parse(row.getString("changed"));
        return new DossierSummary(
                id,
                seal.openId(row.getString("product")),
                new QuestionnaireRef(facts[0], facts[1], facts[2]),
                role(facts[3]),
                facts[9],
                Integer.parseInt(facts[4]),
                facts[5],
                facts[6],
                facts[7].equals("1"),
                row.getBoolean("locked"),
                changed,
                asOf(facts[8], changed));
    }

    /// What was kept before the day was kept as well, was worked out on the day of its last change.
    private static LocalDate asOf(String day, Instant changed) {
        return day.isEmpty() ? LocalDate.ofInstant(changed, ZoneId.systemDefault()) : LocalDate.parse(day);
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no role " + code));
    }
}
