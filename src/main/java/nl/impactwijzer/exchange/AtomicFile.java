package nl.impactwijzer.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all: beside its place first, to the disk, and then into its place. Until then a file
/// that was there stays as it was.
public final class AtomicFile {

    private AtomicFile() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    interface Check {
        void check(Path written) throws IOException;
    }

    /// @throws IOException when it cannot be written; what stood there is then still there
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, out -> out.write(bytes), _ -> {});
    }

    /// @param check looks at what was written before it takes its place; when it throws, nothing is replaced
    static void write(Path target, Content content, Check check) throws IOException {
        Path whole = target.toAbsolutePath();
        Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            check.check(part);
            move(part, whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
