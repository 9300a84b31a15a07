package nl.impactwijzer.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a launcher of an image starts Java, read from the file that `jpackage` wrote for it.
record Launcher(List<String> classPath, List<String> options) {
    private static final String CACHE = "-XX:AOTCache=";

    static Launcher of(Image image, String name) throws IOException {
        List<String> classPath = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (String line : Files.readAllLines(image.app().resolve(name + ".cfg"))) {
            String value = line.substring(line.indexOf('=') + 1)
                    .replace("$APPDIR", image.app().toString())
                    .replace('/', File.separatorChar);
            if (line.startsWith("app.classpath=")) {
                classPath.add(value);
            } else if (line.startsWith("java-options=")) {
                options.add(line.contains(CACHE) ? value : value.replace(File.separatorChar, '/'));
            }
        }
        return new Launcher(List.copyOf(classPath), List.copyOf(options));
    }

    /// The note that it reads at every start.
    Path cache() {
        return options.stream()
                .filter(option -> option.startsWith(CACHE))
                .map(option -> Path.of(option.substring(CACHE.length())))
                .findFirst()
                .orElseThrow();
    }

    /// The same start, but of this main class and without the note.
    List<String> line(Path java, List<String> more, List<String> program) {
        List<String> line = new ArrayList<>(List.of(java.toString()));
        options.stream()
                .filter(option -> !option.startsWith(CACHE) && !option.startsWith("-Djpackage."))
                .forEach(line::add);
        line.addAll(more);
        line.add("-cp");
        line.add(String.join(File.pathSeparator, classPath));
        line.addAll(program);
        return line;
    }
}
