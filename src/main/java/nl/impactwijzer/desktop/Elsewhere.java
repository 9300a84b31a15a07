package nl.impactwijzer.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.shell.Frame;
import nl.impactwijzer.storage.SqliteStore;

/// What another window or computer does with the same data: a window that only reads shows it by itself, and a window
/// that may not save any more says so.
final class Elsewhere implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(3);

    private static final Logger LOG = System.getLogger(Elsewhere.class.getName());

    private final SqliteStore store;
    private final Workplace workplace;
    private final Frame frame;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("elsewhere").factory());
    private volatile boolean told;

    Elsewhere(SqliteStore store, Workplace workplace, Frame frame) {
        this.store = store;
        this.workplace = workplace;
        this.frame = frame;
    }

    /// Says what is so now, and begins to look.
    void begin() {
        tell();
        var _ = thread.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Looks at once, as when somebody comes back to the window.
    void lookSoon() {
        try {
            thread.execute(this::look);
        } catch (RejectedExecutionException e) {
            // The program ends.
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void look() {
        try {
            boolean changed = store.isChangedElsewhere();
            if (changed || store.isReadOnly() != told) {
                Platform.runLater(() -> {
                    tell();
                    if (changed) {
                        workplace.lookAgain();
                    }
                });
            }
        } catch (RuntimeException e) {
            // A defect here must not end the looking.
            LOG.log(Level.ERROR, "not looked", e);
        }
    }

    private void tell() {
        if (!told) {
            store.whyReadOnly().ifPresent(why -> {
                told = true;
                frame.banner(Styles.WARNING, why);
            });
        }
    }
}
