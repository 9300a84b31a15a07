package nl.impactwijzer.installer;

import java.io.IOException;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes a jar again without what is not used here.
final class Jars {
    private final LocalDateTime time;

    Jars(Instant time) {
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /// @param keep which entries stay
    void copy(Path from, Path to, Predicate<String> keep) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : in.stream().toList()) {
                if (keep.test(entry.getName())) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(time);
                    out.putNextEntry(copy);
                    if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        writeManifest(in, entry, out);
                    } else {
                        in.getInputStream(entry).transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    /// Takes the native libraries in that folder of the jar out of it.
    static void unpack(Path jar, String folder, Predicate<String> which, Path to) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : in.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(folder) && which.test(name)) {
                    Path target = to.resolve(name.substring(name.lastIndexOf('/') + 1));
                    Files.copy(in.getInputStream(entry), target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /// A package names its own class path.
    private static void writeManifest(ZipFile in, ZipEntry entry, OutputStream out) throws IOException {
        Manifest manifest = new Manifest(in.getInputStream(entry));
        manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
        manifest.write(out);
    }
}
