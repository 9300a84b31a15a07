package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;

/// Whether each profile's steps map onto those of the Rijksmodel, every one and in order.
final class MappingCheck implements Check {

    /// The two scales of a profile.
    private record Axes(Scale likelihood, Scale impact) {}

    @Override
    public void check(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        Optional<Axes> target = definition.profiles().stream()
                .filter(profile -> profile.id().equals(RiskProfile.RIJKSMODEL))
                .flatMap(profile -> axes(profile).stream())
                .findFirst();
        for (int i = 0; i < definition.profiles().size(); i++) {
            RiskProfile profile = definition.profiles().get(i);
            String at = "/profiles/" + i + "/rijksmodel";
            if (profile.head().rijksmodel().isEmpty()) {
                continue;
            }
            RiskProfile.StepMapping mapping = profile.head().rijksmodel().get();
            if (target.isEmpty()) {
                findings.add(Proof.UNKNOWN_PROFILE, at, "id", RiskProfile.RIJKSMODEL);
                continue;
            }
            axes(profile).ifPresent(axes -> {
                steps(mapping.likelihood(), axes.likelihood(), target.get().likelihood(), at + "/likelihood", findings);
                steps(mapping.impact(), axes.impact(), target.get().impact(), at + "/impact", findings);
            });
        }
    }

    private static void steps(List<Integer> steps, Scale from, Scale to, String pointer, Findings findings) {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (steps.size() != from.steps().size()) {
            findings.add(
                    Proof.MAPPING_LENGTH,
                    pointer,
                    "key",
                    key,
                    "wanted",
                    from.steps().size(),
                    "found",
                    steps.size());
        }
        for (int i = 0; i < steps.size(); i++) {
            if (to.step(steps.get(i)).isEmpty()) {
                findings.add(Proof.UNKNOWN_STEP, pointer + "/" + i, "scale", to.id(), "id", steps.get(i));
            } else if (i > 0 && steps.get(i) < steps.get(i - 1)) {
                findings.add(Proof.MAPPING_FALLS, pointer + "/" + i, "key", key);
            }
        }
    }

    private static Optional<Axes> axes(RiskProfile profile) {
        return switch (profile) {
            case RiskProfile.SeverityLed led -> Optional.of(new Axes(led.likelihood(), led.severity()));
            case RiskProfile.Matrix matrix -> Optional.of(new Axes(matrix.likelihood(), matrix.impact()));
            case RiskProfile.Bands bands -> Optional.of(new Axes(bands.likelihood(), bands.impact()));
            case RiskProfile.Labels _ -> Optional.empty();
        };
    }
}
