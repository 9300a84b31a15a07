package nl.impactwijzer.report.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.impactwijzer.exchange.PackageFiles;
import nl.impactwijzer.exchange.QuestionnairePackage;
import nl.impactwijzer.exchange.Seal;

/// Questionnaire packages for tests: the small example of the documentation, signed by made-up publishers.
public final class Packages {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final String PUBLISHER = "Stichting Voorbeeldscholen";
    public static final String SIGNATURE = "META-INF/signature.p7s";

    static final SigningKey KEY = made();

    private Packages() {}

    static SigningKey made() {
        return made("M. Voorbeeld");
    }

    static SigningKey made(String name) {
        return Keys.opened(SelfMadeIdentity.create(name, PUBLISHER, "geheim".toCharArray(), NOW), "geheim");
    }

    /// One that no publisher calls a concept.
    public static byte[] questionnaire() {
        try {
            return Files.readString(Path.of("docs/voorbeelden/schermtijd-1.0.0.json"))
                    .replace("\"status\": \"concept\"", "\"status\": \"published\"")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Seal.Maker maker(SigningKey key, Instant at) {
        return content -> {
            try {
                return new PackageSigner(key, at).signed(content);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        };
    }

    public static byte[] signed() {
        return signed(questionnaire(), new TreeMap<>());
    }

    public static byte[] signed(byte[] questionnaire, SortedMap<String, byte[]> translations) {
        return PackageFiles.make(questionnaire, translations, PUBLISHER, Optional.of(maker(KEY, NOW)));
    }

    public static byte[] unsigned() {
        return PackageFiles.make(questionnaire(), new TreeMap<>(), PUBLISHER, Optional.empty());
    }

    public static QuestionnairePackage open(Path file) {
        return PackageFiles.read(file, new PackageSeals(CLOCK));
    }

    /// The same package read years later.
    static QuestionnairePackage openAfter(Path file, Duration later) {
        return PackageFiles.read(file, new PackageSeals(Clock.offset(CLOCK, later)));
    }

    public static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /// The same package with other entries.
    public static byte[] altered(byte[] zip, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> entries = entries(zip);
        change.accept(entries);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The same entry with one text in it replaced.
    static byte[] replaced(byte[] entry, String text, String other) {
        String before = new String(entry, StandardCharsets.UTF_8);
        String after = before.replace(text, other);
        if (after.equals(before)) {
            throw new AssertionError("nothing to replace: " + text);
        }
        return after.getBytes(StandardCharsets.UTF_8);
    }
}
