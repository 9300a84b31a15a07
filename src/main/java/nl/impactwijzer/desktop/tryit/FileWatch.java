package nl.impactwijzer.desktop.tryit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Looks at a file from a thread of its own, a few times a second, until it is closed.
///
/// It asks the file and not the system: notices of the system do not come for every kind of disk.
final class FileWatch implements AutoCloseable {

    private static final Logger LOG = System.getLogger(FileWatch.class.getName());
    private static final long MILLISECONDS = 300;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("file-watch").factory());

    /// @param news told, on the thread of the watch, of every state that is another than the one before
    FileWatch(FileLook file, Consumer<FileState> news) {
        var _ = thread.scheduleWithFixedDelay(() -> look(file, news), 0, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static void look(FileLook file, Consumer<FileState> news) {
        try {
            file.look().ifPresent(news);
        } catch (RuntimeException e) {
            // One look that fails must not end the watch.
            LOG.log(Level.WARNING, "a look at a file failed", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
