package nl.impactwijzer.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What the first bytes of a store say (SQLite database file format, section 1.3), read without touching the file or
/// anything beside it.
///
/// @param isSqlite whether it is an SQLite file at all
/// @param version  the version of the tables, 0 while there are none
/// @param owner    which program the file belongs to, see [#OURS]
/// @param changes  goes up with everything that is saved
record StoreHeader(boolean isSqlite, int version, int owner, int changes) {

    /// `Impw`, also set by the first migration.
    static final int OURS = 0x496D7077;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;
    private static final int CHANGES = 24;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /// Empty when there is no file, or nothing in it: SQLite begins with an empty file.
    static Optional<StoreHeader> of(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SIZE);
        }
        if (bytes.length < SIZE || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)) {
            return Optional.of(new StoreHeader(false, 0, 0, 0));
        }
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        return Optional.of(new StoreHeader(
                true, numbers.getInt(USER_VERSION), numbers.getInt(APPLICATION_ID), numbers.getInt(CHANGES)));
    }

    /// True for our own file, also one whose first tables were never finished.
    boolean isOurs() {
        return isSqlite && (owner == OURS || owner == 0 && version == 0);
    }
}
