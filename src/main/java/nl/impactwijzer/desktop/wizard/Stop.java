package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;

/// One page of the wizard: a section by its id and, where it repeats, one of its rows.
///
/// A repeating section without any rows is a stop too, where the first row can be added.
record Stop(String section, Optional<String> row) {

    static Stop of(Route.Step step) {
        return new Stop(step.section().id(), step.row().map(Row::id));
    }

    static Stop at(String section) {
        return new Stop(section, Optional.empty());
    }

    boolean holds(Route.Step step) {
        return step.section().id().equals(section)
                && step.place().row().map(Place.InRow::row).equals(row);
    }
}
