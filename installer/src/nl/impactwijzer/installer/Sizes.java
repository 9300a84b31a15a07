package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Says what the packages consist of: a table of parts and their bytes, on standard output.
final class Sizes {
    private final Project project;

    Sizes(Project project) {
        this.project = project;
    }

    /// What is in the image, and the ten largest libraries.
    void of(Image image) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        for (Path file : Folders.filesIn(image.folder())) {
            parts.merge(part(image, file), Folders.size(file), Long::sum);
        }
        say("Part of the installed program", "Bytes");
        parts.forEach(Sizes::row);
        row("whole", Folders.size(image.folder()));
        say("Largest libraries", "Bytes");
        Folders.filesIn(image.app()).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .sorted((one, other) ->
                        Long.compare(other.toFile().length(), one.toFile().length()))
                .limit(10)
                .forEach(
                        file -> row(file.getFileName().toString(), file.toFile().length()));
    }

    void ofResults() throws IOException {
        say("Result in " + project.folder().relativize(project.out()), "Bytes");
        for (Path file : Folders.filesIn(project.out())) {
            row(file.getFileName().toString(), Folders.size(file));
        }
    }

    private static String part(Image image, Path file) {
        String name = file.getFileName().toString();
        if (!file.startsWith(image.app())) {
            return file.startsWith(image.java().getParent().getParent()) ? "Java" : "launchers";
        }
        if (name.equals(AppFolder.JAR)) {
            return "the program itself";
        }
        if (name.endsWith(".aot")) {
            return "note of a start (" + name + ")";
        }
        return name.endsWith(".txt") || name.endsWith(".json") ? "licences and list of parts" : "libraries";
    }

    private static void say(String left, String right) {
        System.out.printf("%n| %s | %s |%n| --- | ---: |%n", left, right);
    }

    private static void row(String part, long bytes) {
        System.out.printf(Locale.ROOT, "| %s | %,d |%n", part, bytes);
    }
}
