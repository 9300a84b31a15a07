package nl.impactwijzer.desktop.wizard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SharedFacts;

/// What other assessments of the product offer: answers, and names for new rows.
final class OfferedFacts {

    private SharedFacts facts = SharedFacts.none();

    void offer(SharedFacts next) {
        facts = next;
    }

    StateMaker.Shared beside(Dossier dossier) {
        return new StateMaker.Shared() {
            @Override
            public List<Offer> offers(Route.Step step) {
                return facts.offers(step);
            }

            // What the product does, in the words of whoever described it, comes with the rows of elsewhere.
            @Override
            public List<String> names(String repeat) {
                Set<String> taken = new HashSet<>();
                dossier.rows(repeat).stream().map(Row::title).forEach(taken::add);
                return Stream.concat(facts.names(repeat).stream(), dossier.product().functions().stream())
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !taken.contains(name))
                        .distinct()
                        .toList();
            }
        };
    }
}
