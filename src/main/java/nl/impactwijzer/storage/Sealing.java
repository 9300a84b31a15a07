package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.text.Message;
import org.flywaydb.core.api.FlywayException;

/// Encrypts an open store with a pass phrase, gives it another one, or decrypts it. It stays open.
///
/// Everything goes into a new file, which is read through and compared before it takes the place of the old one in one
/// step. Whatever happens before that, the old one stays as it was, also when somebody stops it. Call it in the
/// background.
public final class Sealing {

    private final Backups backups;
    private final DataFolder folder;

    public Sealing(Backups backups) {
        this.backups = backups;
        folder = backups.folder();
    }

    /// Encrypts the store with a new key under this pass phrase, also when it was encrypted already. Who knew the old
    /// pass phrase can read nothing with it that is saved from now on.
    ///
    /// @param passPhrase wiped after this
    /// @throws StoreException when that cannot be done; nothing has changed then
    public void seal(SqliteStore store, PassPhrase passPhrase, SealingProgress progress) {
        try {
            renew(store, ClosedSeal.make(passPhrase), progress);
        } catch (IOException e) {
            throw notDone(e);
        } finally {
            passPhrase.wipe();
        }
    }

    /// The same, with nobody who watches.
    public void seal(SqliteStore store, PassPhrase passPhrase) {
        seal(store, passPhrase, SealingProgress.none());
    }

    /// Whether the store opens with that one, which is wiped after this. It takes a moment.
    public boolean isPassPhrase(SqliteStore store, PassPhrase passPhrase) {
        try {
            return Unlocking.with(() -> passPhrase)
                            .open(ClosedSeal.envelopeOf(store.database().seal()))
                    instanceof ClosedSeal;
        } catch (PassPhraseNeeded _) {
            return false;
        }
    }

    /// Decrypts the store.
    ///
    /// @throws StoreException when that cannot be done; nothing has changed then
    public void unseal(SqliteStore store, SealingProgress progress) {
        renew(store, Seal.OPEN, progress);
    }

    /// The same, with nobody who watches.
    public void unseal(SqliteStore store) {
        unseal(store, SealingProgress.none());
    }

    /// What lies in the data folder and can be read without a pass phrase: backups, and damaged stores that were put
    /// aside.
    public List<Path> readable() {
        return Stream.of(folder.backups(), folder.damaged())
                .flatMap(place -> files(place).stream())
                .filter(file -> !backups.isSealed(file))
                .sorted()
                .toList();
    }

    /// Makes an encrypted backup, and removes these files only when that is whole.
    ///
    /// @throws StoreException when the backup could not be made, and then nothing was removed; or when a file could not
    public void removeReadable(List<Path> files) {
        Backup instead = backups.make();
        if (!instead.sealed()) {
            throw new StoreException(Message.of("storage.notSealed", "folder", folder.path()));
        }
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new StoreException(Message.of("backup.notRemoved", "file", file), e);
            }
        }
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(place)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new StoreException(Message.of("backup.notRead", "folder", place), e);
        }
    }

    void renew(SqliteStore store, Seal next) {
        renew(store, next, SealingProgress.none());
    }

    void renew(SqliteStore store, Seal next, SealingProgress progress) {
        store.whyReadOnly().ifPresent(why -> {
            throw new StoreException(why);
        });
        backups.askForRoom(folder.path(), "storage.noRoomToSeal");
        Database database = store.database();
        Seal was = database.seal();
        try (PreparedCopy copy = PreparedCopy.rewritten(folder)) {
            database.replace(next, () -> {
                reseal(new Resealing(was, next), copy.file(), progress);
                progress.at(SealingProgress.Step.PLACING, 1);
                Restoring.replaceStore(folder, copy.file());
            });
            resealBeside(was, next);
        } catch (IOException e) {
            throw notDone(e);
        }
    }

    /// Better no list than one that everybody can read.
    private void resealBeside(Seal was, Seal next) throws IOException {
        try {
            new Beside(was).reseal(folder.reports(), next);
        } catch (IOException _) {
            Files.deleteIfExists(folder.reports());
        }
    }

    private void reseal(Resealing resealing, Path copy, SealingProgress progress) throws IOException {
        try {
            resealing.copy(folder.store(), copy, progress);
        } catch (SQLException | FlywayException | Seal.BrokenSeal e) {
            if (StoreFailure.isFull(e)) {
                throw new StoreException(Message.of("storage.noRoomToSeal", "folder", folder.path()), e);
            }
            throw StoreFailure.isDamaged(e) || e instanceof Seal.BrokenSeal ? StoreFailure.of(folder, e) : notDone(e);
        }
    }

    private StoreException notDone(Exception why) {
        return new StoreException(Message.of("storage.notSealed", "folder", folder.path()), why);
    }
}
