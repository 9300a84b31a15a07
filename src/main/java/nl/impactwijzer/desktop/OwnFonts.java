package nl.impactwijzer.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Letters for a Linux computer that has none. JavaFX asks the system for a first font even when it uses only ours, and
/// does not start without one (`FontConfigManager`, "JavaFX detected no fonts"); then it takes those in a folder that
/// we name.
///
/// Where the system has fonts JavaFX never looks there, so naming the folder once too often does no harm.
final class OwnFonts {

    private static final Logger LOG = System.getLogger(OwnFonts.class.getName());
    private static final String FONTS = "/nl/impactwijzer/report/pdf/fonts/";
    private static final String REGULAR = "SourceSans3-Regular.ttf";
    private static final String STRONG = "SourceSans3-Semibold.ttf";

    private static final Map<String, String> STYLES = Map.of(
            "regular", REGULAR,
            "bold", STRONG,
            "italic", REGULAR,
            "bolditalic", STRONG);

    private static final List<Path> USUAL = List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));
    private static final int DEEPEST = 6;

    private OwnFonts() {}

    /// Call it before JavaFX starts.
    static void bringWhereThereAreNone() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        if (linux && (isToldOtherwise() || USUAL.stream().noneMatch(OwnFonts::hasFonts))) {
            bring();
        }
    }

    /// Whether somebody set up the fonts of this computer in another way, of which we cannot say what it finds.
    private static boolean isToldOtherwise() {
        return System.getenv("FONTCONFIG_FILE") != null || System.getenv("FONTCONFIG_PATH") != null;
    }

    static boolean hasFonts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.map(file -> file.toString().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc"));
        } catch (IOException e) {
            return false;
        }
    }

    private static void bring() {
        try {
            Path folder = Files.createTempDirectory("impactwijzer-letters");
            folder.toFile().deleteOnExit();
            unpack(folder);
            System.setProperty("prism.embeddedfonts", "true");
            System.setProperty("prism.fontdir", folder.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "own fonts not unpacked", e);
        }
    }

    /// Puts the letters there, and the two lists that JavaFX wants beside them.
    static void unpack(Path folder) throws IOException {
        for (String font : List.of(REGULAR, STRONG)) {
            try (InputStream in = OwnFonts.class.getResourceAsStream(FONTS + font)) {
                if (in == null) {
                    throw new IOException("not in the program: " + font);
                }
                Files.copy(in, gone(folder.resolve(font)));
            }
        }
        StringBuilder logical = new StringBuilder();
        for (String family : List.of("sans", "serif", "monospace")) {
            STYLES.forEach((style, file) -> logical.append(
                    "%s.%s.0.font=%s\n%1$s.%2$s.0.file=%4$s\n".formatted(family, style, family(file), file)));
        }
        Files.writeString(gone(folder.resolve("logicalfonts.properties")), logical);
        Files.writeString(gone(folder.resolve("allfonts.properties")), """
            maxFont=1
            family.0=%1$s
            font.0=%1$s
            file.0=%2$s
            family.1=%3$s
            font.1=%3$s
            file.1=%4$s
            """.formatted(
                        family(REGULAR), REGULAR, family(STRONG), STRONG));
    }

    private static String family(String file) {
        return file.equals(STRONG) ? "Source Sans 3 Semibold" : "Source Sans 3";
    }

    /// Goes with the program.
    private static Path gone(Path file) {
        file.toFile().deleteOnExit();
        return file;
    }
}
