package nl.impactwijzer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectLevelTest {

    private final Questionnaire kia = Questionnaires.kia();

    @ParameterizedTest(name = "kans {0}, grootte {1}, omvang {2}: {3}")
    @CsvSource({
        "1, 1, 1, Klein",
        "4, 1, 1, Merkbaar",
        "2, 2, 3, Merkbaar",
        "4, 2, 1, Groot",
        "3, 2, 4, Groot",
        "4, 4, 4, Zeer groot",
        "4, 4, 1, Zeer groot"
    })
    void likelihoodSizeAndExtentGiveTheLabel(int likelihood, int size, int extent, String label) {
        assertThat(EffectLevel.of(kia, effect(likelihood, size, extent)))
                .hasValueSatisfying(level ->
                        assertThat(level.label().label().in(Messages.DUTCH)).isEqualTo(label));
    }

    @Test
    void aWideExtentIsNamedAmongTheReasons() {
        List<String> reasons = EffectLevel.of(kia, effect(3, 2, 4)).orElseThrow().reasons().stream()
                .map(Messages.in(Messages.DUTCH)::get)
                .toList();
        assertThat(reasons).contains("Omvang 4 (Meer dan de helft) verhoogt de grootte tot 3.");
    }

    @Test
    void withoutALikelihoodNothingIsGuessed() {
        Effect effect = new Effect(
                "e",
                "Meer plezier in rekenen",
                "",
                List.of(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.of(3),
                OptionalInt.of(4),
                Optional.empty(),
                List.of(),
                "");
        assertThat(EffectLevel.of(kia, effect)).isEmpty();
    }

    @Test
    void aStepOutsideTheScaleGivesNoLabel() {
        assertThat(EffectLevel.of(kia, effect(9, 2, 1))).isEmpty();
    }

    private static Effect effect(int likelihood, int size, int extent) {
        return new Effect(
                "e",
                "Meer plezier in rekenen",
                "",
                List.of(),
                List.of(),
                OptionalInt.of(likelihood),
                OptionalInt.of(size),
                OptionalInt.of(extent),
                Optional.empty(),
                List.of(),
                "");
    }
}
