package nl.impactwijzer.desktop.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.dossier.Days;
import nl.impactwijzer.text.Messages;

/// Days as people type them: 22-11-2026, 22/11/26, 22.11.2026, 22 november 2026, or 2026-11-22.
public final class DayText {

    /// A year of two digits lies in this century.
    private static final LocalDate CENTURY = LocalDate.of(2000, 1, 1);

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);
    private static final List<DateTimeFormatter> TYPED = List.of(
            strict("d-M-uuuu", Locale.ROOT),
            twoDigits(),
            strict("d MMMM uuuu", Messages.DUTCH),
            strict("d MMM uuuu", Messages.DUTCH),
            strict("d MMMM uuuu", Messages.ENGLISH),
            strict("d MMM uuuu", Messages.ENGLISH));

    private DayText() {}

    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        Optional<LocalDate> iso = Days.parse(text);
        return iso.isPresent()
                ? iso
                : TYPED.stream()
                        .flatMap(format -> parse(text.replaceAll("[/.]", "-"), format).stream())
                        .findFirst();
    }

    public static String of(LocalDate day) {
        return SHOWN.format(day);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter twoDigits() {
        return new DateTimeFormatterBuilder()
                .appendPattern("d-M-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
