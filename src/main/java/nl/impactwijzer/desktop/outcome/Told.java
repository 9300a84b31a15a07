package nl.impactwijzer.desktop.outcome;

import java.util.List;
import java.util.Optional;

/// Remembers what a part of a page tells, so that it is made anew only when that changes: on another day most of a page
/// stays as it is.
final class Told {

    private Optional<List<Object>> last = Optional.empty();

    /// Whether this is something else than the last time.
    ///
    /// @param what everything that the part is made from
    boolean isNew(Object... what) {
        Optional<List<Object>> now = Optional.of(List.of(what));
        boolean changed = !now.equals(last);
        last = now;
        return changed;
    }
}
