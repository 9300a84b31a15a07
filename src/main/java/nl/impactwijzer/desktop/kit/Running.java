package nl.impactwijzer.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.text.Message;
import org.jspecify.annotations.Nullable;

/// A piece of slow work under way: how far it is, and the way to stop it.
///
/// The properties belong to the screen's thread. Stopping is asked, not forced: the thread is interrupted, and the
/// work ends at its next [Progress#step].
public final class Running implements Progress {

    private final Executor screen;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Message> step = new ReadOnlyObjectWrapper<>(Message.of("kit.busy"));
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(false);
    private volatile boolean cancelled;
    private boolean last;
    private @Nullable Thread thread;

    Running(Executor screen) {
        this.screen = screen;
    }

    /// From 0 to 1, or -1 while it is not known.
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// What is being done now.
    public ReadOnlyObjectProperty<Message> doing() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty over() {
        return over.getReadOnlyProperty();
    }

    /// Does nothing once the work is at its last step.
    public synchronized void cancel() {
        if (last) {
            return;
        }
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void step(Message doing, double done) {
        if (cancelled) {
            throw new CancellationException();
        }
        screen.execute(() -> {
            step.set(doing);
            fraction.set(done);
        });
    }

    @Override
    public void last(Message doing) {
        synchronized (this) {
            last = !cancelled;
        }
        step(doing, 1);
    }

    synchronized void begin() {
        thread = Thread.currentThread();
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /// Forgets the thread, so that a late [#cancel] cannot interrupt somebody else's work on it.
    synchronized void end() {
        thread = null;
        boolean _ = Thread.interrupted();
    }

    void markOver() {
        over.set(true);
    }
}
