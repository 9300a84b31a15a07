package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// Steps from low to high, each with an anchor that says when it applies.
public record Scale(String id, LocalizedText title, List<Step> steps) {

    public Scale {
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(int value) {
        return steps.stream().filter(step -> step.value() == value).findFirst();
    }

    public Optional<Step> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /// @param value the number used in scoring
    /// @param code  what an answer stores
    public record Step(int value, String code, LocalizedText label, LocalizedText anchor) {}
}
