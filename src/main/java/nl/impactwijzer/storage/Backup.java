package nl.impactwijzer.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One copy of the whole store as it was at a moment. What it is for stands in its name.
///
/// @param at     the moment in its name: what the clock said when it was made
/// @param bytes  the size of the file
/// @param counts what is in it; empty when it cannot be read
/// @param sealed whether it is encrypted, with the pass phrase that the store had then
public record Backup(Path file, Kind kind, Instant at, long bytes, Optional<Counts> counts, boolean sealed) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private static final Pattern NAME =
            Pattern.compile("impactwijzer-(dag|zelf|terugzetten|v\\d+)-(\\d{8}-\\d{6})(?:-(\\d+))?\\.db");

    /// How many things are in a store.
    ///
    /// @param reports signed reports that are kept
    public record Counts(int products, int dossiers, int reports) {
        public boolean isNothing() {
            return products == 0 && dossiers == 0 && reports == 0;
        }
    }

    /// Why a backup was made.
    public enum Kind {
        DAILY("dag"),
        /// Because the person asked for it.
        ASKED("zelf"),
        /// Just before another backup was put back.
        BEFORE_RESTORE("terugzetten"),
        /// Before a newer program changed the tables.
        BEFORE_MIGRATION("v\\d+"),
        /// Put there by somebody.
        OTHER("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// A name that no backup has yet.
        Path place(DataFolder folder, Instant at) {
            return free(folder.backups(), word, at);
        }

        private static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> word.matches(kind.word))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /// A name in that folder that nothing has yet.
    static Path free(Path folder, String word, Instant at) {
        String stem = "impactwijzer-" + word + "-" + STAMP.format(at.atOffset(ZoneOffset.UTC));
        Path path = folder.resolve(stem + ".db");
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(stem + "-" + i + ".db");
        }
        return path;
    }

    public boolean isReadable() {
        return counts.isPresent();
    }

    /// What the name of a backup says.
    ///
    /// @param changes of a daily backup: how often the store had been changed when it was made
    record Name(Kind kind, Instant at, Optional<Integer> changes) {

        /// Empty for a name that we did not give.
        static Optional<Name> of(Path file) {
            Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
            if (!name.matches()) {
                return Optional.empty();
            }
            try {
                Instant at = LocalDateTime.parse(name.group(2), STAMP).toInstant(ZoneOffset.UTC);
                return Optional.of(new Name(Kind.of(name.group(1)), at, changes(name)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private static Optional<Integer> changes(Matcher name) {
            try {
                return Optional.ofNullable(name.group(3)).map(Integer::parseUnsignedInt);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        static Path daily(DataFolder folder, Instant at, int changes) {
            return folder.backups()
                    .resolve("impactwijzer-dag-" + STAMP.format(at.atOffset(ZoneOffset.UTC)) + "-"
                            + Integer.toUnsignedString(changes) + ".db");
        }
    }
}
