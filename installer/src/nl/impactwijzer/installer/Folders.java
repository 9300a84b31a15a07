package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is done with whole folders.
final class Folders {
    private Folders() {}

    /// An empty folder, whatever was there.
    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : everythingIn(folder).reversed()) {
                Files.delete(path);
            }
            Files.delete(folder);
        }
        return Files.createDirectories(folder);
    }

    /// Always in the same order, a folder before what is in it.
    static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .sorted(Comparator.comparing(
                            path -> folder.relativize(path).toString().replace('\\', '/')))
                    .toList();
        }
    }

    static List<Path> filesIn(Path folder) throws IOException {
        return everythingIn(folder).stream().filter(Files::isRegularFile).toList();
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path path : everythingIn(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /// Gives everything one time.
    static void date(Path folder, Instant time) throws IOException {
        FileTime stamp = FileTime.from(time);
        for (Path path : everythingIn(folder).reversed()) {
            Files.setLastModifiedTime(path, stamp);
        }
        Files.setLastModifiedTime(folder, stamp);
    }

    /// In bytes, of the files alone.
    static long size(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return Files.size(path);
        }
        long sum = 0;
        for (Path file : filesIn(path)) {
            sum += Files.size(file);
        }
        return sum;
    }
}
