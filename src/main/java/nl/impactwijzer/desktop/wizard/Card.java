package nl.impactwijzer.desktop.wizard;

import java.util.List;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;

/// One question on screen with its details and what is found about their answers.
///
/// @param mine whether the role in which one works is asked this question
record Card(Route.Step step, List<Route.Step> details, List<Finding> findings, boolean mine) {

    Card {
        details = List.copyOf(details);
        findings = List.copyOf(findings);
    }

    Place place() {
        return step.place();
    }

    List<Finding> findings(Place place) {
        return findings.stream()
                .filter(finding -> finding.place().equals(place))
                .toList();
    }
}
