package nl.impactwijzer.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// What no list of products can be quicker than: the same columns of the same file through the same driver, as they
/// are.
public final class PlainSelect {

    private PlainSelect() {}

    /// @param arguments the data folder, and how many times
    public static void main(String[] arguments) throws SQLException {
        String file = "jdbc:sqlite:" + Path.of(arguments[0]).resolve("impactwijzer.db");
        int rounds = Integer.parseInt(arguments[1]);
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(file);
                    Statement statement = connection.createStatement()) {
                read(statement, "SELECT id, product, facts, locked, changed FROM dossier");
                read(statement, "SELECT id, document FROM product");
            }
            Say.sample(i == 0 ? StoreLoading.FIRST : StoreLoading.LATER, System.nanoTime() - begin);
        }
        Say.peak();
    }

    private static void read(Statement statement, String select) throws SQLException {
        try (ResultSet rows = statement.executeQuery(select)) {
            int columns = rows.getMetaData().getColumnCount();
            int length = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    length += rows.getBytes(column).length;
                }
            }
            if (length == 0) {
                throw new IllegalStateException("nothing in the store");
            }
        }
    }
}
