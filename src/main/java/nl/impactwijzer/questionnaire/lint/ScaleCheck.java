package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.EffectProfile;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;

/// Whether levels rank without gaps, scales can be calculated with, and profiles name steps that exist.
final class ScaleCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        levels(definition.levels(), findings);
        for (int i = 0; i < definition.profiles().size(); i++) {
            String at = "/profiles/" + i;
            RiskProfile profile = definition.profiles().get(i);
            switch (profile) {
                case RiskProfile.SeverityLed led -> severityLed(led, at, findings);
                case RiskProfile.Matrix matrix -> {
                    countable(matrix.likelihood(), profile.id(), at + "/likelihood", findings);
                    countable(matrix.impact(), profile.id(), at + "/impact", findings);
                }
                case RiskProfile.Bands bands -> {
                    countable(bands.likelihood(), profile.id(), at + "/likelihood", findings);
                    countable(bands.impact(), profile.id(), at + "/impact", findings);
                }
                case RiskProfile.Labels _ -> {}
            }
        }
        definition.effects().ifPresent(effects -> effects(effects, findings));
    }

    private static void levels(List<Level> levels, Findings findings) {
        Set<Integer> ranks = new TreeSet<>();
        levels.forEach(level -> ranks.add(level.rank()));
        boolean gapless = ranks.size() == levels.size() && ranks.stream().allMatch(rank -> rank <= levels.size());
        if (!gapless) {
            findings.add(Proof.LEVEL_RANKS, "/levels");
        }
    }

    private static void severityLed(RiskProfile.SeverityLed led, String at, Findings findings) {
        countable(led.likelihood(), led.id(), at + "/likelihood", findings);
        countable(led.severity(), led.id(), at + "/severity", findings);
        countable(led.extent(), led.id(), at + "/extent", findings);
        countable(led.reversibility(), led.id(), at + "/reversibility", findings);
        step(led.extent(), led.raise().extentFrom(), at + "/raise/extentFrom", findings);
        step(led.reversibility(), led.raise().reversibilityFrom(), at + "/raise/reversibilityFrom", findings);
        step(led.likelihood(), led.actualLikelihood(), at + "/actualLikelihood", findings);
        step(led.likelihood(), led.weakEvidence().likelihoodFrom(), at + "/weakEvidence/likelihoodFrom", findings);
    }

    private static void effects(EffectProfile effects, Findings findings) {
        countable(effects.likelihood(), "effects", "/effects/likelihood", findings);
        countable(effects.size(), "effects", "/effects/size", findings);
        countable(effects.extent(), "effects", "/effects/extent", findings);
        step(effects.extent(), effects.raise().extentFrom(), "/effects/raise/extentFrom", findings);
    }

    private static void countable(Scale scale, String profile, String pointer, Findings findings) {
        for (int i = 0; i < scale.steps().size(); i++) {
            if (scale.steps().get(i).value() != i + 1) {
                findings.add(Proof.SCALE_VALUES, pointer, "id", scale.id(), "profile", profile);
                return;
            }
        }
    }

    private static void step(Scale scale, int value, String pointer, Findings findings) {
        if (scale.step(value).isEmpty()) {
            findings.add(Proof.UNKNOWN_STEP, pointer, "scale", scale.id(), "id", value);
        }
    }
}
