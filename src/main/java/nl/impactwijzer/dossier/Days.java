package nl.impactwijzer.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days as answers keep them: ISO 8601, `2026-11-22`. Anything else is kept as it was typed and is not a day.
public final class Days {

    private Days() {}

    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
