package nl.impactwijzer.desktop.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;

/// The states of a dossier before and after the current one.
///
/// Changes at one place in quick succession, as when typing a note, are one step.
final class UndoHistory {

    private static final int LONGEST = 500;
    private static final Duration ONE_STEP = Duration.ofSeconds(3);

    private final Deque<Dossier> undone = new ArrayDeque<>();
    private final Deque<Dossier> before = new ArrayDeque<>();
    private String lastPlace = "";
    private Instant lastChange = Instant.MIN;

    void changed(String place, Dossier was, Instant now) {
        boolean sameStep = !place.isEmpty()
                && place.equals(lastPlace)
                && now.isBefore(lastChange.plus(ONE_STEP))
                && !before.isEmpty();
        if (!sameStep) {
            before.push(was);
            if (before.size() > LONGEST) {
                before.removeLast();
            }
        }
        undone.clear();
        lastPlace = place;
        lastChange = now;
    }

    Optional<Dossier> undo(Dossier current) {
        return step(before, undone, current);
    }

    Optional<Dossier> redo(Dossier current) {
        return step(undone, before, current);
    }

    boolean mayUndo() {
        return !before.isEmpty();
    }

    boolean mayRedo() {
        return !undone.isEmpty();
    }

    private Optional<Dossier> step(Deque<Dossier> from, Deque<Dossier> to, Dossier current) {
        lastPlace = "";
        Optional<Dossier> next = Optional.ofNullable(from.poll());
        next.ifPresent(_ -> to.push(current));
        return next;
    }
}
