package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;
import org.flywaydb.core.api.FlywayException;

/// A copy of a backup, whole and with the tables of this program: ready to be read, or to become the store. The backup
/// itself stays as it was.
final class PreparedCopy implements AutoCloseable {

    /// How the name of a file ends that is not finished.
    static final String HALF = ".part";

    /// How the name of a store begins that is being encrypted or decrypted.
    private static final String REWRITTEN = "herschreven-";

    private final Path file;

    private PreparedCopy(Path file) {
        this.file = file;
    }

    /// @throws StoreException when the backup is damaged, of a newer program, or cannot be copied
    static PreparedCopy of(Path backup, DataFolder folder, Schema schema) {
        int version = usable(backup, schema).version();
        PreparedCopy copy = in(folder);
        try {
            Files.copy(backup, copy.file);
            StoreCopy.check(StoreFile.reading(copy.file));
            if (version < schema.version()) {
                schema.migrate(StoreFile.writing(copy.file, false));
            }
            StoreCopy.force(copy.file);
            return copy;
        } catch (SQLException | FlywayException e) {
            copy.close();
            throw damaged(backup, e);
        } catch (IOException e) {
            copy.close();
            throw new StoreException(Message.of("backup.notCopied", "file", backup, "folder", folder.path()), e);
        }
    }

    /// A place for a copy, in which nothing is yet.
    static PreparedCopy in(DataFolder folder) {
        return new PreparedCopy(folder.path().resolve("terugzetten-" + UUID.randomUUID() + HALF));
    }

    /// A place for the store itself, to be rewritten in. What is left there when the program is killed may be readable
    /// while the store is not; see [#removeRewritten].
    static PreparedCopy rewritten(DataFolder folder) {
        return new PreparedCopy(folder.path().resolve(REWRITTEN + UUID.randomUUID() + HALF));
    }

    /// Removes what a killed program left of a rewritten store. Only who may write in the folder makes such a file, so
    /// only who may write may call this.
    static void removeRewritten(DataFolder folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.path(), REWRITTEN + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The next start tries again.
        }
    }

    /// The same content, encrypted in another way.
    ///
    /// @throws StoreException when that cannot be done
    PreparedCopy resealed(Seal was, Seal next, DataFolder folder) {
        PreparedCopy other = in(folder);
        try {
            new Resealing(was, next).copy(file, other.file, SealingProgress.none());
            return other;
        } catch (SQLException | FlywayException | IOException | Seal.BrokenSeal e) {
            other.close();
            throw StoreFailure.of(folder, e);
        }
    }

    /// @throws StoreException when it is no backup, or of a newer program
    static StoreHeader usable(Path backup, Schema schema) {
        try {
            Optional<StoreHeader> header = StoreHeader.of(backup);
            if (header.filter(StoreHeader::isOurs).isEmpty() || header.get().version() == 0) {
                throw new StoreException(Message.of("backup.notOne", "file", backup));
            }
            if (header.get().version() > schema.version()) {
                throw new StoreException(Message.of("backup.newer", "file", backup));
            }
            return header.get();
        } catch (IOException e) {
            throw damaged(backup, e);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
        } catch (IOException e) {
            // It takes room, and no more than that.
        }
    }

    private static StoreException damaged(Path backup, Exception why) {
        return new StoreException(Message.of("backup.damaged", "file", backup), why);
    }
}
