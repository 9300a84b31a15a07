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
            lines.append(hash(file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(project.out().resolve("SHA256SUMS"), lines);
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
