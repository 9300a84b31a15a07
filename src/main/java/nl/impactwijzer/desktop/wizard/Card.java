package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.FirstText;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;

/// One question on screen with its details, what is found about their answers, and what may be taken over as an answer.
///
/// @param texts  made of earlier answers, for the question or a detail
/// @param offers facts that other assessments of the product know
/// @param declined those of them that were not taken over
/// @param mine   whether the role in which one works is asked this question
record Card(
        Route.Step step,
        List<Route.Step> details,
        List<Finding> findings,
        Map<Place, FirstText> texts,
        List<Offer> offers,
        List<Declined> declined,
        boolean mine) {

    Card {
        details = List.copyOf(details);
        findings = List.copyOf(findings);
        texts = Map.copyOf(texts);
        offers = List.copyOf(offers);
        declined = List.copyOf(declined);
    }

    Place place() {
        return step.place();
    }

    List<Finding> findings(Place place) {
        return findings.stream()
                .filter(finding -> finding.place().equals(place))
                .toList();
    }

    List<Offer> offers(Place place) {
        return offers.stream().filter(offer -> offer.place().equals(place)).toList();
    }

    FirstText text(Place place) {
        return texts.getOrDefault(place, new FirstText(List.of()));
    }
}
