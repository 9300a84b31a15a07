package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/// Opens the file of a store: looks before it touches, makes a backup before it migrates.
///
/// A file that is newer, damaged or not ours is left as it was, byte for byte.
final class StoreOpening {

    private final DataFolder folder;
    private final Schema schema;
    private final Clock clock;
    private final Unlocking unlocking;

    StoreOpening(DataFolder folder, Schema schema, Clock clock, Unlocking unlocking) {
        this.folder = folder;
        this.schema = schema;
        this.clock = clock;
        this.unlocking = unlocking;
    }

    /// @throws StoreException when the file cannot be used by this program
    Database open(WriteRight right) {
        Optional<Message> readOnly = right.refusal();
        Optional<StoreHeader> header = header();
        header.ifPresent(this::refuseWhatIsNotForUs);
        if (readOnly.isPresent() && header.isEmpty()) {
            throw new StoreException(readOnly.get());
        }
        if (header.isEmpty() && !new Backups(folder, clock).all().isEmpty()) {
            throw new StoreException(
                    Message.of("storage.vanished", "file", folder.store(), "backups", folder.backups()));
        }
        return open(right, header);
    }

    /// Makes the tables in a place where nothing is.
    Database begin(WriteRight right) {
        return open(right, Optional.empty());
    }

    private Database open(WriteRight right, Optional<StoreHeader> header) {
        boolean readOnly = right.refusal().isPresent();
        SQLiteDataSource source = source(readOnly, true);
        Found found = look(source, header.isPresent());
        if (!readOnly) {
            // Before the pass phrase: what lies there may be readable.
            PreparedCopy.removeRewritten(folder);
        }
        Seal seal = unlocking.open(found.envelope());
        if (found.version() < schema.version()) {
            if (readOnly) {
                throw new StoreException(Message.of("storage.olderHeld", "folder", folder.path()));
            }
            migrate(source, found.version());
        }
        right.written();
        return new Database(folder, source(readOnly, false), right, seal);
    }

    private Optional<StoreHeader> header() {
        try {
            return StoreHeader.of(folder.store());
        } catch (IOException e) {
            throw new StoreException(Message.of("storage.gone", "folder", folder.path()), e);
        }
    }

    private void refuseWhatIsNotForUs(StoreHeader header) {
        if (!header.isOurs()) {
            throw new StoreException(
                    Message.of("storage.notOurs", "file", folder.store(), "backups", folder.backups()));
        }
        if (header.version() > schema.version()) {
            throw new StoreException(Message.of("storage.newer", "folder", folder.path()));
        }
    }

    /// What is in the file.
    ///
    /// @param envelope the locked key of an encrypted store
    private record Found(int version, Optional<byte[]> envelope) {}

    /// Asks SQLite too, because a killed program may have left a migration that is yet to be rolled back.
    private Found look(SQLiteDataSource source, boolean isThere) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (isThere) {
                try (ResultSet tables = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
                    tables.next();
                }
            }
            int version = number(statement, "PRAGMA user_version");
            return new Found(version, SealRow.of(statement, version));
        } catch (SQLException e) {
            throw StoreFailure.of(folder, e);
        }
    }

    private void migrate(SQLiteDataSource source, int from) {
        Optional<Path> backup = from == 0 ? Optional.empty() : Optional.of(backup(from));
        try {
            schema.migrate(source);
        } catch (FlywayException e) {
            throw backup.map(copy -> new StoreException(
                            Message.of("storage.notMigrated", "folder", folder.path(), "backup", copy), e))
                    .orElseGet(() -> StoreFailure.of(folder, e));
        }
    }

    private Path backup(int version) {
        Path copy = Backup.free(folder.backups(), "v" + version, clock.instant());
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.createDirectories(folder.backups());
            StoreCopy.make(StoreFile.reading(folder.store()), unfinished);
            return Files.move(unfinished, copy);
        } catch (SQLException e) {
            throw StoreFailure.isDamaged(e) ? StoreFailure.of(folder, e) : noBackup(e);
        } catch (IOException e) {
            throw noBackup(e);
        }
    }

    private StoreException noBackup(Exception why) {
        return new StoreException(
                Message.of("storage.noBackup", "folder", folder.path(), "backups", folder.backups()), why);
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private SQLiteDataSource source(boolean readOnly, boolean mayCreate) {
        return readOnly ? StoreFile.reading(folder.store()) : StoreFile.writing(folder.store(), mayCreate);
    }
}
