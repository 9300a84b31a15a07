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
/// that was away for a while can be saved to again, as far as [WriteRight] allows.
final class Database implements AutoCloseable {

    private final DataFolder folder;
    private final SQLiteDataSource source;
    private final WriteRight right;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<Connection> connection = Optional.empty();
    private Optional<Handle> handle = Optional.empty();
    private Optional<StoreMark> seen;
    private Seal seal;
    private boolean wasOpen;
    private boolean wasAway;
    private boolean closed;

    Database(DataFolder folder, SQLiteDataSource source, WriteRight right, Seal seal) {
        this.folder = folder;
        this.source = source;
        this.right = right;
        this.seal = seal;
        seen = StoreMark.of(folder.store());
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
            right.orRefuse();
            handle.useTransaction(work);
            right.written();
            return handle;
        });
    }

    /// Whether the file changed since it was opened or this was last asked; it is then opened anew, since another file
    /// may have come in its place.
    boolean isChanged() {
        turn.lock();
        try {
            Optional<StoreMark> now = StoreMark.of(folder.store());
            if (now.isEmpty() || seen.isEmpty() || now.equals(seen)) {
                return false;
            }
            seen = now;
            letGo();
            return true;
        } finally {
            turn.unlock();
        }
    }

    /// Lets go of the file while another one is put in its place, and opens that at the next call.
    ///
    /// @param next how the other one is encrypted
    void replace(Seal next, FileWork work) throws IOException {
        turn.lock();
        try {
            letGo();
            if (wasAway) {
                right.retake();
            }
            right.orRefuse();
            work.run();
            seal = next;
            right.written();
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
                wasAway = true;
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
            connection = Optional.of(open());
            seen = StoreMark.of(folder.store());
        }
        if (wasAway) {
            isBack(connection.get());
        }
        return connection.get();
    }

    private Connection open() throws SQLException {
        Connection open = source.getConnection();
        if (wasOpen) {
            try {
                lookAtSeal(open);
            } catch (SQLException | RuntimeException e) {
                open.close();
                throw e;
            }
        }
        wasOpen = true;
        return open;
    }

    /// Another program may have locked the store, or opened it for all, or given it another pass phrase.
    ///
    /// @throws StoreException when nothing in it can be read here any more
    private void lookAtSeal(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            int version;
            try (ResultSet said = statement.executeQuery("PRAGMA user_version")) {
                said.next();
                version = said.getInt(1);
            }
            seal = Unlocking.as(seal).open(SealRow.of(statement, version));
        } catch (PassPhraseNeeded e) {
            throw new StoreException(Message.of("storage.sealedElsewhere"), e);
        }
    }

    /// Reads first: what was half written when the disk failed is undone then, and only then the store can be compared.
    private void isBack(Connection open) throws SQLException {
        try (Statement statement = open.createStatement();
                ResultSet tables = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            tables.next();
        }
        right.again();
        wasAway = false;
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
