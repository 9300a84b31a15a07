package nl.impactwijzer.desktop.risks;

import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Score;

/// One line of the risk register, in the language of this moment.
///
/// @param category   code, for filtering
/// @param levels     what counts per stage, for every stage
/// @param overridden a person's level stands in place of the computed one
/// @param rijksmodel the label of the Rijksmodel for the risk now
/// @param owners     who sees to the measures, separated by commas
/// @param places     where it stands on the map of its profile
/// @param conflicts  how many contradictions it has
/// @param open       how many things are still to be filled in
record RiskRow(
        String id,
        String title,
        String category,
        String categoryTitle,
        Map<Stage, LevelLook> levels,
        boolean overridden,
        Optional<LevelLook> rijksmodel,
        String owners,
        int measures,
        String profile,
        Map<Stage, Score.Cell> places,
        int conflicts,
        int open) {

    RiskRow {
        levels = Map.copyOf(levels);
        places = Map.copyOf(places);
    }

    LevelLook level(Stage stage) {
        return levels.getOrDefault(stage, levels.values().iterator().next());
    }

    boolean wantsAttention() {
        return conflicts > 0 || open > 0;
    }
}
