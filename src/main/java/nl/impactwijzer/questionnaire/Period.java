package nl.impactwijzer.questionnaire;

import java.time.LocalDate;
import java.util.Optional;

/// From when until when (both included) a rule of law applies; an empty side has no end.
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
