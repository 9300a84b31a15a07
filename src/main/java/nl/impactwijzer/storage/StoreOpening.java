package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// Opens the file of a store: looks before it touches, makes a backup before it migrates.
///
/// A file that is newer, damaged or not ours is left as it was, byte for byte.
final class StoreOpening {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DataFolder folder;
    private final Schema schema;
    private final Clock clock;

    StoreOpening(DataFolder folder, Schema schema, Clock clock) {
        this.folder = folder;
        this.schema = schema;
        this.clock = clock;
    }

    /// @param readOnly why nothing may be written, if so
    /// @throws StoreException when the file cannot be used by this program
    Database open(Optional<Message> readOnly) {
        Optional<StoreHeader> header = header();
        header.ifPresent(this::refuseWhatIsNotForUs);
        if (readOnly.isPresent() && header.isEmpty()) {
            throw new StoreException(readOnly.get());
        }
        SQLiteDataSource source = source(readOnly.isPresent(), true);
        int version = versionIn(source, header.isPresent());
        if (version < schema.version()) {
            if (readOnly.isPresent()) {
                throw new StoreException(Message.of("storage.olderHeld", "folder", folder.path()));
            }
            migrate(source, version);
        }
        return new Database(folder, source(readOnly.isPresent(), false));
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

    /// Asks SQLite too, because a killed program may have left a migration that is yet to be rolled back.
    private int versionIn(SQLiteDataSource source, boolean isThere) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (isThere) {
                try (ResultSet tables = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
                    tables.next();
                }
            }
            return number(statement, "PRAGMA user_version");
        } catch (SQLException e) {
            throw StoreFailure.of(folder, e);
        }
    }

    private void migrate(SQLiteDataSource source, int from) {
        Optional<Path> backup = from == 0 ? Optional.empty() : Optional.of(backup(source, from));
        try {
            schema.migrate(source);
        } catch (FlywayException e) {
            throw backup.map(copy -> new StoreException(
                            Message.of("storage.notMigrated", "folder", folder.path(), "backup", copy), e))
                    .orElseGet(() -> StoreFailure.of(folder, e));
        }
    }

    private Path backup(SQLiteDataSource source, int version) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!check.next() || !"ok".equals(check.getString(1))) {
                    throw new StoreException(
                            Message.of("storage.corrupt", "file", folder.store(), "backups", folder.backups()));
                }
            }
            return backup(connection, version);
        } catch (SQLException e) {
            throw StoreFailure.of(folder, e);
        }
    }

    private Path backup(Connection connection, int version) {
        Path copy = folder.backups().resolve("impactwijzer-v" + version + "-" + STAMP.format(clock.instant()) + ".db");
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.createDirectories(folder.backups());
            Files.deleteIfExists(unfinished);
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, unfinished.toString());
                vacuum.execute();
            }
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            return Files.move(unfinished, free(copy));
        } catch (IOException | SQLException e) {
            throw new StoreException(
                    Message.of("storage.noBackup", "folder", folder.path(), "backups", folder.backups()), e);
        }
    }

    private static Path free(Path wanted) {
        Path path = wanted;
        String name = wanted.getFileName().toString();
        for (int i = 2; Files.exists(path); i++) {
            path = wanted.resolveSibling(name.replace(".db", "-" + i + ".db"));
        }
        return path;
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /// @param mayCreate only while opening: a store that vanishes later must not come back empty
    private SQLiteDataSource source(boolean readOnly, boolean mayCreate) {
        SQLiteConfig config = new SQLiteConfig();
        // Not WAL: it needs memory shared between programs, which network folders do not have, and a reader would have
        // to write. A rollback journal that is truncated and synced is as durable, also without power.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.TRUNCATE);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            // What a person removed is overwritten, not only forgotten.
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "FAST");
            if (!mayCreate) {
                config.resetOpenMode(SQLiteOpenMode.CREATE);
            }
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.store());
        return source;
    }
}
