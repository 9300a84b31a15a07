package nl.impactwijzer.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
    private final SQLiteDataSource source;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<Connection> connection = Optional.empty();
    private Optional<Handle> handle = Optional.empty();
    private Seal seal;
    private boolean closed;

    Database(DataFolder folder, SQLiteDataSource source, Seal seal) {
        this.folder = folder;
        this.source = source;
        this.seal = seal;
    }

    /// How the tables keep what they are given; asked within the work it is for.
    Seal seal() {
        return seal;
    }

    /// How one line of a table becomes a thing.
    @FunctionalInterface
    interface Line<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// All that a query without parameters finds. It asks the driver alone: the program starts with a list, and JDBI
    /// would take longer to start than the list to read.
    <T> List<T> list(String query, Line<T> line) {
        return inTurn(() -> {
            try (Statement statement = connection().createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(line.of(rows));
                }
                return found;
            }
        });
    }

    <T> T read(Function<Handle, T> work) {
        return inTurn(() -> work.apply(handle()));
    }

    /// Does the work in one transaction, which is durable when this returns and undone when this throws.
    void write(HandleConsumer<RuntimeException> work) {
        read(handle -> {
            handle.useTransaction(work);
            return handle;
        });
    }

    /// Lets go of the file while another one is put in its place, and opens that at the next call.
    ///
    /// @param next how the other one is encrypted
    void replace(Seal next, FileWork work) throws IOException {
        turn.lock();
        try {
            letGo();
            work.run();
            seal = next;
        } finally {
            turn.unlock();
        }
    }

    /// Something done with files, not through the database.
    @FunctionalInterface
    interface FileWork {
        void run() throws IOException;
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

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T inTurn(Work<T> work) {
        turn.lock();
        try {
            return work.run();
        } catch (StoreException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            if (StoreFailure.isBroken(e)) {
                letGo();
            }
            throw StoreFailure.of(folder, e);
        } finally {
            turn.unlock();
        }
    }

    private Connection connection() throws SQLException {
        if (closed) {
            throw new StoreException(Message.of("storage.closed"));
        }
        if (connection.isEmpty()) {
            connection = Optional.of(source.getConnection());
        }
        return connection.get();
    }

    private Handle handle() throws SQLException {
        Connection open = connection();
        if (handle.isEmpty()) {
            handle = Optional.of(Jdbi.create(open).open());
        }
        return handle.get();
    }

    private void letGo() {
        try {
            handle.ifPresent(Handle::close);
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException | RuntimeException e) {
            // It is gone already, which is what was wanted.
        }
        handle = Optional.empty();
        connection = Optional.empty();
    }
}
