package nl.impactwijzer.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.storage.Waiting;

/// Hands a file to the program that has the same data open already, or waits for their pass phrase: a note with its
/// path in the folder `openen` of the data, which that program takes away. Only who may read the data can leave one.
///
/// No network is used, not even on this computer.
final class Handover implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);
    /// After that the other program is taken for one that no longer answers.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_PATH = 32_768;
    private static final String NOTE = ".pad";

    private final Consumer<Path> taken;
    private volatile Turn turn = Turn.NONE;
    private final ExecutorService looks = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("handover").factory());

    /// What this program looks for notes as.
    private enum Turn {
        /// It does not look.
        NONE,
        /// The one that waits for the pass phrase, while nobody has the data open.
        WAITING,
        /// The one that has the data open.
        OPEN
    }

    /// @param taken gets each file that another start of the program wants opened, on a thread of ours
    Handover(Consumer<Path> taken) {
        this.taken = taken;
    }

    /// Gives the file away when the data are open in another program, or one waits for their pass phrase.
    ///
    /// @return whether that program took it; otherwise it is for this one
    static boolean give(Optional<String> data, Path file) {
        return give(data, file, PATIENCE);
    }

    static boolean give(Optional<String> data, Path file, Duration patience) {
        try {
            DataFolder folder = DataFolder.choose(data);
            boolean isSomebodyThere = SqliteStore.isOpenElsewhere(folder) || Waiting.isElsewhere(folder);
            return isSomebodyThere && leave(folder, file.toAbsolutePath(), patience);
        } catch (StoreException | IOException _) {
            // The window says what is wrong with the folder.
            return false;
        }
    }

    private static boolean leave(DataFolder folder, Path file, Duration patience) throws IOException {
        Path notes = Files.createDirectories(notes(folder));
        Path half = notes.resolve(UUID.randomUUID() + ".half");
        Files.writeString(half, file.toString());
        Path note = notes.resolve(half.getFileName() + NOTE);
        Files.move(half, note, StandardCopyOption.ATOMIC_MOVE);
        long until = System.nanoTime() + patience.toNanos();
        while (Files.exists(note) && System.nanoTime() < until && paused(LOOK.dividedBy(5))) {
            // The other program takes it away.
        }
        return !Files.deleteIfExists(note);
    }

    /// Looks for such notes from now on, as the program that has the data open. What was left before nobody waits for
    /// any more.
    void listen(DataFolder folder) {
        boolean begins = turn == Turn.NONE;
        turn = Turn.OPEN;
        looks.execute(() -> {
            Path notes = notes(folder);
            if (begins) {
                empty(notes, _ -> {});
            }
            while (paused(LOOK)) {
                empty(notes, taken);
            }
        });
    }

    /// The same, as one that waits for the pass phrase, until [#listen] or [#rest].
    void waitFor(DataFolder folder) {
        if (turn == Turn.WAITING) {
            return;
        }
        turn = Turn.WAITING;
        looks.execute(() -> {
            while (turn == Turn.WAITING) {
                try (Waiting waiting = Waiting.begin(folder)) {
                    boolean first = waiting.isFirst();
                    do {
                        lookWhileWaiting(folder, first);
                    } while (paused(LOOK) && first && turn == Turn.WAITING);
                }
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        });
    }

    /// No longer looks: the data are open, and another program has the right to write.
    void rest() {
        turn = Turn.NONE;
    }

    /// Who has the data open goes before who waits.
    private void lookWhileWaiting(DataFolder folder, boolean first) {
        Path notes = notes(folder);
        if (first && hasNote(notes) && !SqliteStore.isOpenElsewhere(folder)) {
            empty(notes, taken);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    private static boolean hasNote(Path notes) {
        String[] found = notes.toFile().list((_, name) -> name.endsWith(NOTE));
        return found != null && found.length > 0;
    }

    private static void empty(Path notes, Consumer<Path> taken) {
        if (!Files.isDirectory(notes)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(notes, "*" + NOTE)) {
            for (Path note : found) {
                Optional<Path> file = read(note);
                if (Files.deleteIfExists(note)) {
                    file.ifPresent(taken);
                }
            }
        } catch (IOException | InvalidPathException _) {
            // The other program then opens the file itself.
        }
    }

    private static Optional<Path> read(Path note) throws IOException {
        if (Files.size(note) > LONGEST_PATH) {
            return Optional.empty();
        }
        return Optional.of(Path.of(Files.readString(note, StandardCharsets.UTF_8)));
    }

    private static boolean paused(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path notes(DataFolder folder) {
        return folder.path().resolve("openen");
    }
}
