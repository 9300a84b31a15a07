package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Dossier empty = Dossier.start(
            "d1",
            new QuestionnaireRef("kia", "1.0.0", "0".repeat(64)),
            Product.named("Voorbeeld", "Fictief", "1"),
            Role.SCHOOL,
            "",
            NOW);

    @Test
    void undoGoesBackAndRedoGoesForwardAgain() {
        UndoHistory history = UndoHistory.of(empty).changed(answered("ja")).changed(answered("nee"));
        assertThat(history.undo().now()).isEqualTo(answered("ja"));
        assertThat(history.undo().undo().now()).isEqualTo(empty);
        assertThat(history.undo().undo().redo().redo().now()).isEqualTo(answered("nee"));
    }

    @Test
    void thereIsNothingToUndoAtTheStartAndNothingToRedoAtTheEnd() {
        UndoHistory start = UndoHistory.of(empty);
        assertThat(start.mayUndo()).isFalse();
        assertThat(start.mayRedo()).isFalse();
        assertThat(start.undo().redo().now()).isEqualTo(empty);
    }

    @Test
    void stepsCanBeTakenAlongAndThoseThatComeToNothingAreGone() {
        UndoHistory history = UndoHistory.of(empty)
                .changed(answered("een"))
                .changed(answered("twee"))
                .changed(answered("drie"))
                .changed(answered("vier"))
                .undo();
        UndoHistory fitted =
                history.fitted(answered("drie"), state -> state.equals(answered("twee")) ? answered("een") : state, 3);
        assertThat(fitted.now()).isEqualTo(answered("drie"));
        assertThat(fitted.redo().now()).isEqualTo(answered("vier"));
        assertThat(fitted.undo().now()).isEqualTo(answered("een"));
        assertThat(fitted.undo().undo().now()).isEqualTo(empty);
        assertThat(history.fitted(answered("drie"), state -> state, 1).undo().mayUndo())
                .isFalse();
    }

    @Test
    void typingInOnePlaceIsOneStep() {
        UndoHistory history = UndoHistory.of(empty)
                .typed(answered("d"), "A1", NOW)
                .typed(answered("di"), "A1", NOW.plusMillis(300))
                .typed(answered("dit"), "A1", NOW.plusMillis(700));
        assertThat(history.undo().now()).isEqualTo(empty);
        assertThat(history.undo().redo().now()).isEqualTo(answered("dit"));
    }

    @Test
    void aPauseOrAnotherPlaceOrAnotherChangeBeginsANewStep() {
        UndoHistory typed = UndoHistory.of(empty).typed(answered("dit"), "A1", NOW);
        assertThat(typed.typed(answered("dit is"), "A1", NOW.plusSeconds(10))
                        .undo()
                        .now())
                .isEqualTo(answered("dit"));
        assertThat(typed.typed(answered("dat"), "A2", NOW.plusMillis(100))
                        .undo()
                        .now())
                .isEqualTo(answered("dit"));
        assertThat(typed.changed(answered("dat"))
                        .typed(answered("dat is"), "A1", NOW.plusMillis(100))
                        .undo()
                        .now())
                .isEqualTo(answered("dat"));
    }

    @Test
    void typingAfterAnUndoDoesNotJoinTheStepThatWasUndone() {
        UndoHistory history = UndoHistory.of(empty)
                .changed(answered("ja"))
                .typed(answered("ja, maar"), "A1", NOW)
                .undo()
                .typed(answered("ja, want"), "A1", NOW.plusMillis(100));
        assertThat(history.undo().now()).isEqualTo(answered("ja"));
        assertThat(history.mayRedo()).isFalse();
    }

    @Test
    void aStateThatIsTheSameIsNoStep() {
        assertThat(UndoHistory.of(empty).changed(empty).mayUndo()).isFalse();
    }

    @Test
    void theOldestStepsAreLetGo() {
        UndoHistory history = UndoHistory.of(empty);
        for (int i = 0; i < UndoHistory.LIMIT * 2; i++) {
            history = history.changed(answered("antwoord " + i));
        }
        int steps = 0;
        while (history.mayUndo()) {
            history = history.undo();
            steps++;
        }
        assertThat(steps).isEqualTo(UndoHistory.LIMIT);
    }

    /// Compared with the plainest undo there is: a list of all states and a position in it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyRowOfStepsActsLikeAListWithAPosition(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        UndoHistory history = UndoHistory.of(empty);
        List<Dossier> states = new ArrayList<>(List.of(empty));
        int at = 0;
        for (int step = 0; step < 150; step++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    history = history.undo();
                    at = Math.max(0, at - 1);
                }
                case 1 -> {
                    history = history.redo();
                    at = Math.min(states.size() - 1, at + 1);
                }
                default -> {
                    Dossier next = answered("stap " + step);
                    history = history.changed(next);
                    states = new ArrayList<>(states.subList(0, at + 1));
                    states.add(next);
                    at++;
                }
            }
            assertThat(history.now()).isEqualTo(states.get(at));
            assertThat(history.mayUndo()).isEqualTo(at > 0);
            assertThat(history.mayRedo()).isEqualTo(at < states.size() - 1);
        }
    }

    private Dossier answered(String value) {
        return empty.with(Place.of("A1"), Response.of(new Answer.Single(value)));
    }
}
