package nl.impactwijzer.installer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts pictures of several sizes into the one file that Windows (`.ico`) and macOS (`.icns`) want for an icon. Run by
/// `installer/icon/make` when the drawing changed; the results are kept with the sources.
final class Icons {
    /// How macOS calls a picture of that size.
    private static final Map<Integer, String> MAC_TYPES =
            new TreeMap<>(Map.of(32, "ic11", 64, "ic12", 128, "ic07", 256, "ic08", 512, "ic09"));

    private static final List<Integer> WINDOWS_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final int HEADER = 6;
    private static final int ENTRY = 16;

    private final Path folder;

    private Icons(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Icons icons = new Icons(Path.of(arguments[0]));
        Files.write(icons.folder.resolve("impactwijzer.ico"), icons.windows());
        Files.write(icons.folder.resolve("impactwijzer.icns"), icons.mac());
    }

    private byte[] picture(int size) throws IOException {
        return Files.readAllBytes(folder.resolve("impactwijzer-" + size + ".png"));
    }

    private byte[] windows() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        int length = HEADER + ENTRY * WINDOWS_SIZES.size();
        for (int size : WINDOWS_SIZES) {
            byte[] picture = picture(size);
            pictures.add(picture);
            length += picture.length;
        }
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int at = HEADER + ENTRY * pictures.size();
        for (int i = 0; i < pictures.size(); i++) {
            // 256 is written as 0.
            byte side = (byte) (int) WINDOWS_SIZES.get(i);
            out.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            out.putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(out::put);
        return out.array();
    }

    private byte[] mac() throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (Map.Entry<Integer, String> type : MAC_TYPES.entrySet()) {
            chunk(type.getValue(), picture(type.getKey()), entries);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        chunk("icns", entries.toByteArray(), file);
        return file.toByteArray();
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(content.length + 8);
        out.write(content);
    }
}
