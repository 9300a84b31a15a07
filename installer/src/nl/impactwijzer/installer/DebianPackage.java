package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The image as a Debian package: the program in `/opt`, a command on the path, an entry in the menu and the kinds of
/// files. It has no scripts of its own; Debian's triggers tell the desktop what is new.
final class DebianPackage {
    private final Project project;

    DebianPackage(Project project) {
        this.project = project;
    }

    void make(Image image) throws IOException {
        Path tree = Folders.empty(project.work().resolve("deb"));
        Path linux = project.installer().resolve("linux");
        Folders.copy(image.folder(), tree.resolve("opt/impactwijzer"));
        Folders.copy(linux.resolve("desktop"), tree.resolve("usr/share"));
        icons(tree.resolve("usr/share/icons/hicolor"));
        Path bin = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("impactwijzer"), Path.of("../../opt/impactwijzer/bin/impactwijzer"));
        Path doc = Files.createDirectories(tree.resolve("usr/share/doc/impactwijzer"));
        Files.copy(image.app().resolve("THIRD-PARTY.txt"), doc.resolve("copyright"));
        long kilobytes = Folders.size(tree) / 1024;
        Path control = Files.createDirectories(tree.resolve("DEBIAN")).resolve("control");
        Files.writeString(
                control,
                Files.readString(linux.resolve("control.txt"))
                        .replace("@version@", project.version())
                        .replace("@size@", String.valueOf(kilobytes)));
        permissions(tree);
        Folders.date(tree, project.time());
        Command.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "--threads-max=1",
                        "-Zxz",
                        "-z3",
                        "--build",
                        tree.toString(),
                        project.out()
                                .resolve("impactwijzer_" + project.version() + "_amd64.deb")
                                .toString())
                .with("SOURCE_DATE_EPOCH", String.valueOf(project.time().getEpochSecond()))
                .into(project.work().resolve("dpkg-deb.log"))
                .run();
    }

    private void icons(Path hicolor) throws IOException {
        Path icon = project.installer().resolve("icon");
        for (int size : new int[] {32, 48, 64, 128, 256}) {
            place(
                    icon.resolve("impactwijzer-" + size + ".png"),
                    hicolor,
                    size + "x" + size + "/apps",
                    "impactwijzer.png");
        }
        place(icon.resolve("impactwijzer.svg"), hicolor, "scalable/apps", "impactwijzer.svg");
        for (String kind : new String[] {"dossier", "vragenlijst"}) {
            place(
                    icon.resolve("impactwijzer.svg"),
                    hicolor,
                    "scalable/mimetypes",
                    "application-x-impactwijzer-" + kind + ".svg");
        }
    }

    private static void place(Path from, Path hicolor, String folder, String name) throws IOException {
        Path to = Files.createDirectories(hicolor.resolve(folder)).resolve(name);
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The same, whatever the builder's habits are.
    private static void permissions(Path tree) throws IOException {
        for (Path path : Folders.everythingIn(tree)) {
            if (!Files.isSymbolicLink(path)) {
                String may = Files.isDirectory(path) || Files.isExecutable(path) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(may));
            }
        }
        Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
