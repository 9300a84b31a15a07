package nl.impactwijzer.dossier;

import java.time.Duration;
import java.time.Instant;

/// One thing that changed in a dossier: where, by whom, when, and its JSON before and after (empty when it was not
/// there).
///
/// @param place `answers/D2.1`, `answers/rechten/16/E1`, `risks/r1`, `product`
public record Change(String place, String by, Instant at, String before, String after) {

    /// How long a person may pause and still be typing the same thing.
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /// True when this only carries on what the earlier change began: the same person, within a minute, typing on in one
    /// text. Work is saved about every second, and a history of half words helps nobody. Another choice is never that,
    /// nor is text taken away.
    public boolean continues(Change earlier) {
        return place.equals(earlier.place)
                && by.equals(earlier.by)
                && before.equals(earlier.after)
                && !at.isBefore(earlier.at)
                && Duration.between(earlier.at, at).compareTo(PAUSE) <= 0
                && Typing.leadsFrom(before, after);
    }

    /// The earlier change and this one as one.
    public Change joinedTo(Change earlier) {
        return new Change(place, by, at, earlier.before, after);
    }
}
