package nl.impactwijzer.report;

/// The look of a level, without its meaning: which level of which questionnaire gets which tone is decided by the one
/// who composes the report. A tone never stands alone: the word is always beside it.
public enum LevelTone {
    /// Laag, or all is well.
    LOW,
    /// Beperkt.
    LIMITED,
    /// Midden, or mind this.
    MEDIUM,
    /// Hoog.
    HIGH,
    /// Zeer hoog, or not permitted.
    VERY_HIGH,
    /// Not scored, unknown or provisional.
    UNSCORED,
    /// The house colour, for what deserves attention without being a level.
    ACCENT,
    /// No colour.
    NEUTRAL;

    /// The look of a tone that a questionnaire names at a level or a verdict; unscored for a name nobody knows.
    public static LevelTone named(String tone) {
        return switch (tone) {
            case "laag" -> LOW;
            case "midden" -> MEDIUM;
            case "hoog" -> HIGH;
            case "zeer-hoog" -> VERY_HIGH;
            default -> UNSCORED;
        };
    }
}
