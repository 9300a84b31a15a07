package nl.impactwijzer.desktop.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Scale;

/// What the strengths of evidence are called: as the questionnaire does when it has a scale from 0 to 4 for that, else
/// in words of our own.
final class StrengthWords {

    private final Optional<Scale> scale;
    private final Words words;

    StrengthWords(Questionnaire questionnaire, Words words) {
        List<Integer> values =
                Arrays.stream(Strength.values()).map(Strength::value).toList();
        this.words = words;
        scale = questionnaire.definition().scales().stream()
                .filter(one ->
                        one.steps().stream().map(Scale.Step::value).toList().equals(values))
                .findFirst();
    }

    String title() {
        return scale.map(Scale::title).map(words::get).orElseGet(() -> words.get("wizard.strength"));
    }

    String label(Strength strength) {
        String label = scale.flatMap(one -> one.step(strength.value()))
                .map(Scale.Step::label)
                .map(words::get)
                .orElseGet(() -> words.get("wizard.strength." + strength.name().toLowerCase(Locale.ROOT)));
        return strength.value() + " " + label;
    }

    String anchor(Strength strength) {
        return scale.flatMap(one -> one.step(strength.value()))
                .map(Scale.Step::anchor)
                .map(words::get)
                .orElse("");
    }
}
