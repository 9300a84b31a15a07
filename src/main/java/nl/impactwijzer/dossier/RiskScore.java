package nl.impactwijzer.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// What a person filled in for one stage of a risk. Which dimensions are wanted depends on the profile.
///
/// @param steps      values on the scales of the profile, 1 and up
/// @param vulnerable a vulnerable group is hit harder
/// @param actual     it is already happening
/// @param label      for a profile of labels: the label's code; empty otherwise
public record RiskScore(Map<Dimension, Integer> steps, boolean vulnerable, boolean actual, String label) {

    public static final RiskScore EMPTY = new RiskScore(Map.of(), false, false, "");

    public RiskScore {
        steps = Map.copyOf(steps);
    }

    public OptionalInt step(Dimension dimension) {
        Integer value = steps.get(dimension);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    public RiskScore with(Dimension dimension, OptionalInt value) {
        Map<Dimension, Integer> next = new HashMap<>(steps);
        if (value.isPresent()) {
            next.put(dimension, value.getAsInt());
        } else {
            next.remove(dimension);
        }
        return new RiskScore(next, vulnerable, actual, label);
    }

    public RiskScore withVulnerable(boolean next) {
        return new RiskScore(steps, next, actual, label);
    }

    public RiskScore withActual(boolean next) {
        return new RiskScore(steps, vulnerable, next, label);
    }

    public RiskScore labelled(String next) {
        return new RiskScore(steps, vulnerable, actual, next);
    }
}
