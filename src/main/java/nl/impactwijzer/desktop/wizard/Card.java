package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.FirstText;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;

/// One question on screen with its details, what is found about their answers, and what may be taken over as an answer.
///
/// The last two are worked out when somebody looks: of a thousand cards only those near the view cost anything.
final class Card {

    private final Route.Step step;
    private final List<Route.Step> details;
    private final boolean mine;
    private final Supplier<Said> making;
    private Optional<Said> said = Optional.empty();

    /// @param mine whether the role in which one works is asked this question
    Card(Route.Step step, List<Route.Step> details, boolean mine, Supplier<Said> making) {
        this.step = step;
        this.details = List.copyOf(details);
        this.mine = mine;
        this.making = making;
    }

    /// What there is to say about the answers.
    ///
    /// @param texts    made of earlier answers, for the question or a detail
    /// @param offers   facts that other assessments of the product know
    /// @param declined those of them that were not taken over
    record Said(List<Finding> findings, Map<Place, FirstText> texts, List<Offer> offers, List<Declined> declined) {

        Said {
            findings = List.copyOf(findings);
            texts = Map.copyOf(texts);
            offers = List.copyOf(offers);
            declined = List.copyOf(declined);
        }
    }

    Route.Step step() {
        return step;
    }

    List<Route.Step> details() {
        return details;
    }

    boolean mine() {
        return mine;
    }

    Place place() {
        return step.place();
    }

    List<Finding> findings() {
        return said().findings();
    }

    List<Finding> findings(Place place) {
        return findings().stream()
                .filter(finding -> finding.place().equals(place))
                .toList();
    }

    List<Offer> offers() {
        return said().offers();
    }

    List<Offer> offers(Place place) {
        return offers().stream().filter(offer -> offer.place().equals(place)).toList();
    }

    List<Declined> declined() {
        return said().declined();
    }

    FirstText text(Place place) {
        return said().texts().getOrDefault(place, new FirstText(List.of()));
    }

    /// Whether both look the same on screen.
    boolean looksLike(Card other) {
        return step.equals(other.step)
                && details.equals(other.details)
                && mine == other.mine
                && said().equals(other.said());
    }

    private Said said() {
        Said known = said.orElseGet(making);
        said = Optional.of(known);
        return known;
    }
}
