package nl.impactwijzer.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the part of Java that is packed has all that the program uses: what is missing would show only when a person
/// comes to that part of the program. What is reached by name alone, `jdeps` does not see.
final class Modules {
    private Modules() {}

    /// @throws IOException naming what `installer/jpackage/image.txt` lacks
    static void check(Project project, Path app) throws IOException {
        List<String> packed = Files.readAllLines(project.installer().resolve("jpackage/image.txt")).stream()
                .filter(line -> line.startsWith("--add-modules "))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf(' ') + 1).split(",", -1)))
                .toList();
        List<String> missing = used(project, app).stream()
                .filter(module -> !packed.contains(module))
                .toList();
        if (!missing.isEmpty()) {
            throw new IOException(
                    "installer/jpackage/image.txt does not pack " + missing + ", which the program uses.");
        }
    }

    private static List<String> used(Project project, Path app) throws IOException {
        Path answer = project.work().resolve("modules.txt");
        String jars = Folders.filesIn(app).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        Command.ofJdk(
                        "jdeps",
                        List.of(
                                "--multi-release",
                                "25",
                                "--ignore-missing-deps",
                                "--print-module-deps",
                                "--class-path",
                                jars,
                                app.resolve(AppFolder.JAR).toString()))
                .into(answer)
                .run();
        return List.of(Files.readAllLines(answer).getLast().split(",", -1));
    }
}
