package nl.impactwijzer.testkit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
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
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;

/// A store for tests that keeps everything in memory, counts what is saved and fails when it is told to. What a real
/// store promises is tested with a real one.
public final class MemoryStore implements DossierStore {

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<EarlierRevision, Dossier> left = new LinkedHashMap<>();
    private final Map<String, DossierSummary> summaries = new LinkedHashMap<>();
    private final Map<String, List<Change>> changes = new LinkedHashMap<>();
    private final Map<FinalRevision, byte[]> finals = new LinkedHashMap<>();
    private final Map<String, byte[]> evidence = new LinkedHashMap<>();
    private final Map<String, byte[]> questionnaires = new LinkedHashMap<>();
    private int saves;
    private Optional<StoreException> failure = Optional.empty();
    private boolean readOnly;

    /// A summary that says only what stands in the dossier itself.
    public static DossierSummary summary(Dossier dossier) {
        return new DossierSummary(
                dossier.id(),
                dossier.product().id(),
                dossier.questionnaire(),
                dossier.role(),
                dossier.track(),
                0,
                "",
                "",
                false,
                false,
                dossier.created(),
                LocalDate.ofInstant(dossier.created(), ZoneOffset.UTC));
    }

    /// How often a dossier was saved.
    public synchronized int saves() {
        return saves;
    }

    public synchronized void failWith(StoreException why) {
        failure = Optional.of(why);
    }

    public synchronized void recover() {
        failure = Optional.empty();
    }

    /// From now on as if another program holds the data.
    public synchronized MemoryStore readOnly() {
        readOnly = true;
        return this;
    }

    @Override
    public synchronized Optional<Message> whyReadOnly() {
        return readOnly ? Optional.of(Message.of("shell.readOnly.banner")) : Optional.empty();
    }

    @Override
    public synchronized List<Product> products() {
        return products.values().stream()
                .sorted(Comparator.comparing(Product::name))
                .toList();
    }

    @Override
    public synchronized void save(Product product) {
        failIfTold();
        products.put(product.id(), product);
    }

    @Override
    public synchronized void removeProduct(String productId) {
        failIfTold();
        products.remove(productId);
    }

    @Override
    public synchronized List<DossierSummary> dossiers() {
        return summaries.values().stream()
                .sorted(Comparator.comparing(DossierSummary::changed).reversed())
                .toList();
    }

    @Override
    public synchronized Optional<Dossier> dossier(String id) {
        return Optional.ofNullable(dossiers.get(id));
    }

    @Override
    public synchronized void save(Dossier dossier, DossierSummary summary, List<Change> changed) {
        failIfTold();
        saves++;
        dossiers.put(dossier.id(), dossier);
        summaries.put(dossier.id(), summary);
        changes.computeIfAbsent(dossier.id(), _ -> new ArrayList<>()).addAll(changed);
    }

    @Override
    public synchronized void renew(DossierSummary summary) {
        summaries.computeIfPresent(summary.id(), (_, was) -> was.changed().equals(summary.changed()) ? summary : was);
    }

    @Override
    public synchronized FinalRevision keepFinal(String dossierId, byte[] report, Instant at) {
        failIfTold();
        FinalRevision revision = new FinalRevision(dossierId, finals(dossierId).size() + 1, sha256(report), at);
        finals.put(revision, report.clone());
        summaries.computeIfPresent(dossierId, (_, summary) -> signed(summary));
        return revision;
    }

    @Override
    public synchronized FinalRevision keepReport(String dossierId, byte[] report, Instant at) {
        failIfTold();
        FinalRevision revision = new FinalRevision(dossierId, finals(dossierId).size() + 1, sha256(report), at);
        finals.put(revision, report.clone());
        return revision;
    }

    private static DossierSummary signed(DossierSummary summary) {
        return new DossierSummary(
                summary.id(),
                summary.productId(),
                summary.questionnaire(),
                summary.role(),
                summary.track(),
                summary.progress(),
                summary.worstLevel(),
                summary.verdict(),
                summary.provisional(),
                true,
                summary.changed(),
                summary.asOf());
    }

    @Override
    public synchronized List<FinalRevision> finals(String dossierId) {
        return finals.keySet().stream()
                .filter(revision -> revision.dossierId().equals(dossierId))
                .toList();
    }

    @Override
    public synchronized Optional<byte[]> report(FinalRevision revision) {
        return Optional.ofNullable(finals.get(revision));
    }

    @Override
    public synchronized void move(Dossier next, DossierSummary summary, List<Change> changed, Instant at) {
        Dossier here = dossiers.get(next.id());
        save(next, summary, changed);
        if (here != null) {
            List<EarlierRevision> kept = earlier(next.id());
            left.put(new EarlierRevision(next.id(), kept.size() + 1, here.questionnaire(), at), here);
        }
    }

    @Override
    public synchronized List<EarlierRevision> earlier(String dossierId) {
        return left.keySet().stream()
                .filter(revision -> revision.dossierId().equals(dossierId))
                .toList();
    }

    @Override
    public synchronized Optional<Dossier> dossier(EarlierRevision revision) {
        return Optional.ofNullable(left.get(revision));
    }

    @Override
    public synchronized void restore(
            EarlierRevision revision, DossierSummary summary, List<Change> changed, Instant at) {
        move(dossier(revision).orElseThrow(), summary, changed, at);
    }

    @Override
    public synchronized void removeDossier(String id) {
        failIfTold();
        dossiers.remove(id);
        summaries.remove(id);
        changes.remove(id);
    }

    @Override
    public synchronized List<Change> history(String dossierId, String placePrefix) {
        return changes.getOrDefault(dossierId, List.of()).stream()
                .filter(change -> change.place().startsWith(placePrefix))
                .toList();
    }

    @Override
    public synchronized String keepEvidence(byte[] bytes) {
        failIfTold();
        evidence.put(sha256(bytes), bytes.clone());
        return sha256(bytes);
    }

    @Override
    public synchronized Optional<byte[]> evidence(String sha256) {
        return Optional.ofNullable(evidence.get(sha256));
    }

    @Override
    public synchronized void keepQuestionnaire(String sha256, byte[] file) {
        failIfTold();
        questionnaires.put(sha256, file.clone());
    }

    @Override
    public synchronized Optional<byte[]> questionnaire(String sha256) {
        return Optional.ofNullable(questionnaires.get(sha256));
    }

    @Override
    public void close() {}

    private void failIfTold() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (readOnly) {
            throw new StoreException(Message.of("shell.readOnly.banner"));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
