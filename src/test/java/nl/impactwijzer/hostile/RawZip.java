package nl.impactwijzer.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A zip written byte by byte (APPNOTE 4.3), so that it can say what Java's own writer refuses to say: one name twice,
/// a size that is not so, fewer entries than there are.
public final class RawZip {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    public RawZip stored(String name, byte[] bytes) {
        return entry(name, bytes, bytes, STORED, bytes.length);
    }

    public RawZip packed(String name, byte[] bytes) {
        return entry(name, bytes, deflated(bytes), DEFLATED, bytes.length);
    }

    /// @param size what is said about how large it is unpacked
    public RawZip lying(String name, byte[] bytes, int size) {
        return entry(name, bytes, deflated(bytes), DEFLATED, size);
    }

    public byte[] bytes() {
        return bytes(entries);
    }

    /// @param said how many entries the end says there are
    public byte[] bytes(int said) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(directory.toByteArray());
        byte[] end = new byte[22];
        little(end)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) said)
                .putShort((short) said)
                .putInt(directory.size())
                .putInt(out.size());
        whole.writeBytes(end);
        return whole.toByteArray();
    }

    private RawZip entry(String name, byte[] bytes, byte[] packed, int method, int size) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        Said said = new Said(method, (int) crc.getValue(), packed.length, size, encoded.length);
        byte[] listed = new byte[46];
        ByteBuffer entry = said.in(little(listed).putInt(0x02014b50).putShort((short) 20));
        entry.putInt(listed.length - Integer.BYTES, out.size());
        directory.writeBytes(listed);
        directory.writeBytes(encoded);
        byte[] before = new byte[30];
        said.in(little(before).putInt(0x04034b50));
        out.writeBytes(before);
        out.writeBytes(encoded);
        out.writeBytes(packed);
        entries++;
        return this;
    }

    /// What stands about an entry both before it and in the list.
    private record Said(int method, int crc, int packed, int size, int name) {
        ByteBuffer in(ByteBuffer header) {
            return header.putShort((short) 20)
                    .putShort((short) 0x800)
                    .putShort((short) method)
                    .putInt(0x00210000)
                    .putInt(crc)
                    .putInt(packed)
                    .putInt(size)
                    .putShort((short) name);
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[64 * 1024];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }
}
