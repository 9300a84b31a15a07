package nl.impactwijzer.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// The program as its launcher builds and starts it: the jar, the options of Java, the notes of the rehearsal.
///
/// @param home the folder of the launcher
/// @param jar  the classes of this package, beside the program's own jar: notes hold for jars only
record Built(Path home, Path jar) {

    /// Lets the launcher build what is not built yet.
    static Built in(Path home) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Path launcher = home.resolve(windows ? "impactwijzer.cmd" : "impactwijzer");
        try {
            ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "--version").inheritIO();
            builder.environment().put("JAVA25_HOME", System.getProperty("java.home"));
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("The launcher could not build the program.");
            }
            return new Built(home, pack(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    Path folder() {
        return home.resolve("target").resolve("bench");
    }

    Path program() {
        return home.resolve("target").resolve("impactwijzer.jar");
    }

    /// Options that let Java use what the launcher's rehearsal noted.
    List<String> desktopNote() {
        return noted("desktop");
    }

    List<String> commandLineNote() {
        return noted("cli");
    }

    /// A note that cannot be used is an error here, where the launcher would only start slower.
    static List<String> using(Path note) {
        return List.of("-XX:AOTCache=" + note, "-XX:AOTMode=on");
    }

    /// Where native libraries lie unpacked.
    List<String> nativeParts() {
        return List.of("-Dorg.sqlite.lib.path=" + nativeFolder(), "-Djava.library.path=" + nativeFolder());
    }

    Path nativeFolder() {
        return home.resolve("target").resolve("launch");
    }

    private List<String> noted(String name) {
        return Stream.concat(nativeParts().stream(), using(nativeFolder().resolve(name + ".aot")).stream())
                .toList();
    }

    /// The program and what measures it. The classes of the tests come last, for their dossiers.
    String classPath() {
        return Child.classPath(program(), jar, home.resolve("target").resolve("test-classes"));
    }

    List<String> desktopOptions() {
        return options("desktop_java");
    }

    List<String> commandLineOptions() {
        return Stream.concat(desktopOptions().stream(), options("cli_java").stream())
                .toList();
    }

    /// Read from the launcher, so that what is measured is what people start.
    private List<String> options(String name) {
        try {
            return Files.readAllLines(home.resolve("impactwijzer")).stream()
                    .filter(line -> line.startsWith(name + "="))
                    .findFirst()
                    .map(line -> line.substring(name.length() + 1).replaceAll("['\"]|\\$\\w+", ""))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .orElseThrow(() -> new IllegalStateException("the launcher has no line " + name + "=..."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pack(Path home) throws IOException {
        Path classes = home.resolve("target").resolve("test-classes");
        Path jar = home.resolve("target").resolve("bench").resolve("bench.jar");
        Files.createDirectories(jar.getParent());
        try (Stream<Path> files =
                        Files.list(classes.resolve("nl").resolve("impactwijzer").resolve("bench"));
                OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files.sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(file));
                entries.closeEntry();
            }
        }
        return jar;
    }
}
