package nl.impactwijzer.desktop.kit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs slow work off the screen's thread and brings its outcome back onto it.
///
/// Expected outcomes are values of the work. An exception goes to `failed` when that is given and to the program's own
/// handler otherwise. Cancelled work reports to neither. Both threads are handed in, so tests can run on one.
public final class BackgroundWork {

    private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());

    private final Executor worker;
    private final Executor screen;
    private final Consumer<Exception> unexpected;
    private final Executor later;

    /// @param screen     runs what it is given on the JavaFX thread
    /// @param unexpected told, on the screen's thread, of work that failed without anybody asking
    public BackgroundWork(Executor worker, Executor screen, Consumer<Exception> unexpected) {
        this(worker, screen, unexpected, worker);
    }

    private BackgroundWork(Executor worker, Executor screen, Consumer<Exception> unexpected, Executor later) {
        this.worker = worker;
        this.screen = screen;
        this.unexpected = unexpected;
        this.later = later;
    }

    /// The same, where [#runUnhurried] waits so long that the screen can first show what a person just did.
    public BackgroundWork unhurried(Duration wait) {
        return new BackgroundWork(
                worker,
                screen,
                unexpected,
                CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, worker));
    }

    /// Work whose steps can be followed and stopped.
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    public <T> Running run(Callable<T> work, Consumer<T> done) {
        return run(_ -> work.call(), done, unexpected);
    }

    public <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return run(_ -> work.call(), done, failed);
    }

    /// Like [#run], for what may come a moment later: it would only keep the screen from its own work.
    public <T> Running runUnhurried(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return run(later, _ -> work.call(), done, failed);
    }

    /// Like the others, with progress. The outcome is dropped when the work was cancelled meanwhile.
    public <T> Running run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return run(worker, work, done, failed);
    }

    private <T> Running run(Executor on, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Running running = new Running(screen);
        try {
            on.execute(() -> {
                Runnable outcome = outcome(work, running, done, failed);
                screen.execute(() -> {
                    running.markOver();
                    if (!running.isCancelled()) {
                        outcome.run();
                    }
                });
            });
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "nothing begins any more: the program ends", e);
            running.cancel();
        }
        return running;
    }

    /// Runs this on the screen's thread, soon.
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    private static <T> Runnable outcome(Work<T> work, Running running, Consumer<T> done, Consumer<Exception> failed) {
        try {
            running.begin();
            T result = work.run(running);
            return () -> done.accept(result);
        } catch (CancellationException e) {
            return () -> {};
        } catch (Exception e) {
            if (running.isCancelled()) {
                LOG.log(Level.DEBUG, "work failed after it was cancelled", e);
                return () -> {};
            }
            return () -> failed.accept(e);
        } finally {
            running.end();
        }
    }
}
