package nl.impactwijzer.dossier;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.impactwijzer.text.Message;

/// Saves the newest state of one open dossier shortly after the last change, always on the writer thread.
///
/// It is handed immutable dossiers, so there is nothing to lock and nothing half-changed to save; states that were
/// overtaken while it waited are never written. Every change is durable within a second, typing or not. What could not
/// be written stays here and is tried again.
public final class Autosave implements AutoCloseable {

    /// How long it waits for a next change, twice at most.
    static final Duration QUIET = Duration.ofMillis(300);

    /// How long it waits before it tries again what failed.
    static final Duration RETRY = Duration.ofSeconds(3);

    private static final System.Logger LOG = System.getLogger(Autosave.class.getName());

    private final DossierStore store;
    private final Function<Dossier, DossierSummary> summary;
    private final Clock clock;
    private final Writer writer;
    private final Consumer<SaveState> listener;

    private Dossier saved;
    private Dossier newest;
    private long edits;
    private boolean waiting;
    private SaveState state;

    /// Where writing happens, one task after the other.
    interface Writer {
        void later(Runnable task, Duration delay);

        void stop();
    }

    /// Saves on a thread of its own.
    ///
    /// @param opened   the state that is in the store now
    /// @param summary  what the lists show of a dossier
    /// @param listener told every new state in order, on the writer thread or on the one that made a change; it must
    ///                 return at once and not flush
    public Autosave(
            DossierStore store,
            Dossier opened,
            Function<Dossier, DossierSummary> summary,
            Clock clock,
            Consumer<SaveState> listener) {
        this(store, opened, summary, clock, listener, new WriterThread());
    }

    Autosave(
            DossierStore store,
            Dossier opened,
            Function<Dossier, DossierSummary> summary,
            Clock clock,
            Consumer<SaveState> listener,
            Writer writer) {
        this.store = store;
        this.summary = summary;
        this.clock = clock;
        this.writer = writer;
        this.listener = listener;
        this.saved = opened;
        this.newest = opened;
        this.state = store.isReadOnly() ? new SaveState.ReadOnly() : new SaveState.Saved(clock.instant());
    }

    public synchronized SaveState state() {
        return state;
    }

    /// Takes the newest state; it will be written soon.
    public synchronized void changed(Dossier next) {
        if (state instanceof SaveState.ReadOnly) {
            return;
        }
        newest = next;
        edits++;
        if (!waiting) {
            waiting = true;
            long seen = edits;
            writer.later(() -> writeWhenQuiet(seen), QUIET);
        }
        if (state instanceof SaveState.Saved) {
            tell(new SaveState.Pending());
        }
    }

    /// Writes what is not written yet and waits until it is durable, or until that failed.
    ///
    /// @return what became of it: saved, failed or read-only
    public SaveState flush() {
        CompletableFuture<SaveState> outcome = new CompletableFuture<>();
        try {
            writer.later(
                    () -> {
                        try {
                            write();
                        } finally {
                            outcome.complete(state());
                        }
                    },
                    Duration.ZERO);
        } catch (RejectedExecutionException e) {
            return state();
        }
        return outcome.join();
    }

    /// Flushes and stops. Look at [#state()] for how that went.
    @Override
    public void close() {
        flush();
        writer.stop();
    }

    private void writeWhenQuiet(long seen) {
        boolean quiet;
        synchronized (this) {
            quiet = edits == seen;
        }
        if (quiet) {
            write();
        } else {
            // Somebody is still typing. Once more, and then it is written whatever happens.
            writer.later(this::write, QUIET);
        }
    }

    private void write() {
        Dossier from;
        Dossier to;
        long written;
        synchronized (this) {
            waiting = false;
            from = saved;
            to = newest;
            written = edits;
            if (state instanceof SaveState.Saved || state instanceof SaveState.ReadOnly) {
                return;
            }
        }
        Optional<StoreException> failure = save(from, to);
        synchronized (this) {
            if (failure.isPresent()) {
                if (!waiting) {
                    waiting = true;
                    writer.later(this::write, RETRY);
                }
                tell(new SaveState.Failed(failure.get()));
            } else {
                saved = to;
                tell(edits == written ? new SaveState.Saved(clock.instant()) : new SaveState.Pending());
            }
        }
    }

    private Optional<StoreException> save(Dossier from, Dossier to) {
        try {
            List<Change> changes = Changes.between(from, to, to.person(), clock.instant());
            store.save(to, summary.apply(to), changes);
            return Optional.empty();
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "dossier not saved", e);
            return Optional.of(e);
        } catch (RuntimeException e) {
            // A defect elsewhere must not end the thread that keeps the work.
            LOG.log(System.Logger.Level.ERROR, "dossier not saved", e);
            return Optional.of(new StoreException(Message.of("dossier.notSaved"), e));
        }
    }

    private void tell(SaveState next) {
        state = next;
        listener.accept(next);
    }
}
