package nl.impactwijzer.questionnaire;

import java.util.Optional;

/// When a risk is scored: before any measure, with what is proven done now, and after the plan is carried out.
public enum Stage {
    INHERENT("inherent"),
    /// Counts only measures that are proven done.
    NOW("now"),
    PLAN("plan");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The stage before this one; empty for the first.
    public Optional<Stage> before() {
        return switch (this) {
            case INHERENT -> Optional.empty();
            case NOW -> Optional.of(INHERENT);
            case PLAN -> Optional.of(NOW);
        };
    }
}
