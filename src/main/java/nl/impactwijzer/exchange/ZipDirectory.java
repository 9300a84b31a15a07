package nl.impactwijzer.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipException;
import nl.impactwijzer.text.Message;

/// Looks at the last bytes of a zip (APPNOTE 4.3.16) before Java reads its whole list of entries into memory, which a
/// hostile file can make as large as it likes.
final class ZipDirectory {

    private static final int END = 22;
    private static final int COMMENT = 0xffff;
    private static final int SIGNATURE = 0x06054b50;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int LIST_AT = 16;
    private static final int COMMENT_AT = 20;

    private ZipDirectory() {}

    /// What the end of a zip says about its list of entries.
    ///
    /// @param at     where this end begins
    /// @param listAt where the list begins
    record End(int entries, long size, long listAt, long at) {}

    /// @throws ExchangeException when the list is larger than it may be
    /// @throws ZipException      when there is no end, or it is not the end of the file: then two programs may read two
    ///                           different lists
    static End of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), END + COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length);
            long from = channel.size() - length;
            int read = 0;
            while (tail.hasRemaining() && read >= 0) {
                read = channel.read(tail, from + tail.position());
            }
            return of(tail.flip(), from);
        }
    }

    static End of(byte[] zip) throws IOException {
        int length = Math.min(zip.length, END + COMMENT);
        int from = zip.length - length;
        return of(ByteBuffer.wrap(zip).slice(from, length), from);
    }

    private static End of(ByteBuffer last, long from) throws IOException {
        ByteBuffer tail = last.order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.limit() - END; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                return of(tail, at, from);
            }
        }
        throw damaged();
    }

    private static End of(ByteBuffer tail, int at, long from) throws IOException {
        if (at + END + Short.toUnsignedInt(tail.getShort(at + COMMENT_AT)) != tail.limit()) {
            throw damaged();
        }
        End end = new End(
                Short.toUnsignedInt(tail.getShort(at + ENTRIES_AT)),
                Integer.toUnsignedLong(tail.getInt(at + SIZE_AT)),
                Integer.toUnsignedLong(tail.getInt(at + LIST_AT)),
                from + at);
        if (end.entries() > Limits.ENTRIES || end.size() > Limits.DIRECTORY) {
            throw new ExchangeException(Message.of("exchange.tooLarge"));
        }
        return end;
    }

    private static ZipException damaged() {
        return new ZipException("no end, or more after it");
    }
}
