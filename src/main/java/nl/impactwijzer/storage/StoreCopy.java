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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Copies a whole store into another file while it is in use, and looks whether that copy is whole.
final class StoreCopy {

    /// Somebody may save between the count of the rows and the copy.
    private static final int TRIES = 5;

    private StoreCopy() {}

    /// @param target not there yet, or half a copy from before
    /// @throws SQLException when the store cannot be read through
    static void make(SQLiteDataSource store, Path target) throws SQLException, IOException {
        for (int i = 0; i < TRIES; i++) {
            Files.deleteIfExists(target);
            Map<String, Long> rows = copy(store, target);
            force(target);
            if (rows.equals(check(StoreFile.reading(target)))) {
                return;
            }
        }
        throw new IOException("the copy has other rows than the store");
    }

    /// Reads every page.
    ///
    /// @return the number of rows of every table
    /// @throws SQLException when something in there is damaged
    static Map<String, Long> check(SQLiteDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet said = statement.executeQuery("PRAGMA integrity_check(1)")) {
                if (!said.next() || !"ok".equals(said.getString(1))) {
                    throw new SQLiteException("integrity check", SQLiteErrorCode.SQLITE_CORRUPT);
                }
            }
            return rows(statement);
        }
    }

    /// To the disk itself.
    static void force(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static Map<String, Long> copy(SQLiteDataSource store, Path target) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, Long> rows = rows(statement);
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, target.toString());
                vacuum.execute();
            }
            return rows;
        }
    }

    private static Map<String, Long> rows(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) {
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
                count.next();
                rows.put(table, count.getLong(1));
            }
        }
        return rows;
    }
}
