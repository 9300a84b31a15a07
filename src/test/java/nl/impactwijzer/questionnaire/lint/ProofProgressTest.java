package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/// Somebody waits for a proof, and may not want it any more.
class ProofProgressTest {

    private static final byte[] KIA =
            Catalogue.builtIn().newest("kia").orElseThrow().file();

    @Test
    void itTellsHowFarItIsAndNeverMoreThanAll() {
        List<Integer> looked = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        QuestionnaireProof.of(KIA, EarlierVersions.NONE, (done, total) -> {
            looked.add(done);
            all.add(total);
        });
        assertThat(looked).isSorted().hasSizeGreaterThan(50);
        assertThat(all).containsOnly(all.getFirst());
        assertThat(looked.getLast()).isBetween(all.getFirst() / 2, all.getFirst());
    }

    @Test
    void whoeverListensCanStopIt() {
        int[] heard = new int[1];
        assertThatThrownBy(() -> QuestionnaireProof.of(KIA, EarlierVersions.NONE, (done, _) -> {
                    heard[0]++;
                    if (done >= 10) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(heard[0]).isLessThanOrEqualTo(11);
    }

    @Test
    void withoutLookingWhatCanBeReachedEverythingElseIsFound() {
        String unreachable = MutationTest.sound()
                .replace("{\"risk\": {\"stage\": \"now\", \"atLeast\": \"hoog\"}}", "{\"redLine\": \"RL1\"}");
        byte[] shadowed = unreachable.getBytes(StandardCharsets.UTF_8);
        assertThat(QuestionnaireLint.lint(shadowed)).extracting(Finding::code).containsExactly("Q405");
        assertThat(QuestionnaireLint.lintWithoutReach(shadowed, EarlierVersions.NONE))
                .isEmpty();

        byte[] dangling = unreachable
                .replace("{\"redLine\": \"RL1\"}", "{\"redLine\": \"RL9\"}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(QuestionnaireLint.lintWithoutReach(dangling, EarlierVersions.NONE))
                .isEqualTo(QuestionnaireLint.lint(dangling))
                .isNotEmpty();
    }
}
