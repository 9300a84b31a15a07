package nl.impactwijzer.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;

/// The locked key in a store that is encrypted; there is none in one that is not.
final class SealRow {

    /// Older tables have no place for it.
    private static final int FIRST_VERSION = 5;

    private SealRow() {}

    /// @param version of the tables
    static Optional<byte[]> of(Statement statement, int version) throws SQLException {
        if (version < FIRST_VERSION) {
            return Optional.empty();
        }
        try (ResultSet row = statement.executeQuery("SELECT envelope FROM data_key")) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    /// @throws StoreException when the file cannot be read
    static Optional<byte[]> of(Path file) {
        try (Connection connection = StoreFile.reading(file).getConnection();
                Statement statement = connection.createStatement()) {
            int version;
            try (ResultSet said = statement.executeQuery("PRAGMA user_version")) {
                said.next();
                version = said.getInt(1);
            }
            return of(statement, version);
        } catch (SQLException e) {
            throw new StoreException(Message.of("backup.damaged", "file", file), e);
        }
    }

    static void write(Connection connection, byte[] envelope) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO data_key (id, envelope) VALUES (1, ?)")) {
            insert.setBytes(1, envelope);
            insert.executeUpdate();
        }
    }
}
