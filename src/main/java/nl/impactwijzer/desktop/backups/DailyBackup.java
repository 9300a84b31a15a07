package nl.impactwijzer.desktop.backups;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.text.Message;

/// Makes the backup of the day: some time after the start, and again and again looks whether a new day began.
///
/// A failure is told once, until a backup succeeds; nothing else waits for it.
public final class DailyBackup implements AutoCloseable {

    /// The start of the program is not the moment to read everything.
    private static final Duration FIRST = Duration.ofSeconds(20);

    private static final Duration NEXT = Duration.ofMinutes(15);

    private static final Logger LOG = System.getLogger(DailyBackup.class.getName());

    private final Backups backups;
    private final Executor screen;
    private final Consumer<Optional<Message>> tell;
    private final ReadOnlyObjectWrapper<Message> state =
            new ReadOnlyObjectWrapper<>(Message.of("backup.daily.waiting"));
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("backup").factory());
    private String told = "";

    /// @param screen runs what it is given on the screen's thread
    /// @param tell   on the screen's thread: the sentence about a failure, or that all is well again
    public DailyBackup(Backups backups, Executor screen, Consumer<Optional<Message>> tell) {
        this.backups = backups;
        this.screen = screen;
        this.tell = tell;
    }

    /// Begins to look.
    public void start() {
        var _ = thread.scheduleWithFixedDelay(
                this::makeIfDue, FIRST.toMillis(), NEXT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// How the last one went, for the settings.
    public ReadOnlyObjectProperty<Message> state() {
        return state.getReadOnlyProperty();
    }

    /// Makes the backup of today when there is none yet and something changed.
    public void makeIfDue() {
        try {
            Optional<Backup> made = backups.makeIfDue();
            Message now =
                    made.map(_ -> Message.of("backup.daily.made")).orElseGet(() -> Message.of("backup.daily.none"));
            screen.execute(() -> well(now));
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "no backup", e);
            screen.execute(() -> failed(e.sentence()));
        } catch (RuntimeException e) {
            // A defect here must not end the looking.
            LOG.log(Level.ERROR, "no backup", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void well(Message now) {
        state.set(now);
        if (!told.isEmpty()) {
            told = "";
            tell.accept(Optional.empty());
        }
    }

    private void failed(Message sentence) {
        state.set(sentence);
        if (!told.equals(sentence.key())) {
            told = sentence.key();
            tell.accept(Optional.of(sentence));
        }
    }
}
