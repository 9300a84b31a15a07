package nl.impactwijzer.desktop.risks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day as one types it: 1-12-2026, also with slashes or dots. What is no day counts as none.
final class DayConverter extends StringConverter<LocalDate> {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : TYPED.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip().replaceAll("[/. ]", "-"), TYPED);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
