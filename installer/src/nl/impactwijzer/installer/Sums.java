package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of every result, as `sha256sum --check` reads it.
final class Sums {
    private final Project project;

    Sums(Project project) {
        this.project = project;
    }

    void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Folders.filesIn(project.out())) {
            lines.append(of(file, "SHA-256"))
                    .append("  ")
                    .append(file.getFileName())
                    .append('\n');
        }
        Files.writeString(project.out().resolve("SHA256SUMS"), lines);
    }

    /// @param kind `SHA-256` or another that every Java has
    static String of(Path file, String kind) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(kind).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
