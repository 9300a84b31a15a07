package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Stage;

/// A risk in the register: from the catalogue, or the assessor's own.
///
/// @param catalogue   id of the catalogue risk; empty for an own one
/// @param profile     id of the profile that scores it
/// @param scores      what was filled in per stage; a stage that is absent was not scored
/// @param strength    how strong the evidence under the scores is; empty when not stated
/// @param rationale   evidence and reasoning in words
/// @param override    the level that a person set in place of the computed one
/// @param sourceLabel the label another document gave this risk; empty when none did
public record Risk(
        String id,
        Optional<String> catalogue,
        String title,
        String description,
        String category,
        List<String> principles,
        List<String> rights,
        String profile,
        Map<Stage, RiskScore> scores,
        Optional<Strength> strength,
        String rationale,
        List<String> evidence,
        Optional<LevelOverride> override,
        String sourceLabel) {

    public Risk {
        principles = List.copyOf(principles);
        rights = List.copyOf(rights);
        scores = Map.copyOf(scores);
        evidence = List.copyOf(evidence);
    }

    /// A level set by a person, with reason and name; the computed one stays in view.
    public record LevelOverride(String level, String reason, String by, Optional<Instant> at) {}

    /// A new, unscored risk of one's own.
    public static Risk own(String id, String title, String profile) {
        return new Risk(
                id,
                Optional.empty(),
                title,
                "",
                "",
                List.of(),
                List.of(),
                profile,
                Map.of(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                "");
    }

    public RiskScore score(Stage stage) {
        return scores.getOrDefault(stage, RiskScore.EMPTY);
    }

    /// Begins the next state of this risk.
    public RiskEdit edit() {
        return new RiskEdit(this);
    }
}
