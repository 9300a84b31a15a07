package nl.impactwijzer.desktop.kit;

import java.util.Optional;
import javafx.scene.control.Label;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.Levels;

/// How a level is said and shown on screen.
///
/// @param rank 1 is the lowest; 0 when nothing is scored, or when the questionnaire does not know the word
public record LevelLook(String word, LevelTone tone, int rank) {

    /// The level with that code or word; "niet gescoord" when there is none. A word from another document that the
    /// questionnaire does not know is said as it stands.
    public static LevelLook of(Questionnaire questionnaire, Words words, Optional<String> level) {
        return level.map(said -> Levels.of(questionnaire)
                        .recognise(said)
                        .map(known -> of(words, known))
                        .orElseGet(() -> new LevelLook(said, LevelTone.UNSCORED, 0)))
                .orElseGet(() -> new LevelLook(words.get("kit.unscored"), LevelTone.UNSCORED, 0));
    }

    private static LevelLook of(Words words, Level level) {
        return new LevelLook(words.get(level.label()), LevelTone.named(level.tone()), level.rank());
    }

    public Label badge() {
        return LevelBadge.of(tone, word);
    }
}
