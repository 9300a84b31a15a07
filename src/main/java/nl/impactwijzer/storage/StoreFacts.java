package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteException;

/// What can be told of a store without a word that is in it: sizes, counts, and whether it is whole.
///
/// @param check `ok`, or a code of what is wrong
/// @param rows  by table
public record StoreFacts(long bytes, int version, String check, Map<String, Long> rows) {

    public StoreFacts {
        rows = Map.copyOf(rows);
    }

    /// Whether it can be read only with a pass phrase, as far as that can be seen.
    public boolean isSealed() {
        return rows.getOrDefault("data_key", 0L) > 0;
    }

    /// Looks without changing anything; a store that cannot be read has facts too.
    public static StoreFacts of(DataFolder folder) {
        long bytes = 0;
        int version = 0;
        try {
            if (!Files.exists(folder.store())) {
                return new StoreFacts(0, 0, "absent", Map.of());
            }
            bytes = Files.size(folder.store());
            version = StoreHeader.of(folder.store()).map(StoreHeader::version).orElse(0);
            Map<String, Long> rows = new TreeMap<>(StoreCopy.check(StoreFile.reading(folder.store())));
            rows.put("evidence, bytes", evidence(folder));
            return new StoreFacts(bytes, version, "ok", rows);
        } catch (SQLiteException e) {
            return new StoreFacts(bytes, version, e.getResultCode().name(), Map.of());
        } catch (SQLException | IOException e) {
            return new StoreFacts(bytes, version, e.getClass().getSimpleName(), Map.of());
        }
    }

    private static long evidence(DataFolder folder) throws SQLException {
        try (Connection connection = StoreFile.reading(folder.store()).getConnection();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("SELECT coalesce(sum(length(bytes)), 0) FROM evidence")) {
            sum.next();
            return sum.getLong(1);
        }
    }
}
