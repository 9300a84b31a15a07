package nl.impactwijzer.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Looks at the last bytes of a zip (APPNOTE 4.3.16) before Java reads its whole list of entries into memory, which a
/// hostile file can make as large as it likes.
final class ZipDirectory {

    private static final int END = 22;
    private static final int COMMENT = 0xffff;
    private static final int SIGNATURE = 0x06054b50;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int COMMENT_AT = 20;

    private ZipDirectory() {}

    /// What the end of a zip says about its list of entries.
    enum Kind {
        SMALL,
        TOO_LARGE,
        /// There is no end, or it is not the end of the file: then two programs may read two different lists.
        DAMAGED
    }

    static Kind of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), END + COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            long from = channel.size() - length;
            int read = 0;
            while (tail.hasRemaining() && read >= 0) {
                read = channel.read(tail, from + tail.position());
            }
            for (int at = tail.position() - END; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE) {
                    return of(tail, at);
                }
            }
            return Kind.DAMAGED;
        }
    }

    private static Kind of(ByteBuffer tail, int at) {
        if (at + END + Short.toUnsignedInt(tail.getShort(at + COMMENT_AT)) != tail.position()) {
            return Kind.DAMAGED;
        }
        boolean small = Short.toUnsignedInt(tail.getShort(at + ENTRIES_AT)) <= Limits.ENTRIES
                && Integer.toUnsignedLong(tail.getInt(at + SIZE_AT)) <= Limits.DIRECTORY;
        return small ? Kind.SMALL : Kind.TOO_LARGE;
    }
}
