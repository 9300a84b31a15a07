package nl.impactwijzer.desktop.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import nl.impactwijzer.exchange.AtomicFile;

/// The preferences as a small file in the data folder. A file that cannot be read counts as empty, and one that cannot
/// be written is left: preferences are never worth stopping for.
public final class PreferenceFile {

    private static final Logger LOG = System.getLogger(PreferenceFile.class.getName());
    private static final long LARGEST = 1024 * 1024;

    private final Path file;
    private final Executor writer;

    /// @param writer runs one task after the other, off the screen's thread
    public PreferenceFile(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
    }

    public Map<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "preferences not read", e);
        }
        return values;
    }

    /// Keeps these values, soon.
    public void keep(Map<String, String> values) {
        writer.execute(() -> write(values));
    }

    private void write(Map<String, String> values) {
        Properties properties = new Properties();
        values.forEach(properties::setProperty);
        StringWriter out = new StringWriter();
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(".").normalize());
            properties.store(out, null);
            AtomicFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "preferences not kept", e);
        }
    }
}
