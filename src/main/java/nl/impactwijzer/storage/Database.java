package nl.impactwijzer.storage;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/// The one connection to the store, used by one thread at a time.
///
/// When the disk below it fails, the connection is let go and the next call opens the file anew; so a network folder
/// that was away for a while can be saved to again.
final class Database implements AutoCloseable {

    private final DataFolder folder;
    private final Jdbi jdbi;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<Handle> handle = Optional.empty();
    private boolean closed;

    Database(DataFolder folder, SQLiteDataSource source) {
        this.folder = folder;
        this.jdbi = Jdbi.create(source);
    }

    <T> T read(Function<Handle, T> work) {
        turn.lock();
        try {
            return work.apply(open());
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(e);
        } finally {
            turn.unlock();
        }
    }

    /// Does the work in one transaction, which is durable when this returns and undone when this throws.
    void write(HandleConsumer<RuntimeException> work) {
        read(handle -> {
            handle.useTransaction(work);
            return handle;
        });
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            letGo();
        } finally {
            turn.unlock();
        }
    }

    private Handle open() {
        if (closed) {
            throw new StoreException(Message.of("storage.closed"));
        }
        if (handle.isEmpty()) {
            handle = Optional.of(jdbi.open());
        }
        return handle.get();
    }

    private StoreException failure(RuntimeException cause) {
        if (StoreFailure.isBroken(cause)) {
            letGo();
        }
        return StoreFailure.of(folder, cause);
    }

    private void letGo() {
        try {
            handle.ifPresent(Handle::close);
        } catch (RuntimeException e) {
            // It is gone already, which is what was wanted.
        }
        handle = Optional.empty();
    }
}
