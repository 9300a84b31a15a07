package nl.impactwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip of which the same content gives the same bytes: every entry bears the first date that a zip knows.
final class PlainZip {

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    PlainZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// An entry that would look like a bomb, such as one letter typed a million times, is stored as it is.
    void packed(String name, byte[] bytes) throws IOException {
        if (bytes.length > Limits.FREE && bytes.length / packedSize(bytes) >= Limits.RATIO / 2) {
            stored(name, bytes);
            return;
        }
        put(new ZipEntry(name), bytes);
    }

    void stored(String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        put(entry, bytes);
    }

    void finish() throws IOException {
        zip.finish();
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static long packedSize(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[64 * 1024];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return deflater.getBytesWritten();
        }
    }
}
