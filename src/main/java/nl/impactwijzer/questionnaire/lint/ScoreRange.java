package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.text.LocalizedText;

/// What the score of one profile can be.
///
/// @param profile  id of a risk profile; empty for the profile of good effects
/// @param smallest how the smallest number is reached; empty for a profile without numbers
/// @param levels   for each level (of effects: each label) how it is reached, if it is
public record ScoreRange(
        Optional<String> profile,
        LocalizedText title,
        Optional<Way> smallest,
        Optional<Way> largest,
        List<LevelWay> levels) {

    public ScoreRange {
        levels = List.copyOf(levels);
    }

    /// A cell of the profile: what is filled in, and what comes of it.
    ///
    /// @param value  likelihood times impact
    /// @param level  code of the level or label
    public record Way(int value, String level, LocalizedText levelLabel, List<Filled> filled) {
        public Way {
            filled = List.copyOf(filled);
        }
    }

    /// @param scale the scale, or the list of labels
    /// @param step  its step
    public record Filled(Dimension dimension, LocalizedText scale, Scale.Step step) {}

    /// What of a risk or effect is filled in.
    public enum Dimension {
        LIKELIHOOD,
        /// Severity or impact of a risk, size of an effect.
        IMPACT,
        LABEL
    }

    /// @param way empty when no cell has this level
    public record LevelWay(String level, LocalizedText label, Optional<Way> way) {}
}
