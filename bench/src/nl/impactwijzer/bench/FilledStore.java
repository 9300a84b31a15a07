package nl.impactwijzer.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.testkit.Dossiers;

/// A store with so many products that do not exist, each with one filled-in dossier.
final class FilledStore {

    private FilledStore() {}

    static void make(String folder, Questionnaire questionnaire, int dossiers) {
        Instant changed = Instant.parse("2026-11-22T09:00:00Z");
        try (SqliteStore store = SqliteStore.open(DataFolder.choose(Optional.of(folder)), Clock.systemUTC())) {
            store.keepQuestionnaire(questionnaire.ref().sha256(), questionnaire.file());
            Dossiers.many(questionnaire, dossiers).forEach(random -> {
                Dossier dossier = random.withProduct(named(random));
                store.save(dossier.product());
                store.save(dossier, Summary.of(questionnaire, dossier, changed), List.of());
            });
        }
    }

    private static Product named(Dossier dossier) {
        Product product = dossier.product();
        return new Product(
                "product-" + dossier.id(),
                product.name(),
                product.vendor(),
                product.version(),
                product.functions(),
                product.ageGroups(),
                product.sector());
    }
}
