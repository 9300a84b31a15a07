package nl.impactwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Message;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ByHand writer = new ByHand();
    private final List<SaveState> told = new ArrayList<>();
    private final Dossier opened = Dossier.start(
            "d1",
            new QuestionnaireRef("kia", "1.0.0", "0".repeat(64)),
            Product.named("Voorbeeld", "Fictief", "1"),
            Role.ASSESSOR,
            "A. de Vries",
            NOW);
    private final Autosave autosave = autosave();

    @Test
    void aChangeIsPendingUntilItIsInTheStoreAndSavedAfterThat() {
        Dossier answered = answered("ja");
        autosave.changed(answered);
        assertThat(told).containsExactly(new SaveState.Pending());
        assertThat(store.saves()).isZero();

        writer.runNext();
        assertThat(told).containsExactly(new SaveState.Pending(), new SaveState.Saved(NOW));
        assertThat(store.dossier("d1")).contains(answered);
    }

    @Test
    void onlyTheNewestStateIsWrittenAndItsChangesStartFromTheLastSavedOne() {
        autosave.changed(answered("ja"));
        autosave.changed(answered("nee"));
        writer.runAll();

        assertThat(store.saves()).isEqualTo(1);
        assertThat(store.history("d1", "")).singleElement().satisfies(change -> {
            assertThat(change.place()).isEqualTo("answers/A1");
            assertThat(change.by()).isEqualTo("A. de Vries");
            assertThat(change.at()).isEqualTo(NOW);
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).contains("nee");
        });
    }

    @Test
    void somebodyWhoNeverStopsTypingIsSavedWithinASecond() {
        autosave.changed(answered("1"));
        autosave.changed(answered("2"));
        Duration waited = writer.runNext();
        autosave.changed(answered("3"));
        waited = waited.plus(writer.runNext());

        assertThat(store.dossier("d1")).contains(answered("3"));
        assertThat(waited).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whatFailedIsToldKeptAndTriedAgain() {
        StoreException full = new StoreException(Message.of("storage.full"));
        store.failWith(full);
        autosave.changed(answered("ja"));
        writer.runNext();
        assertThat(autosave.state()).isEqualTo(new SaveState.Failed(full));

        store.recover();
        writer.runNext();
        assertThat(autosave.state()).isEqualTo(new SaveState.Saved(NOW));
        assertThat(store.dossier("d1")).contains(answered("ja"));
    }

    @Test
    void aFailureStaysInViewWhileMoreIsTyped() {
        store.failWith(new StoreException(Message.of("storage.full")));
        autosave.changed(answered("ja"));
        writer.runNext();
        autosave.changed(answered("nee"));
        assertThat(autosave.state()).isInstanceOf(SaveState.Failed.class);
    }

    @Test
    void aDefectInTheSummaryIsAFailureAndNotTheEndOfSaving() {
        Autosave broken = new Autosave(
                store,
                opened,
                _ -> {
                    throw new IllegalStateException("defect");
                },
                clock(),
                told::add,
                writer);
        broken.changed(answered("ja"));
        writer.runNext();
        assertThat(broken.state()).isInstanceOf(SaveState.Failed.class);
    }

    @Test
    void flushingWaitsUntilTheNewestStateIsDurable() {
        try (Autosave real = new Autosave(store, opened, MemoryStore::summary, clock(), told::add)) {
            for (int i = 0; i < 200; i++) {
                Dossier next = answered("antwoord " + i);
                real.changed(next);
                if (i % 7 == 0) {
                    assertThat(real.flush()).isEqualTo(new SaveState.Saved(NOW));
                    assertThat(store.dossier("d1")).contains(next);
                }
            }
        }
        assertThat(store.dossier("d1")).contains(answered("antwoord 199"));
        assertThat(told.getLast()).isEqualTo(new SaveState.Saved(NOW));
    }

    @Test
    void closingSavesWhatWasStillWaiting() {
        Autosave real = new Autosave(store, opened, MemoryStore::summary, clock(), told::add);
        real.changed(answered("ja"));
        real.close();
        assertThat(store.dossier("d1")).contains(answered("ja"));
    }

    @Test
    void aListenerThatThrowsDoesNotHoldUpAFlush() {
        Autosave real = new Autosave(store, opened, MemoryStore::summary, clock(), state -> {
            if (state instanceof SaveState.Saved) {
                throw new IllegalStateException("defect");
            }
        });
        real.changed(answered("ja"));
        assertThat(real.flush()).isEqualTo(new SaveState.Saved(NOW));
        real.close();
    }

    @Test
    void nothingIsWrittenToAStoreThatAnotherProgramHolds() {
        store.readOnly();
        Autosave readOnly = autosave();
        readOnly.changed(answered("ja"));
        assertThat(readOnly.flush()).isEqualTo(new SaveState.ReadOnly());
        assertThat(store.saves()).isZero();
    }

    @Test
    void flushingWithNothingToSaveWritesNothing() {
        assertThat(autosave.flush()).isEqualTo(new SaveState.Saved(NOW));
        assertThat(store.saves()).isZero();
    }

    private Autosave autosave() {
        return new Autosave(store, opened, MemoryStore::summary, clock(), told::add, writer);
    }

    private Dossier answered(String value) {
        return opened.with(Place.of("A1"), Response.of(new Answer.Single(value)));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    /// Runs what must happen at once at once, and the rest when the test says so.
    private static final class ByHand implements Autosave.Writer {
        private record Task(Runnable work, Duration delay) {}

        private final Deque<Task> tasks = new ArrayDeque<>();

        @Override
        public void later(Runnable work, Duration delay) {
            if (delay.isZero()) {
                work.run();
            } else {
                tasks.add(new Task(work, delay));
            }
        }

        /// Runs the oldest task and says how long it had been put off.
        Duration runNext() {
            Task next = tasks.remove();
            next.work().run();
            return next.delay();
        }

        void runAll() {
            while (!tasks.isEmpty()) {
                runNext();
            }
        }

        @Override
        public void stop() {}
    }
}
