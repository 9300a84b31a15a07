package nl.impactwijzer.desktop.products;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.scoring.Summary;

/// The products and assessments on this computer, and what one can do with them as a whole.
///
/// Every method reads or writes the store: call them in the background. Failures are a
/// [nl.impactwijzer.dossier.StoreException].
public final class Library {

    private static final Logger LOG = System.getLogger(Library.class.getName());

    /// As many as take a few seconds.
    private static final int MOST_AT_ONCE = 200;

    private final Set<String> renewed = ConcurrentHashMap.newKeySet();
    private final DossierStore store;
    private final Clock clock;

    public Library(DossierStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /// All products, by name. Assessments of a product that is not in the store, as in a file from elsewhere, come
    /// under a product of their own.
    public List<ProductRow> rows() {
        Map<String, List<DossierSummary>> byProduct = new LinkedHashMap<>();
        store.dossiers()
                .forEach(summary -> byProduct
                        .computeIfAbsent(summary.productId(), _ -> new ArrayList<>())
                        .add(summary));
        List<ProductRow> rows = new ArrayList<>();
        for (Product product : store.products()) {
            List<DossierSummary> assessments = byProduct.remove(product.id());
            rows.add(new ProductRow(product, assessments == null ? List.of() : assessments));
        }
        return rows;
    }

    /// Works out anew what the law changed since, of some assessments at most: the rest waits for the next time, so
    /// that other work goes on.
    ///
    /// @return whether there were any
    boolean renew(List<ProductRow> rows, Freshness freshness) {
        if (store.isReadOnly()) {
            return false;
        }
        List<DossierSummary> outdated = rows.stream()
                .flatMap(row -> row.assessments().stream())
                .filter(summary -> !renewed.contains(summary.id()) && freshness.isOutdated(summary))
                .limit(MOST_AT_ONCE)
                .toList();
        outdated.forEach(summary -> renew(summary, freshness));
        return !outdated.isEmpty();
    }

    private void renew(DossierSummary summary, Freshness freshness) {
        // One that cannot be read or kept is not tried again and again.
        renewed.add(summary.id());
        try {
            freshness
                    .questionnaire(summary)
                    .flatMap(questionnaire -> store.dossier(summary.id())
                            .map(dossier -> Summary.of(questionnaire, dossier, summary.changed(), freshness.today())))
                    .ifPresent(store::renew);
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "not worked out anew: " + summary.id(), e);
        }
    }

    Optional<ProductRow> row(String productId) {
        return rows().stream()
                .filter(row -> row.product().id().equals(productId))
                .findFirst();
    }

    /// Keeps the product; a new one gets its id here. Assessments that are not signed get the new facts too.
    ///
    /// @param person who changed it
    Product save(Product product, String person) {
        Product kept =
                product.id().isEmpty() ? withId(product, UUID.randomUUID().toString()) : product;
        store.save(kept);
        store.dossiers().stream()
                .filter(summary -> summary.productId().equals(kept.id()) && !summary.locked())
                .forEach(summary -> tell(summary, kept, person));
        return kept;
    }

    void removeProduct(String productId) {
        store.removeProduct(productId);
    }

    public void removeAssessment(String dossierId) {
        store.removeDossier(dossierId);
    }

    /// Starts an assessment of that product and keeps it, with the exact questionnaire beside it.
    ///
    /// @param track code of the way through the questionnaire; empty where it has only one
    /// @return the id of the new dossier
    String start(Product product, Questionnaire questionnaire, String track, Role role, String person) {
        Dossier dossier = Dossier.start(
                        UUID.randomUUID().toString(), questionnaire.ref(), product, role, person, clock.instant())
                .withTrack(track);
        store.keepQuestionnaire(questionnaire.ref().sha256(), questionnaire.file());
        store.save(
                dossier,
                Summary.of(questionnaire, dossier, clock.instant()),
                Changes.of(dossier, person, clock.instant()));
        return dossier.id();
    }

    /// Puts the example in the store, unless it is there already.
    ///
    /// @return the id of its dossier
    public String load(SampleDossier example, Questionnaire questionnaire) {
        Dossier dossier = example.dossier();
        if (store.dossier(dossier.id()).isPresent()) {
            return dossier.id();
        }
        Product product = save(dossier.product(), dossier.person());
        Dossier kept = dossier.withProduct(product);
        example.files().values().forEach(store::keepEvidence);
        store.keepQuestionnaire(questionnaire.ref().sha256(), questionnaire.file());
        store.save(
                kept,
                Summary.of(questionnaire, kept, clock.instant()),
                Changes.of(kept, kept.person(), clock.instant()));
        return kept.id();
    }

    private void tell(DossierSummary summary, Product product, String person) {
        store.dossier(summary.id())
                .filter(dossier -> !dossier.product().equals(product))
                .ifPresent(dossier -> {
                    Dossier next = dossier.withProduct(product);
                    store.save(next, summary, Changes.between(dossier, next, person, clock.instant()));
                });
    }

    private static Product withId(Product product, String id) {
        return new Product(
                id,
                product.name(),
                product.vendor(),
                product.version(),
                product.functions(),
                product.ageGroups(),
                product.sector());
    }
}
