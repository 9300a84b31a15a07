package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// Everything but Java for a computer of another kind than this one, with a starter that finds a Java or says which to
/// get.
final class PortableZip {
    private final Project project;

    PortableZip(Project project) {
        this.project = project;
    }

    void make(Target target, Path app) throws IOException {
        Path folder = Folders.empty(project.work().resolve(target.label()).resolve("zip"));
        Path top = folder.resolve("Impactwijzer-" + project.version());
        Folders.copy(project.installer().resolve(Image.family(target)), top);
        Folders.copy(app, top.resolve("app"));
        Path zip = project.out().resolve(project.nameFor(target) + ".zip");
        try (FileSystem out =
                FileSystems.newFileSystem(zip, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            for (Path file : Folders.filesIn(folder)) {
                Path entry = out.getPath(folder.relativize(file).toString().replace('\\', '/'));
                Files.createDirectories(entry.getParent());
                Files.copy(file, entry);
            }
            FileTime time = FileTime.from(project.time());
            for (Path entry : Folders.everythingIn(out.getPath("/"))) {
                Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(permissions(entry)));
                // A zip holds three times; those of now would stay in it.
                Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(time, time, time);
            }
        }
    }

    private static String permissions(Path entry) {
        String name = entry.getFileName().toString();
        boolean starts = name.endsWith(".command") || !name.contains(".");
        return Files.isDirectory(entry) || starts ? "rwxr-xr-x" : "rw-r--r--";
    }
}
