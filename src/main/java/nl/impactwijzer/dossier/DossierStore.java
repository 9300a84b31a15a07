package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.Message;

/// Where products and dossiers are kept. What a method returned from is durable: it survives a killed program.
///
/// Implementations may be called from any thread. Every failure is a [StoreException] that says what is safe.
public interface DossierStore extends AutoCloseable {

    /// The largest file of evidence, in bytes: a long report with pictures, not a film.
    int MAX_EVIDENCE = 64 * 1024 * 1024;

    /// Why nothing can be saved, such as another program that holds the data; empty when the store can be written.
    /// Everything can still be read, and saving throws a [StoreException].
    Optional<Message> whyReadOnly();

    default boolean isReadOnly() {
        return whyReadOnly().isPresent();
    }

    List<Product> products();

    /// Adds the product or replaces the one with its id.
    void save(Product product);

    /// Removes a product that has no dossiers.
    ///
    /// @throws StoreException when it has
    void removeProduct(String productId);

    /// All dossiers, newest change first.
    List<DossierSummary> dossiers();

    Optional<Dossier> dossier(String id);

    /// Keeps this state of the dossier, its summary and its changes in one transaction.
    ///
    /// Changes that only carry on typing (see [Change#continues]) become one change. [DossierSummary#locked] is kept by
    /// the store itself: a final revision locks, the next different state unlocks.
    void save(Dossier dossier, DossierSummary summary, List<Change> changes);

    /// Keeps what was worked out anew of a dossier, by the rules of another day, while its state, its history and the
    /// moment of its last change stay. Nothing happens when the dossier has changed since.
    void renew(DossierSummary summary);

    /// Keeps the bytes of a signed report as the next final revision of the dossier. It is never overwritten.
    FinalRevision keepFinal(String dossierId, byte[] report, Instant at);

    /// Keeps a signed report as [#keepFinal] does, without a word about the newest state of the dossier: one that got
    /// another signature long after, for instance.
    FinalRevision keepReport(String dossierId, byte[] report, Instant at);

    /// The final revisions of a dossier, oldest first, also when the dossier itself is gone.
    List<FinalRevision> finals(String dossierId);

    /// The report of a final revision.
    Optional<byte[]> report(FinalRevision revision);

    /// Moves a dossier to another version of its questionnaire: keeps the state that is here now as an earlier
    /// revision, byte for byte, and then this one, in one transaction.
    void move(Dossier next, DossierSummary summary, List<Change> changes, Instant at);

    /// The states that a dossier had before each move, oldest first.
    List<EarlierRevision> earlier(String dossierId);

    /// @throws StoreException when it cannot be read
    Optional<Dossier> dossier(EarlierRevision revision);

    /// Goes back to an earlier revision, byte for byte; the state that is here now is kept as one as well. A report
    /// that was signed of that state counts again.
    void restore(EarlierRevision revision, DossierSummary summary, List<Change> changes, Instant at);

    /// Removes a dossier, its history and the evidence that no other dossier uses; its final revisions stay.
    void removeDossier(String id);

    /// What changed in a dossier, oldest first. The place is a prefix: `answers/D2.1`, or empty for everything.
    List<Change> history(String dossierId, String placePrefix);

    /// Keeps a file of evidence under its SHA-256 (lower-case hexadecimal), which is returned.
    String keepEvidence(byte[] bytes);

    Optional<byte[]> evidence(String sha256);

    /// Keeps the exact file of a questionnaire, so that dossiers made with it can always be opened.
    void keepQuestionnaire(String sha256, byte[] file);

    Optional<byte[]> questionnaire(String sha256);

    @Override
    void close();
}
