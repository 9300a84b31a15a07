package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.impactwijzer.text.Message;

/// The right to write in a data folder, or another that goes by a file in it, which one program has at a time. It ends
/// with the program, however that ends.
final class StoreLock implements AutoCloseable {

    /// Folders held in this very program. Closing a file drops all of the program's locks on it on some systems
    /// (`FileLock`, "platform dependencies"), so a folder that is held here must not be tried.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final String HELD = "storage.held";

    private final Path file;
    private final Optional<FileChannel> channel;
    private final Optional<Message> refusal;

    private StoreLock(Path file, Optional<FileChannel> channel, Optional<Message> refusal) {
        this.file = file;
        this.channel = channel;
        this.refusal = refusal;
    }

    /// Takes the right, or says why it could not be had.
    static StoreLock take(DataFolder folder) {
        return take(folder, folder.lock());
    }

    /// The same, of another file in that folder.
    static StoreLock take(DataFolder folder, Path lockFile) {
        Path file = real(folder, lockFile);
        if (!HELD_HERE.add(file)) {
            return refused(file, HELD);
        }
        StoreLock taken = tryFile(file, folder);
        if (taken.refusal.isPresent()) {
            HELD_HERE.remove(file);
        }
        return taken;
    }

    /// The right to nothing.
    static StoreLock none(DataFolder folder, Message why) {
        return new StoreLock(folder.lock(), Optional.empty(), Optional.of(why));
    }

    /// Whether the right is with another program.
    static boolean isHeldElsewhere(DataFolder folder) {
        return isHeldElsewhere(folder, folder.lock());
    }

    static boolean isHeldElsewhere(DataFolder folder, Path lockFile) {
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (StoreLock lock = take(folder, lockFile)) {
            return lock.isHeldElsewhere();
        }
    }

    /// Whether it was refused because another program has it.
    boolean isHeldElsewhere() {
        return refusal.filter(why -> why.key().equals(HELD)).isPresent();
    }

    /// Why nothing may be written; empty when this holds the right.
    Optional<Message> refusal() {
        return refusal;
    }

    @Override
    public void close() {
        if (channel.isPresent()) {
            quietly(channel.get());
            HELD_HERE.remove(file);
        }
    }

    private static StoreLock tryFile(Path file, DataFolder folder) {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            return refused(file, "storage.folderReadOnly");
        } catch (FileSystemException e) {
            // A read-only disk says so only in words that differ per system.
            return refused(file, folder.path().toFile().canWrite() ? "storage.noLock" : "storage.folderReadOnly");
        } catch (IOException e) {
            return refused(file, "storage.noLock");
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new StoreLock(file, Optional.of(channel), Optional.empty());
            }
            quietly(channel);
            return refused(file, HELD);
        } catch (OverlappingFileLockException e) {
            quietly(channel);
            return refused(file, HELD);
        } catch (IOException e) {
            quietly(channel);
            return refused(file, "storage.noLock");
        }
    }

    private static StoreLock refused(Path file, String key) {
        return new StoreLock(
                file, Optional.empty(), Optional.of(Message.of(key, "folder", String.valueOf(file.getParent()))));
    }

    private static Path real(DataFolder folder, Path lock) {
        try {
            return folder.path().toRealPath().resolve(lock.getFileName());
        } catch (IOException e) {
            return lock.toAbsolutePath().normalize();
        }
    }

    private static void quietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The right ends with the program at the latest.
        }
    }
}
