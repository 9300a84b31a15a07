package nl.impactwijzer.desktop.tryit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.EarlierRevision;
import nl.impactwijzer.dossier.FinalRevision;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.exchange.Sha256;
import nl.impactwijzer.text.Message;

/// Where a trial saves to: memory, so that nothing of it ever comes among the products or on the disk.
///
/// It knows no other dossier, so that a trial is offered nothing of real work either.
final class TrialStore implements DossierStore {

    /// More than anybody looks back at in a trial.
    private static final int MOST_CHANGES = 1_000;

    private final List<Change> changes = new ArrayList<>();
    private final Map<String, byte[]> evidence = new HashMap<>();

    @Override
    public Optional<Message> whyReadOnly() {
        return Optional.empty();
    }

    @Override
    public List<Product> products() {
        return List.of();
    }

    @Override
    public void save(Product product) {}

    @Override
    public void removeProduct(String productId) {}

    @Override
    public List<DossierSummary> dossiers() {
        return List.of();
    }

    @Override
    public Optional<Dossier> dossier(String id) {
        return Optional.empty();
    }

    @Override
    public synchronized void save(Dossier dossier, DossierSummary summary, List<Change> more) {
        changes.addAll(more);
        if (changes.size() > MOST_CHANGES) {
            changes.subList(0, changes.size() - MOST_CHANGES).clear();
        }
    }

    @Override
    public void renew(DossierSummary summary) {}

    @Override
    public FinalRevision keepFinal(String dossierId, byte[] report, Instant at) {
        throw refused();
    }

    @Override
    public FinalRevision keepReport(String dossierId, byte[] report, Instant at) {
        throw refused();
    }

    @Override
    public List<FinalRevision> finals(String dossierId) {
        return List.of();
    }

    @Override
    public Optional<byte[]> report(FinalRevision revision) {
        return Optional.empty();
    }

    @Override
    public void move(Dossier next, DossierSummary summary, List<Change> more, Instant at) {
        throw refused();
    }

    @Override
    public List<EarlierRevision> earlier(String dossierId) {
        return List.of();
    }

    @Override
    public Optional<Dossier> dossier(EarlierRevision revision) {
        return Optional.empty();
    }

    @Override
    public void restore(EarlierRevision revision, DossierSummary summary, List<Change> more, Instant at) {
        throw refused();
    }

    @Override
    public void removeDossier(String id) {}

    @Override
    public synchronized List<Change> history(String dossierId, String placePrefix) {
        return changes.stream()
                .filter(change -> change.place().startsWith(placePrefix))
                .toList();
    }

    @Override
    public synchronized String keepEvidence(byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        evidence.put(sha256, bytes.clone());
        return sha256;
    }

    @Override
    public synchronized Optional<byte[]> evidence(String sha256) {
        return Optional.ofNullable(evidence.get(sha256)).map(byte[]::clone);
    }

    @Override
    public void keepQuestionnaire(String sha256, byte[] file) {}

    @Override
    public Optional<byte[]> questionnaire(String sha256) {
        return Optional.empty();
    }

    @Override
    public void close() {}

    /// No screen of a trial has a button for these.
    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("a trial is neither signed nor moved");
    }
}
