package nl.impactwijzer.questionnaire.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;

/// Which files of a folder were found sound before, by the SHA-256 of their bytes, so that a file is proved once: when
/// it is brought in, and not at every start.
///
/// It lies in the folder itself. A linter that proves more makes everything be proved again. When it cannot be read or
/// written, files are only proved once more.
final class Proven {

    private static final String NAME = ".bewezen";
    private static final int LARGEST = 64 * 1024;

    private final Path file;
    private final Set<String> before;
    private final Set<String> now = new TreeSet<>();

    private Proven(Path file, Set<String> before) {
        this.file = file;
        this.before = before;
    }

    static Proven in(Path folder) {
        Path file = folder.resolve(NAME);
        return new Proven(file, read(file));
    }

    /// A file of another edition of the linter says nothing.
    private static Set<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Set.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            return text.startsWith(edition() + "\n")
                    ? text.lines().skip(1).collect(Collectors.toUnmodifiableSet())
                    : Set.of();
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static String edition() {
        return String.valueOf(QuestionnaireLint.EDITION);
    }

    /// Whether these bytes were found sound before; if so they stay known.
    boolean knows(byte[] questionnaire) {
        String sha256 = sha256(questionnaire);
        boolean known = before.contains(sha256);
        if (known) {
            now.add(sha256);
        }
        return known;
    }

    void add(byte[] questionnaire) {
        now.add(sha256(questionnaire));
    }

    /// Keeps what was found sound, of the files that are still there.
    void keep() {
        if (now.equals(before)) {
            return;
        }
        Path part = file.resolveSibling(NAME + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(part, edition() + "\n" + String.join("\n", now) + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It has a name of its own and is in nobody's way.
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
