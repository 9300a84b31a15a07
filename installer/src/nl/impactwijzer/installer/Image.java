package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program with the part of Java that it needs, as a folder that can be put anywhere, made by `jpackage`.
///
/// @param folder what can be put anywhere
/// @param app    the folder in it with the jars
/// @param java   the `java` in it
record Image(Path folder, Path app, Path java) {

    /// The launcher for the command line.
    static final String COMMAND = "impactwijzer-cli";

    private static final String LINUX_NAME = "impactwijzer-window";
    private static final String NAME = "Impactwijzer";

    static Image make(Project project, Target target, Path app) throws IOException {
        Path destination = Folders.empty(project.work().resolve(target.label()).resolve("image"));
        List<String> arguments = new ArrayList<>(List.of(
                "@installer/jpackage/image.txt",
                "@installer/jpackage/image-" + family(target) + ".txt",
                "--main-class",
                project.mainClass(),
                "--app-version",
                version(project, target),
                "--input",
                app.toString(),
                "--dest",
                destination.toString()));
        Command.ofJdk("jpackage", arguments).in(project.folder()).run();
        Image image = at(destination, target);
        leaveOutCommands(image.java());
        if (target == Target.LINUX) {
            Path launcher = image.folder().resolve("bin/impactwijzer");
            Files.copy(project.installer().resolve("linux/impactwijzer"), launcher);
            launcher.toFile().setExecutable(true, false);
            // What only jpackage itself reads, or nobody.
            Files.delete(image.app().resolve(".jpackage.xml"));
            Files.delete(image.folder().resolve("lib/" + COMMAND + ".png"));
        }
        return image;
    }

    /// The launcher that opens the window.
    String window() {
        return folder.endsWith(LINUX_NAME) ? LINUX_NAME : NAME;
    }

    /// The names of the files with options for it begin so.
    static String family(Target target) {
        return switch (target) {
            case LINUX -> "linux";
            case WINDOWS -> "windows";
            case MACOS_INTEL, MACOS_ARM -> "macos";
        };
    }

    /// macOS takes no version that begins with 0.
    static String version(Project project, Target target) {
        return project.version().replaceFirst(target.isMac() ? "^0\\." : "^$", "1.");
    }

    private static Image at(Path destination, Target target) {
        if (target.isMac()) {
            Path contents = destination.resolve(NAME + ".app/Contents");
            return new Image(
                    contents.getParent(), contents.resolve("app"), contents.resolve("runtime/Contents/Home/bin/java"));
        }
        if (target == Target.WINDOWS) {
            Path folder = destination.resolve(NAME);
            return new Image(folder, folder.resolve("app"), folder.resolve("runtime/bin/java.exe"));
        }
        Path folder = destination.resolve(LINUX_NAME);
        return new Image(folder, folder.resolve("lib/app"), folder.resolve("lib/runtime/bin/java"));
    }

    /// Of Java's own commands only `java` is needed: it verifies the reports of strangers in a process of its own.
    private static void leaveOutCommands(Path java) throws IOException {
        for (Path command : Folders.filesIn(java.getParent())) {
            String name = command.getFileName().toString();
            if (name.equals("javaw.exe") || !name.endsWith(".dll") && !command.equals(java)) {
                Files.delete(command);
            }
        }
    }
}
