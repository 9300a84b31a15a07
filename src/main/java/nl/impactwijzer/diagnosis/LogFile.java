package nl.impactwijzer.diagnosis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log in the data folder: what went wrong, as [LogLine] says it. It never grows beyond twice its size, and a disk
/// on which it cannot be written is no reason to stop.
public final class LogFile extends Handler {

    private static final long LARGEST = 256 * 1024;

    private final Path file;
    private final long largest;

    LogFile(Path file, long largest) {
        this.file = file;
        this.largest = largest;
        setLevel(Level.WARNING);
    }

    /// From now on what goes wrong anywhere in the program is kept in that file.
    ///
    /// @return ends that
    public static Runnable keep(Path file) {
        LogFile log = new LogFile(file, LARGEST);
        Logger everything = Logger.getLogger("");
        everything.addHandler(log);
        return () -> everything.removeHandler(log);
    }

    /// The log from before that is still there, and the log, oldest line first.
    static List<Path> parts(Path file) {
        return List.of(before(file), file);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            if (Files.exists(file) && Files.size(file) > largest) {
                Files.move(file, before(file), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(
                    file,
                    LogLine.of(record),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | UncheckedIOException e) {
            // Nobody can be told: that would be a line in this log.
        }
    }

    @Override
    public void flush() {
        // Every line is written when it comes.
    }

    @Override
    public void close() {
        // Nothing stays open.
    }

    private static Path before(Path file) {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
