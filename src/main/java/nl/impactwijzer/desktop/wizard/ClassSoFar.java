package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.scoring.RowOutcome;

/// What may be said of the class of a row while one is still answering.
///
/// The strictest class that is possible counts, but to name it to somebody who only just began would frighten without
/// telling anything. It is named once a rule holds, or once so few are left that all of them can be named.
///
/// @param classes the class, or the few that are left, strictest first; empty: it cannot be told yet
/// @param open    questions behind the class without an answer
/// @param unknown those answered with "onbekend"
/// @param next    the first of them
record ClassSoFar(List<Classification.RowClass> classes, int open, int unknown, Optional<Place> next) {

    private static final int FEW = 2;

    ClassSoFar {
        classes = List.copyOf(classes);
    }

    /// @param asked finds a question of this row, while it is asked
    static ClassSoFar of(RowOutcome row, Function<String, Optional<Route.Step>> asked) {
        List<Route.Step> unsure =
                row.unsure().stream().flatMap(id -> asked.apply(id).stream()).toList();
        int open = (int)
                unsure.stream().filter(step -> step.state() == Route.State.OPEN).count();
        return new ClassSoFar(
                classes(row),
                open,
                unsure.size() - open,
                unsure.stream().findFirst().map(Route.Step::place));
    }

    boolean isProvisional() {
        return open + unknown > 0;
    }

    private static List<Classification.RowClass> classes(RowOutcome row) {
        boolean holds = row.grounds().stream().anyMatch(ground -> ground.truth() == Truth.YES);
        if (holds || row.possible().size() == 1) {
            return row.rowClass().stream().toList();
        }
        return row.possible().size() <= FEW ? row.possible() : List.of();
    }
}
