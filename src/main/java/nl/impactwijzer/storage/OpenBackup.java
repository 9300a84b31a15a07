package nl.impactwijzer.storage;

import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.StoreException;

/// A backup that one looks into: a store from which can only be read.
public final class OpenBackup implements AutoCloseable {

    private final SqliteStore store;
    private final Optional<PreparedCopy> copy;

    private OpenBackup(SqliteStore store, Optional<PreparedCopy> copy) {
        this.store = store;
        this.copy = copy;
    }

    /// @throws PassPhraseNeeded when it is encrypted and this does not open it
    /// @throws StoreException   when it cannot be used
    public static OpenBackup of(Path backup, DataFolder folder, Unlocking unlocking) {
        if (PreparedCopy.usable(backup, Schema.CURRENT).version() == Schema.CURRENT.version()) {
            return new OpenBackup(SqliteStore.reading(folder, backup, unlocking), Optional.empty());
        }
        PreparedCopy copy = PreparedCopy.of(backup, folder, Schema.CURRENT);
        try {
            return new OpenBackup(SqliteStore.reading(folder, copy.file(), unlocking), Optional.of(copy));
        } catch (StoreException e) {
            copy.close();
            throw e;
        }
    }

    public DossierStore store() {
        return store;
    }

    /// Opens it again, without a question.
    public Unlocking unlocking() {
        return store.unlocking();
    }

    @Override
    public void close() {
        store.close();
        copy.ifPresent(PreparedCopy::close);
    }
}
