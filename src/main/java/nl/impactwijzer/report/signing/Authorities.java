package nl.impactwijzer.report.signing;

import java.time.Duration;

/// Whom the program may ask over the network when somebody signs: nobody, unless a person said so.
///
/// @param level how lasting the signature should become
/// @param timeStamps the address of a time-stamp authority (RFC 3161); empty at level B
/// @param patience how long one answer may take
public record Authorities(Level level, String timeStamps, Duration patience) {
    /// Levels of PAdES baseline signatures (EN 319 142-1), each holding the ones before it.
    public enum Level {
        /// The signature alone.
        B,
        /// With a time stamp: it existed at that moment.
        T,
        /// With the proofs that its certificates were not revoked, so that it can be checked when nobody answers any
        /// more.
        LT,
        /// With a time stamp over those proofs too.
        LTA
    }

    public Authorities {
        if (level != Level.B && timeStamps.isBlank()) {
            throw new IllegalArgumentException("Without a time-stamp authority there is only level B");
        }
    }

    public static Authorities none() {
        return new Authorities(Level.B, "", Duration.ZERO);
    }

    public static Authorities of(Level level, String timeStamps) {
        return new Authorities(level, timeStamps.strip(), Duration.ofSeconds(20));
    }

    boolean wants(Level wanted) {
        return level.compareTo(wanted) >= 0;
    }
}
