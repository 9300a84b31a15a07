package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where products and dossiers are kept. What a method returned from is durable: it survives a killed program.
///
/// Implementations may be called from any thread. Every failure is a [StoreException] that says what is safe.
public interface DossierStore extends AutoCloseable {

    /// True when another program holds the data: everything can be read, nothing saved.
    boolean isReadOnly();

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
    void save(Dossier dossier, DossierSummary summary, List<Change> changes);

    /// Keeps the bytes of a signed report as a final revision of the dossier. It is never overwritten.
    void keepFinal(String dossierId, byte[] report, Instant at);

    /// Removes a dossier and its history; its final revisions stay.
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
