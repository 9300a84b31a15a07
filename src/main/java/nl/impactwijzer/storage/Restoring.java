package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;

/// Puts a whole backup in the place of the store. What is there now is kept first: as a backup, or, when it is damaged,
/// as the file it is.
///
/// The store is replaced in one step at the very end; until then it stays as it was.
public final class Restoring {

    private final Backups backups;
    private final DataFolder folder;

    public Restoring(Backups backups) {
        this.backups = backups;
        folder = backups.folder();
    }

    /// Where what was there until now is kept.
    ///
    /// @param before  as a backup
    /// @param damaged as the damaged file it was
    public record Restored(Optional<Path> before, Optional<Path> damaged) {}

    /// Puts it in the place of a store that is open and stays open. What is in it changes, not whether it is encrypted
    /// nor with which pass phrase.
    ///
    /// @param unlocking opens the backup, when that is encrypted
    /// @throws PassPhraseNeeded when it does not
    /// @throws StoreException   when that store may not be written, or the backup cannot be used
    public Restored restore(SqliteStore store, Path backup, Unlocking unlocking) {
        store.whyReadOnly().ifPresent(why -> {
            throw new StoreException(why);
        });
        Seal present = store.database().seal();
        try (PreparedCopy copy = PreparedCopy.of(backup, folder, Schema.CURRENT)) {
            Seal was = unlocking.open(SealRow.of(copy.file()));
            try (PreparedCopy same = was.equals(present) ? copy : copy.resealed(was, present, folder)) {
                return restore(same, work -> store.database().replace(present, work));
            }
        }
    }

    /// Puts it in the place of a store that nobody has open. From then on it is as encrypted as the backup is.
    ///
    /// @throws StoreException when somebody has, or the backup cannot be used
    public Restored restore(Path backup) {
        folder.create();
        try (StoreLock lock = StoreLock.take(folder)) {
            lock.refusal().ifPresent(why -> {
                throw new StoreException(why);
            });
            try (PreparedCopy copy = PreparedCopy.of(backup, folder, Schema.CURRENT)) {
                return restore(copy, Database.FileWork::run);
            }
        }
    }

    /// Puts what is in the place of the store aside, so that it can begin anew.
    Optional<Path> putAside() {
        try {
            Optional<Path> aside = keepDamaged();
            Files.deleteIfExists(folder.store());
            return aside;
        } catch (IOException e) {
            throw new StoreException(Message.of("backup.notAside", "file", folder.store()), e);
        }
    }

    @FunctionalInterface
    private interface Replacing {
        void of(Database.FileWork work) throws IOException;
    }

    private Restored restore(PreparedCopy copy, Replacing store) {
        try {
            Optional<Path> before = keepPresent();
            AtomicReference<Optional<Path>> damaged = new AtomicReference<>(Optional.empty());
            store.of(() -> {
                if (before.isEmpty()) {
                    damaged.set(keepDamaged());
                }
                replaceStore(folder, copy.file());
            });
            return new Restored(before, damaged.get());
        } catch (IOException e) {
            throw new StoreException(Message.of("backup.notRestored", "folder", folder.path()), e);
        }
    }

    /// In one step; nobody may have the store open.
    static void replaceStore(DataFolder folder, Path file) throws IOException {
        // A journal that stayed behind belongs to the old file, and would be played back into the new one.
        Files.deleteIfExists(journal(folder.store()));
        move(file, folder.store());
    }

    /// As a backup; empty when there is nothing that can be read.
    private Optional<Path> keepPresent() {
        Backup now = backups.read(folder.store());
        if (now.counts().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(backups.make(Backup.Kind.BEFORE_RESTORE).file());
        } catch (StoreException e) {
            if (e.sentence().key().equals("backup.damagedStore")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<Path> keepDamaged() throws IOException {
        Path store = folder.store();
        if (!Files.exists(store) || Files.size(store) == 0) {
            return Optional.empty();
        }
        Files.createDirectories(folder.damaged());
        Path aside = Backup.free(folder.damaged(), "beschadigd", backups.clock().instant());
        copy(store, aside);
        if (Files.exists(journal(store))) {
            move(journal(store), journal(aside));
        }
        return Optional.of(aside);
    }

    /// A second name for the same bytes takes no room; where the disk cannot do that, they are copied.
    private static void copy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            Files.copy(from, to);
            StoreCopy.force(to);
        }
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
