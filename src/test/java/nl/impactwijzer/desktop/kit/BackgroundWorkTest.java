package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import nl.impactwijzer.text.Message;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final List<Exception> unexpected = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final BackgroundWork background = new BackgroundWork(worker::add, Runnable::run, unexpected::add);

    @Test
    void theOutcomeComesWhenTheWorkIsDone() {
        Running running = background.run(() -> "klaar", outcomes::add);
        assertThat(outcomes).isEmpty();
        work();
        assertThat(outcomes).containsExactly("klaar");
        assertThat(running.over().get()).isTrue();
    }

    @Test
    void workThatIsStoppedReportsToNobody() {
        Running running = background.run(
                progress -> {
                    progress.step(Message.of("kit.busy"), 0.5);
                    return "te laat";
                },
                outcomes::add,
                unexpected::add);
        running.cancel();
        work();
        assertThat(outcomes).isEmpty();
        assertThat(unexpected).isEmpty();
        assertThat(running.over().get()).isTrue();
    }

    @Test
    void whatIsAskedWhileTheProgramEndsIsDropped() {
        BackgroundWork closed = new BackgroundWork(
                _ -> {
                    throw new RejectedExecutionException();
                },
                Runnable::run,
                unexpected::add);
        Running running = closed.run(() -> "te laat", outcomes::add);
        assertThat(running.isCancelled()).isTrue();
        assertThat(outcomes).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void unhurriedWorkBeginsAfterAMoment() throws InterruptedException {
        Deque<Runnable> begun = new ConcurrentLinkedDeque<>();
        CountDownLatch comes = new CountDownLatch(1);
        BackgroundWork unhurried = new BackgroundWork(
                        task -> {
                            begun.add(task);
                            comes.countDown();
                        },
                        Runnable::run,
                        unexpected::add)
                .unhurried(Duration.ofMillis(1));
        unhurried.runUnhurried(() -> "later", outcomes::add, unexpected::add);
        assertThat(comes.await(1, TimeUnit.MINUTES)).isTrue();
        begun.remove().run();
        unhurried.run(() -> "meteen", outcomes::add);
        begun.remove().run();
        assertThat(outcomes).containsExactly("later", "meteen");
    }

    @Test
    void aStepIsSeenWhileTheWorkGoesOn() {
        Running running = background.run(
                progress -> {
                    progress.step(Message.of("kit.cancel"), 0.5);
                    return "klaar";
                },
                outcomes::add,
                unexpected::add);
        work();
        assertThat(running.fraction().get()).isEqualTo(0.5);
        assertThat(running.doing().get()).isEqualTo(Message.of("kit.cancel"));
    }

    @Test
    void whatIsAtItsLastStepCannotBeStoppedSoItsOutcomeIsTold() {
        List<Running> begun = new ArrayList<>();
        begun.add(background.run(
                progress -> {
                    progress.last(Message.of("kit.busy"));
                    begun.getFirst().cancel();
                    return "klaar";
                },
                outcomes::add,
                unexpected::add));
        work();
        assertThat(outcomes).containsExactly("klaar");
        assertThat(begun.getFirst().isCancelled()).isFalse();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aDefectIsTold() {
        IllegalStateException defect = new IllegalStateException("defect");
        background.run(
                () -> {
                    throw defect;
                },
                (String outcome) -> outcomes.add(outcome));
        work();
        assertThat(unexpected).containsExactly(defect);
        assertThat(outcomes).isEmpty();
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.poll().run();
        }
    }
}
