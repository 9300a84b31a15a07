package nl.impactwijzer.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Product;

/// Takes dossiers from files into a store, with their questionnaire, evidence, history and product.
///
/// Nothing here is lost without a trace: replacing a dossier is a change in its history like any other.
public final class DossierImport {

    private final DossierStore store;
    private final Function<Dossier, DossierSummary> summary;
    private final Clock clock;

    public DossierImport(DossierStore store, Function<Dossier, DossierSummary> summary, Clock clock) {
        this.store = store;
        this.summary = summary;
        this.clock = clock;
    }

    public Arrival arrival(DossierFile file) {
        Optional<Dossier> here = store.dossier(file.dossier().id());
        if (here.isEmpty()) {
            return new Arrival.NewDossier();
        }
        return here.get()
                        .equals(file.dossier()
                                .withProduct(product(file.dossier().product())))
                ? new Arrival.SameDossier()
                : new Arrival.OtherState(here.get());
    }

    /// Takes the dossier as it is. When it is here in another state, the difference becomes history.
    ///
    /// @return the dossier as it is in the store now
    public Dossier take(DossierFile file) {
        Dossier dossier = file.dossier();
        List<Change> changes = store.dossier(dossier.id())
                .map(here -> Changes.between(here, dossier, dossier.person(), clock.instant()))
                .orElseGet(() -> history(file, dossier));
        return keep(file, dossier, changes);
    }

    /// Takes the dossier under a new identity, beside the one that is here.
    public Dossier takeAsCopy(DossierFile file) {
        Dossier copy = file.dossier().withId(UUID.randomUUID().toString());
        return keep(file, copy, history(file, copy));
    }

    private List<Change> history(DossierFile file, Dossier dossier) {
        return file.history().isEmpty() ? Changes.of(dossier, dossier.person(), clock.instant()) : file.history();
    }

    private Dossier keep(DossierFile file, Dossier arriving, List<Change> changes) {
        Product product = product(arriving.product());
        Dossier dossier = arriving.withProduct(product);
        String questionnaire = dossier.questionnaire().sha256();
        if (!questionnaire.isEmpty()) {
            file.questionnaire().ifPresent(bytes -> store.keepQuestionnaire(questionnaire, bytes));
        }
        for (Evidence evidence : dossier.evidence()) {
            if (evidence.item() instanceof Evidence.KeptFile kept) {
                file.evidence(kept.sha256()).ifPresent(store::keepEvidence);
            }
        }
        if (store.products().stream().noneMatch(here -> here.id().equals(product.id()))) {
            store.save(product);
        }
        store.save(dossier, summary.apply(dossier), changes);
        return dossier;
    }

    /// The product as this store knows it: by id, else by name, vendor and version, else as a new one.
    private Product product(Product arriving) {
        List<Product> here = store.products();
        if (!arriving.id().isEmpty()
                && here.stream()
                        .filter(product -> product.id().equals(arriving.id()))
                        .allMatch(product -> product.name().equals(arriving.name()))) {
            return arriving;
        }
        return here.stream()
                .filter(product -> product.name().equals(arriving.name())
                        && product.vendor().equals(arriving.vendor())
                        && product.version().equals(arriving.version()))
                .findFirst()
                .map(Product::id)
                .map(id -> withId(arriving, id))
                .orElseGet(() -> withId(arriving, UUID.randomUUID().toString()));
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
