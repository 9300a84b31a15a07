package nl.impactwijzer.desktop.products;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;

/// A product with the assessments of it, newest change first.
public record ProductRow(Product product, List<DossierSummary> assessments) {

    public ProductRow {
        assessments = List.copyOf(assessments);
    }

    /// The assessment that was worked on last; the list shows how that one stands.
    Optional<DossierSummary> newest() {
        return assessments.stream().findFirst();
    }

    /// Ids of the questionnaires with which it was assessed.
    Set<String> questionnaires() {
        return assessments.stream().map(one -> one.questionnaire().id()).collect(Collectors.toSet());
    }

    /// Whether every word of the search stands somewhere in name, vendor, version or sector.
    boolean matches(String search) {
        String here = String.join(" ", product.name(), product.vendor(), product.version(), product.sector())
                .toLowerCase(Locale.ROOT);
        return search.toLowerCase(Locale.ROOT)
                .lines()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .allMatch(here::contains);
    }
}
