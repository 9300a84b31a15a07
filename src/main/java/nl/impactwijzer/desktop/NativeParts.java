package nl.impactwijzer.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javafx.stage.Stage;

/// What JavaFX has for this system alone: libraries that are not Java, and classes that use them.
///
/// JavaFX takes its libraries from its jar at every start and compares them with a copy in the home folder. A start
/// that
/// names the folder of another copy (`-Djava.library.path=...`) does without, and without that home folder.
final class NativeParts {

    private static final List<String> LIBRARIES = List.of(".so", ".dll", ".dylib");

    /// The windows and the graphics of Linux, Windows and macOS.
    private static final List<String> CLASSES = List.of(
            "com/sun/glass/ui/",
            "com/sun/javafx/application/preferences/",
            "com/sun/prism/es2/",
            "com/sun/prism/d3d/",
            "com/sun/prism/mtl/");

    private NativeParts() {}

    /// Puts the libraries in that folder. Does nothing where JavaFX has no jar of its own.
    static void unpack(Path folder) throws IOException {
        Optional<Path> jar = jar();
        if (jar.isEmpty()) {
            return;
        }
        try (JarFile file = new JarFile(jar.get().toFile())) {
            for (JarEntry entry : file.stream().filter(NativeParts::isLibrary).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /// Loads the classes, which a rehearsal without a screen would not.
    static void load() throws IOException {
        Optional<Path> jar = jar();
        if (jar.isEmpty()) {
            return;
        }
        try (JarFile file = new JarFile(jar.get().toFile())) {
            file.stream()
                    .map(JarEntry::getName)
                    .filter(NativeParts::isOfThisSystem)
                    .forEach(NativeParts::load);
        }
    }

    private static void load(String entry) {
        try {
            Class.forName(
                    entry.substring(0, entry.length() - ".class".length()).replace('/', '.'),
                    false,
                    NativeParts.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // A start loads it itself, or does without as well.
        }
    }

    private static boolean isLibrary(JarEntry entry) {
        return entry.getName().indexOf('/') < 0 && LIBRARIES.stream().anyMatch(entry.getName()::endsWith);
    }

    private static boolean isOfThisSystem(String entry) {
        return entry.endsWith(".class") && CLASSES.stream().anyMatch(entry::startsWith);
    }

    private static Optional<Path> jar() {
        CodeSource source = Stage.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
