package nl.impactwijzer.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Copies a whole store into a new file that is encrypted in another way, or not at all, and looks whether the same is
/// in both. Nothing that was encrypted for the one is left in the other.
///
/// @param was  how the store is encrypted
/// @param next how the new file will be
record Resealing(Seal was, Seal next) {

    /// What writing costs of all; the rest is reading both files once more.
    private static final double WRITING = 0.5;

    private static final double READING = (1 - WRITING) / 2;

    /// @param to       a file that is not there yet; it is on the disk when this returns
    /// @param progress stops it by throwing; what is in the new file is of no use then
    /// @throws SQLException    when one cannot be read or the other not written
    /// @throws Seal.BrokenSeal when a value does not open
    void copy(Path from, Path to, SealingProgress progress) throws SQLException, IOException {
        Schema.CURRENT.migrate(StoreFile.writing(to, true));
        try (Connection source = StoreFile.reading(from).getConnection();
                Connection target = StoreFile.writing(to, false).getConnection()) {
            target.setAutoCommit(false);
            Optional<byte[]> envelope = ClosedSeal.envelopeOf(next);
            if (envelope.isPresent()) {
                SealRow.write(target, envelope.get());
            }
            Pass writing = Pass.of(source, progress, SealingProgress.Step.WRITING, 0, WRITING);
            for (SealedTable table : SealedTable.ALL) {
                copy(table, source, target, writing);
            }
            numberOn(source, target);
            target.commit();
            StoreCopy.force(to);
            StoreCopy.check(StoreFile.reading(to));
            Map<String, List<Long>> before = fingerprints(source, was, reading(source, progress, WRITING));
            Map<String, List<Long>> after = fingerprints(target, next, reading(target, progress, WRITING + READING));
            if (!before.equals(after)) {
                throw new IOException("not the same: " + before + " " + after);
            }
        }
    }

    private static Pass reading(Connection connection, SealingProgress progress, double from) throws SQLException {
        return Pass.of(connection, progress, SealingProgress.Step.CHECKING, from, READING);
    }

    private void copy(SealedTable table, Connection source, Connection target, Pass pass) throws SQLException {
        String columns = table.columns().stream().map(SealedTable.Column::name).collect(Collectors.joining(", "));
        String marks = table.columns().stream().map(_ -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                target.prepareStatement("INSERT INTO " + table.name() + " (" + columns + ") VALUES (" + marks + ")")) {
            each(table, source, was, pass, values -> {
                String row = row(table, values);
                for (int i = 0; i < values.size(); i++) {
                    insert.setObject(i + 1, sealed(table, table.columns().get(i), row, values.get(i)));
                }
                insert.executeUpdate();
            });
        }
    }

    /// Lines of the history that are gone leave a gap, also in the copy.
    private static void numberOn(Connection source, Connection target) throws SQLException {
        try (Statement read = source.createStatement();
                ResultSet last = read.executeQuery("SELECT seq FROM sqlite_sequence WHERE name = 'change'");
                Statement write = target.createStatement()) {
            if (last.next()) {
                write.executeUpdate("DELETE FROM sqlite_sequence WHERE name = 'change'");
                write.executeUpdate(
                        "INSERT INTO sqlite_sequence (name, seq) VALUES ('change', " + last.getLong(1) + ")");
            }
        }
    }

    /// Something done with the values of a row, which can be read.
    @FunctionalInterface
    private interface RowWork {
        void with(List<Object> values) throws SQLException;
    }

    private static void each(SealedTable table, Connection connection, Seal seal, Pass pass, RowWork work)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table.name())) {
            while (rows.next()) {
                List<Object> kept = kept(table, rows);
                work.with(opened(table, kept, seal));
                pass.row(bytes(kept));
            }
        }
    }

    private static List<Object> kept(SealedTable table, ResultSet rows) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (SealedTable.Column column : table.columns()) {
            values.add(
                    switch (column.kept()) {
                        case ID -> rows.getString(column.name());
                        case PLAIN, TEXT -> rows.getObject(column.name());
                        case BYTES -> rows.getBytes(column.name());
                    });
        }
        return values;
    }

    private static long bytes(List<Object> kept) {
        return kept.stream()
                .mapToLong(value -> value instanceof byte[] bytes
                        ? bytes.length
                        : value.toString().length())
                .sum();
    }

    private static List<Object> opened(SealedTable table, List<Object> kept, Seal seal) {
        List<Object> values = new ArrayList<>(kept);
        for (int i = 0; i < values.size(); i++) {
            if (table.columns().get(i).kept() == SealedTable.Kept.ID) {
                values.set(i, seal.openId((String) values.get(i)));
            }
        }
        String row = row(table, values);
        for (int i = 0; i < values.size(); i++) {
            SealedTable.Column column = table.columns().get(i);
            String place = table.name() + "." + column.name();
            switch (column.kept()) {
                case TEXT -> values.set(i, seal.openText(place, row, (String) values.get(i)));
                case BYTES -> values.set(i, seal.openBytes(place, row, (byte[]) values.get(i)));
                case ID, PLAIN -> {}
            }
        }
        return values;
    }

    private Object sealed(SealedTable table, SealedTable.Column column, String row, Object value) {
        String place = table.name() + "." + column.name();
        return switch (column.kept()) {
            case PLAIN -> value;
            case ID -> next.id((String) value);
            case TEXT -> next.text(place, row, (String) value);
            case BYTES -> next.bytes(place, row, (byte[]) value);
        };
    }

    private static String row(SealedTable table, List<Object> values) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof byte[])) {
                byName.put(table.columns().get(i).name(), values.get(i).toString());
            }
        }
        return SealedTable.row(
                table.row().stream().map(name -> byName.getOrDefault(name, "")).toArray(String[]::new));
    }

    private static Map<String, List<Long>> fingerprints(Connection connection, Seal seal, Pass pass)
            throws SQLException {
        Map<String, List<Long>> all = new HashMap<>();
        for (SealedTable table : SealedTable.ALL) {
            all.put(table.name(), fingerprint(table, connection, seal, pass));
        }
        return all;
    }

    /// Of all rows together, in whatever order they lie.
    private static List<Long> fingerprint(SealedTable table, Connection connection, Seal seal, Pass pass)
            throws SQLException {
        long[] sum = new long[5];
        each(table, connection, seal, pass, values -> {
            ByteBuffer digest = ByteBuffer.wrap(digest(values));
            for (int i = 0; i < 4; i++) {
                sum[i] += digest.getLong();
            }
            sum[4]++;
        });
        return Arrays.stream(sum).boxed().toList();
    }

    private static byte[] digest(List<Object> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                byte[] bytes =
                        value instanceof byte[] blob ? blob : value.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
