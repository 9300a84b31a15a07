package nl.impactwijzer.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.questionnaire.EffectProfile;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// How large a good effect is, with every step that led there.
///
/// It stands beside the risks and is never subtracted from them.
///
/// @param label   a step of the questionnaire's scale of sizes
/// @param reasons in reading order
public record EffectLevel(Scale.Step label, List<Message> reasons) {

    public EffectLevel {
        reasons = List.copyOf(reasons);
    }

    /// Empty while likelihood or size is missing, and for a questionnaire that does not size good effects: nothing is
    /// guessed.
    public static Optional<EffectLevel> of(Questionnaire questionnaire, Effect effect) {
        return questionnaire.definition().effects().flatMap(profile -> of(profile, effect));
    }

    private static Optional<EffectLevel> of(EffectProfile profile, Effect effect) {
        Optional<Scale.Step> likelihood = step(profile.likelihood(), effect.likelihood());
        Optional<Scale.Step> size = step(profile.size(), effect.size());
        if (likelihood.isEmpty() || size.isEmpty()) {
            return Optional.empty();
        }
        List<Message> reasons = new ArrayList<>();
        reasons.add(Message.of("scoring.likelihood", "step", said(likelihood.get())));
        reasons.add(Message.of("scoring.size", "step", said(size.get())));
        int counts = size.get().value();
        Optional<Scale.Step> extent = step(profile.extent(), effect.extent());
        if (extent.isPresent() && extent.get().value() >= profile.raise().extentFrom()) {
            counts = Math.min(profile.matrix().size(), counts + profile.raise().by());
            reasons.add(Message.of("scoring.sizeRaisedByExtent", "step", said(extent.get()), "size", counts));
        }
        return profile.label(likelihood.get().value(), counts).map(label -> {
            reasons.add(Message.of("scoring.effectLevel", "level", label.label()));
            return new EffectLevel(label, reasons);
        });
    }

    private static Optional<Scale.Step> step(Scale scale, OptionalInt value) {
        return value.isPresent() ? scale.step(value.getAsInt()) : Optional.empty();
    }

    private static Message said(Scale.Step step) {
        LocalizedText label = step.label();
        return Message.of("scoring.step", "value", step.value(), "label", label);
    }
}
