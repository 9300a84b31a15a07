package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a person looked up about one part of the program: a line of `installer/licences/parts.tsv`.
///
/// @param where   how the names of its jars begin; or after an `@` how its files in the source tree begin, or `java`
/// @param name    as people know it
/// @param licence an SPDX expression
/// @param text    the file with the licence, in `installer/licences`, or for what is no jar from the top of the source
///                tree; empty where the jars hold it
record Part(String where, String name, String licence, String text) {
    static final String JAVA = "@java";

    static List<Part> all(Project project) throws IOException {
        return Files.readAllLines(project.installer().resolve("licences/parts.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Part::of)
                .toList();
    }

    /// @throws IOException when nobody looked this jar up: it may not be passed on unread
    static Part of(Path jar, List<Part> parts) throws IOException {
        return parts.stream()
                .filter(part -> jar.getFileName().toString().startsWith(part.where()))
                .findFirst()
                .orElseThrow(() -> new IOException("No licence is known of " + jar.getFileName()
                        + ". Look it up, see that it may be passed on, and add it to"
                        + " installer/licences/parts.tsv."));
    }

    boolean isJar() {
        return !where.startsWith("@");
    }

    private static Part of(String line) {
        String[] fields = line.split("\t", -1);
        return new Part(fields[0], fields[1], fields[2], fields[3]);
    }
}
