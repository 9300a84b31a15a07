package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Writes whose work is in a package and under which licence, with the full text of each.
///
/// `installer/licences/parts.tsv` says what a person looked up; a jar that it does not name ends the build, so that
/// nothing is passed on unread.
final class Licences {
    private static final Pattern OWN_WORDS =
            Pattern.compile("META-INF/(.*/)?[\\w-]*(LICENSE|NOTICE|COPYRIGHT)[\\w.-]*", Pattern.CASE_INSENSITIVE);

    private final Project project;
    private final Path app;

    Licences(Project project, Path app) {
        this.project = project;
        this.app = app;
    }

    void write() throws IOException {
        Path folder = project.installer().resolve("licences");
        List<Part> parts = Part.all(project);
        StringBuilder out = new StringBuilder(Files.readString(folder.resolve("opening.txt")));
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, List<String>> used = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Path jar : jars()) {
            Part part = Part.of(jar, parts);
            used.computeIfAbsent(part.name() + ": " + part.licence(), _ -> new ArrayList<>())
                    .add(jar.getFileName().toString());
            if (!part.text().isEmpty()) {
                texts.computeIfAbsent(Files.readString(folder.resolve(part.text())), _ -> new ArrayList<>())
                        .add(part.name());
            }
            if (!collect(jar, texts) && part.text().isEmpty()) {
                throw new IOException(jar.getFileName() + " does not hold the text of its licence. Put it in"
                        + " installer/licences and name it in parts.tsv.");
            }
        }
        for (Part part : parts) {
            if (!part.isJar()) {
                used.put(part.name() + ": " + part.licence(), List.of());
                texts.computeIfAbsent(Files.readString(project.folder().resolve(part.text())), _ -> new ArrayList<>())
                        .add(part.name());
            }
        }
        used.forEach((part, jars) -> out.append(part)
                .append('\n')
                .append(jars.isEmpty() ? "" : "    " + String.join("\n    ", jars) + "\n"));
        texts.forEach((text, who) -> out.append("\n\n")
                .append("=".repeat(78))
                .append('\n')
                .append(String.join(", ", who.stream().distinct().toList()))
                .append('\n')
                .append("=".repeat(78))
                .append("\n\n")
                .append(text.strip())
                .append('\n'));
        Files.writeString(app.resolve("THIRD-PARTY.txt"), out);
    }

    private List<Path> jars() throws IOException {
        return Folders.filesIn(app).stream()
                .filter(file -> file.toString().endsWith(".jar") && !file.endsWith(AppFolder.JAR))
                .toList();
    }

    /// What the jar itself says about it; false when it says nothing.
    private static boolean collect(Path jar, Map<String, List<String>> texts) throws IOException {
        boolean found = false;
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : in.stream().toList()) {
                if (!entry.isDirectory()
                        && OWN_WORDS.matcher(entry.getName()).matches()
                        && !entry.getName().toLowerCase(Locale.ROOT).endsWith(".class")) {
                    String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("\r\n", "\n");
                    texts.computeIfAbsent(text, _ -> new ArrayList<>())
                            .add(jar.getFileName().toString());
                    found = true;
                }
            }
        }
        return found;
    }
}
