package nl.impactwijzer.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.impactwijzer.exchange.TextSheet;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.texts.TextTable;

/// Spreadsheets of which one part is another.
final class Sheets {

    static final String CELLS = "xl/worksheets/sheet1.xml";

    private static final byte[] SOUND = TextSheet.write(
            TextTable.of(JsonDocument.parse(OutsideReader.example().file())), "Teksten", "plaats", List.of("fy"));

    private Sheets() {}

    static byte[] sound() {
        return SOUND.clone();
    }

    static byte[] soundCells() {
        return entries().getOrDefault(CELLS, new byte[0]);
    }

    static byte[] with(byte[] cells) {
        return with(CELLS, cells);
    }

    static byte[] with(String part, byte[] bytes) {
        RawZip zip = new RawZip();
        Map<String, byte[]> entries = entries();
        entries.put(part, bytes);
        entries.forEach(zip::stored);
        return zip.bytes();
    }

    private static Map<String, byte[]> entries() {
        try {
            Path file = Files.createTempFile("teksten", ".xlsx");
            try (ZipFile zip = new ZipFile(Files.write(file, SOUND).toFile())) {
                Map<String, byte[]> entries = new LinkedHashMap<>();
                for (ZipEntry entry : zip.stream().toList()) {
                    entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
                return entries;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
