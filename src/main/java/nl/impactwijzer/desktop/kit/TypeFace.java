package nl.impactwijzer.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Font;

/// Which letters the screen uses: the system's own, or Source Sans 3 on Linux, where the system's may be anything.
enum TypeFace {
    SYSTEM(Optional.empty(), 14),
    SEGOE(Optional.of("type-segoe.css"), 14),
    /// Its letters are small for their size.
    SOURCE_SANS(Optional.of("type-source-sans.css"), 15);

    private static final Logger LOG = System.getLogger(TypeFace.class.getName());
    private static final String FONTS = "/nl/impactwijzer/report/pdf/fonts/";

    private final Optional<String> sheet;
    private final double size;

    TypeFace(Optional<String> sheet, double size) {
        this.sheet = sheet;
        this.size = size;
    }

    Optional<String> sheet() {
        return sheet;
    }

    /// Of running text at 100 %, in px.
    double size() {
        return size;
    }

    /// Loads the letters when they are ours.
    static TypeFace ofThisSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return SEGOE;
        }
        if (!system.startsWith("linux")) {
            return SYSTEM;
        }
        return load("SourceSans3-Regular.ttf") && load("SourceSans3-Semibold.ttf") ? SOURCE_SANS : SYSTEM;
    }

    private static boolean load(String file) {
        try (InputStream in = TypeFace.class.getResourceAsStream(FONTS + file)) {
            return in != null && Font.loadFont(in, 14) != null;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "font not loaded: " + file, e);
            return false;
        }
    }
}
