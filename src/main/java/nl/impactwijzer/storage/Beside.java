package nl.impactwijzer.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The list that lies beside the store and is as private as what is in it: where reports were saved, and who had signed
/// them. Each line is kept as the store would keep it.
record Beside(Seal seal) {

    private static final String PLACE = "beside.line";

    Map<String, String> sealed(Map<String, String> lines) {
        Map<String, String> kept = new HashMap<>();
        lines.forEach((key, value) -> kept.put(seal.id(key), seal.text(PLACE, key, value)));
        return kept;
    }

    /// What does not open is left out: it was written with another pass phrase, or with none.
    Map<String, String> opened(Map<String, String> kept) {
        Map<String, String> lines = new HashMap<>();
        kept.forEach((key, value) -> {
            try {
                String opened = seal.openId(key);
                lines.put(opened, seal.openText(PLACE, opened, value));
            } catch (Seal.BrokenSeal _) {
                // Nobody can read it any more.
            }
        });
        return lines;
    }

    /// Writes the list once more, as the store is kept from now on.
    void reseal(Path file, Seal next) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Properties was = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            was.load(in);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        Map<String, String> kept = new HashMap<>();
        was.stringPropertyNames().forEach(name -> kept.put(name, was.getProperty(name)));
        Properties now = new Properties();
        now.putAll(new Beside(next).sealed(opened(kept)));
        Path part = file.resolveSibling(file.getFileName() + PreparedCopy.HALF);
        try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            now.store(out, null);
        }
        StoreCopy.force(part);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
