package nl.impactwijzer.report.pdf;

import nl.impactwijzer.report.LevelTone;

/// How a tone looks on paper; the colours themselves are in `report.css`.
final class Tones {
    private Tones() {}

    static String style(LevelTone tone) {
        return switch (tone) {
            case LOW -> "tone-low";
            case LIMITED -> "tone-limited";
            case MEDIUM -> "tone-medium";
            case HIGH -> "tone-high";
            case VERY_HIGH -> "tone-very-high";
            case UNSCORED -> "tone-unscored";
            case ACCENT -> "tone-accent";
            case NEUTRAL -> "tone-neutral";
        };
    }
}
