package nl.impactwijzer.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.questionnaire.Stage;

/// Where the risks that one profile scores stand at one stage: likelihood to the right, impact upwards.
///
/// A risk without a score of its own at this stage stands where it stood before, because nothing shows that it moved.
///
/// @param rows     from low impact to high, and in each from low likelihood to high
/// @param unplaced ids of risks of this profile without enough of a score to be placed
public record RiskMap(
        RiskProfile profile,
        Stage stage,
        Scale likelihood,
        Scale impact,
        List<List<Cell>> rows,
        List<String> unplaced) {

    public RiskMap {
        rows = rows.stream().map(List::copyOf).toList();
        unplaced = List.copyOf(unplaced);
    }

    /// @param level code of the level that this combination has
    /// @param risks ids of the risks that stand here
    public record Cell(int likelihood, int impact, String level, List<String> risks) {
        public Cell {
            risks = List.copyOf(risks);
        }
    }

    /// Empty for a profile of labels, which has no places.
    ///
    /// @param risks those that this profile scores
    public static Optional<RiskMap> of(RiskProfile profile, List<RiskOutcome> risks, Stage stage) {
        return switch (profile) {
            case RiskProfile.SeverityLed led ->
                Optional.of(of(profile, led.likelihood(), led.severity(), led.matrix(), risks, stage));
            case RiskProfile.Matrix matrix ->
                Optional.of(of(profile, matrix.likelihood(), matrix.impact(), matrix.matrix(), risks, stage));
            case RiskProfile.Bands bands ->
                Optional.of(of(profile, bands.likelihood(), bands.impact(), matrix(bands), risks, stage));
            case RiskProfile.Labels _ -> Optional.empty();
        };
    }

    private static RiskMap of(
            RiskProfile profile,
            Scale likelihood,
            Scale impact,
            List<List<String>> levels,
            List<RiskOutcome> risks,
            Stage stage) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int up = 1; up <= levels.size(); up++) {
            List<Cell> row = new ArrayList<>();
            for (int right = 1; right <= levels.get(up - 1).size(); right++) {
                Score.Cell place = new Score.Cell(right, up);
                row.add(new Cell(
                        right,
                        up,
                        levels.get(up - 1).get(right - 1),
                        risks.stream()
                                .filter(risk -> place(risk, stage).equals(Optional.of(place)))
                                .map(risk -> risk.risk().id())
                                .toList()));
            }
            rows.add(row);
        }
        List<String> unplaced = risks.stream()
                .filter(risk -> place(risk, stage).isEmpty())
                .map(risk -> risk.risk().id())
                .toList();
        return new RiskMap(profile, stage, likelihood, impact, rows, unplaced);
    }

    private static Optional<Score.Cell> place(RiskOutcome risk, Stage stage) {
        return risk.counting(stage).flatMap(Score::cell);
    }

    private static List<List<String>> matrix(RiskProfile.Bands bands) {
        return bands.impact().steps().stream()
                .map(up -> bands.likelihood().steps().stream()
                        .map(right -> bands.level(right.value(), up.value()))
                        .toList())
                .toList();
    }
}
