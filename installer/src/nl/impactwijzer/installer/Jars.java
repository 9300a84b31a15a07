package nl.impactwijzer.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes a jar again without what is not used here.
final class Jars {
    private final LocalDateTime time;

    Jars(Instant time) {
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /// The same jar, byte for byte, where nothing is left out.
    void copyWithout(Predicate<String> unused, Path from, Path to) throws IOException {
        boolean whole;
        try (ZipFile in = new ZipFile(from.toFile())) {
            whole = in.stream().noneMatch(entry -> unused.test(entry.getName()));
        }
        if (whole) {
            Files.copy(from, to);
        } else {
            write(from, to, unused.negate(), (in, out) -> in.transferTo(out));
        }
    }

    /// The same jar, but not naming the jars it needs: a package names its own class path.
    void copyAlone(Path from, Path to) throws IOException {
        write(from, to, _ -> true, (in, out) -> {
            Manifest manifest = new Manifest(in);
            manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
            manifest.write(out);
        });
    }

    private void write(Path from, Path to, Predicate<String> keep, Writing ofManifest) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : in.stream().toList()) {
                if (keep.test(entry.getName())) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(time);
                    out.putNextEntry(copy);
                    InputStream content = in.getInputStream(entry);
                    if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        ofManifest.write(content, out);
                    } else {
                        content.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(InputStream in, OutputStream out) throws IOException;
    }

    /// Puts the native libraries for Linux that are in the jar beside it.
    static void unpack(Path jar, Path to) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : in.stream().toList()) {
                String name = entry.getName();
                if (isForLinux(name)) {
                    Path target = to.resolve(name.substring(name.lastIndexOf('/') + 1));
                    Files.copy(in.getInputStream(entry), target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static boolean isForLinux(String name) {
        String sqlite = Target.LINUX.sqliteFolder();
        return name.endsWith(".so") && (!name.contains("/") || name.startsWith(sqlite));
    }
}
