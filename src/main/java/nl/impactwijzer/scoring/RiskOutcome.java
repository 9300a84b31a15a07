package nl.impactwijzer.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.Message;

/// What the rules make of one risk.
///
/// @param computed   per stage, where enough was filled in
/// @param level      the level that counts per stage: a sound override for *now*; where a stage has no score of
///                   its own, the level of the stage before, because nothing shows that it is lower
/// @param overridden whether a person's level stands in place of the computed one
/// @param conflicts  contradictions with other documents and within the risk; listed, never resolved silently
/// @param open       what is still to be filled in
public record RiskOutcome(
        Risk risk,
        Map<Stage, Score> computed,
        Map<Stage, String> level,
        boolean overridden,
        List<Conflict> conflicts,
        List<Message> open) {

    public RiskOutcome {
        computed = Map.copyOf(computed);
        level = Map.copyOf(level);
        conflicts = List.copyOf(conflicts);
        open = List.copyOf(open);
    }

    /// @param code stable, for files: `source-label`, `now-above-inherent`, `plan-above-now`, `override-incomplete`,
    ///             `override-below-computed`, `proof-missing`
    public record Conflict(String code, Message sentence) {}

    public Optional<Score> score(Stage stage) {
        return Optional.ofNullable(computed.get(stage));
    }

    public Optional<String> level(Stage stage) {
        return Optional.ofNullable(level.get(stage));
    }

    /// The score that counts at that stage: its own, or that of the stage before, because nothing shows that it is
    /// lower. A person's override changes the level, never this score.
    public Optional<Score> counting(Stage stage) {
        return score(stage).or(() -> stage.before().flatMap(this::counting));
    }
}
