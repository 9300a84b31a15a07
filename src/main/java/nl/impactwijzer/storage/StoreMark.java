package nl.impactwijzer.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Optional;

/// By what one sees that a store is another than it was: the file itself, and its first bytes, in which a counter goes
/// up with everything that is saved (SQLite database file format, section 1.3).
///
/// On some systems closing the file drops the locks of an open connection to it; so look only between transactions.
///
/// @param file  what the system calls the file, which changes when another is put in its place; empty on Windows
/// @param bytes the first ones, in hexadecimal
record StoreMark(String file, String bytes) {

    private static final int SIZE = 100;

    /// Empty when there is nothing to see, as when the folder is out of reach.
    static Optional<StoreMark> of(Path store) {
        try (InputStream in = Files.newInputStream(store)) {
            byte[] first = in.readNBytes(SIZE);
            Object key = Files.readAttributes(store, BasicFileAttributes.class).fileKey();
            return first.length < SIZE
                    ? Optional.empty()
                    : Optional.of(new StoreMark(
                            key == null ? "" : key.toString(), HexFormat.of().formatHex(first)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
