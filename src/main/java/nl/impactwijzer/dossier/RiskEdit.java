package nl.impactwijzer.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Stage;

/// The next state of a risk while it is being put together; [#done] makes it.
public final class RiskEdit {

    private final Risk was;
    private String title;
    private String description;
    private String category;
    private List<String> principles;
    private List<String> rights;
    private String profile;
    private Map<Stage, RiskScore> scores;
    private Optional<Strength> strength;
    private String rationale;
    private List<String> evidence;
    private Optional<Risk.LevelOverride> override;
    private String sourceLabel;

    RiskEdit(Risk was) {
        this.was = was;
        title = was.title();
        description = was.description();
        category = was.category();
        principles = was.principles();
        rights = was.rights();
        profile = was.profile();
        scores = was.scores();
        strength = was.strength();
        rationale = was.rationale();
        evidence = was.evidence();
        override = was.override();
        sourceLabel = was.sourceLabel();
    }

    public RiskEdit title(String next) {
        title = next;
        return this;
    }

    public RiskEdit description(String next) {
        description = next;
        return this;
    }

    public RiskEdit category(String next) {
        category = next;
        return this;
    }

    public RiskEdit principles(List<String> next) {
        principles = next;
        return this;
    }

    public RiskEdit rights(List<String> next) {
        rights = next;
        return this;
    }

    public RiskEdit profile(String next) {
        profile = next;
        return this;
    }

    public RiskEdit strength(Optional<Strength> next) {
        strength = next;
        return this;
    }

    public RiskEdit rationale(String next) {
        rationale = next;
        return this;
    }

    public RiskEdit evidence(List<String> next) {
        evidence = next;
        return this;
    }

    public RiskEdit override(Optional<Risk.LevelOverride> next) {
        override = next;
        return this;
    }

    public RiskEdit sourceLabel(String next) {
        sourceLabel = next;
        return this;
    }

    /// A score with nothing in it takes the stage out again.
    public RiskEdit score(Stage stage, RiskScore next) {
        Map<Stage, RiskScore> changed = new EnumMap<>(Stage.class);
        changed.putAll(scores);
        if (next.equals(RiskScore.EMPTY)) {
            changed.remove(stage);
        } else {
            changed.put(stage, next);
        }
        scores = changed;
        return this;
    }

    public Risk done() {
        return new Risk(
                was.id(),
                was.catalogue(),
                title,
                description,
                category,
                principles,
                rights,
                profile,
                scores,
                strength,
                rationale,
                evidence,
                override,
                sourceLabel);
    }
}
