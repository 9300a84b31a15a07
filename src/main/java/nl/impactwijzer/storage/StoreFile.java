package nl.impactwijzer.storage;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// How the file of a store, or of a backup of one, is opened.
final class StoreFile {

    private StoreFile() {}

    /// Only reading: nothing beside the file is made either.
    static SQLiteDataSource reading(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return source(config, file);
    }

    /// @param mayCreate only while opening: a store that vanishes later must not come back empty
    static SQLiteDataSource writing(Path file, boolean mayCreate) {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.TRUNCATE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // What a person removed is overwritten, not only forgotten.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "FAST");
        if (!mayCreate) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        return source(config, file);
    }

    /// Not WAL: it needs memory shared between programs, which network folders do not have, and a reader would have to
    /// write. A rollback journal that is truncated and synced is as durable, also without power.
    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        return config;
    }

    private static SQLiteDataSource source(SQLiteConfig config, Path file) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
