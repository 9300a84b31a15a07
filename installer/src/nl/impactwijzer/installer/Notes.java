package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Lets Java note what a start takes (two AOT caches, see decision 7), by starting the program in its image once
/// without
/// a screen and once as a command. Later starts then take about half the time.
///
/// A note holds the sizes and times of the jars, so those must not change afterwards. Two notes of the same start are
/// never the same, byte for byte.
final class Notes {
    private static final String REHEARSAL = "nl.impactwijzer.desktop.Rehearsal";

    private final Project project;
    private final Image image;

    Notes(Project project, Image image) {
        this.project = project;
        this.image = image;
    }

    void make() throws IOException {
        Path scratch = Folders.empty(project.work().resolve("rehearsal"));
        String data = scratch.resolve("data").toString();
        String dossier = scratch.resolve("sample.impactwijzer").toString();
        Launcher window = Launcher.of(image, image.window());
        Launcher command = Launcher.of(image, Image.COMMAND);
        run(window, List.of(), List.of(REHEARSAL, "--prepare", scratch.toString(), "--data", data));
        run(
                window,
                List.of(output(window), "-Dglass.platform=Headless", "-Dprism.order=sw"),
                List.of(REHEARSAL, "--data", data));
        run(command, List.of(), List.of(project.mainClass(), "sample", "kia", "-o", dossier));
        run(command, List.of(output(command)), List.of(project.mainClass(), "outcome", dossier));
        Folders.empty(scratch);
        check(window);
        check(command);
    }

    /// Starts the program once with each note, and not without.
    ///
    /// @throws IOException when Java does not take one: later it would not say so, only be slow
    private void check(Launcher launcher) throws IOException {
        run(
                launcher,
                List.of("-XX:AOTMode=on", "-XX:AOTCache=" + launcher.cache()),
                List.of(project.mainClass(), "--version"));
    }

    private void run(Launcher launcher, List<String> more, List<String> program) throws IOException {
        Command.of(launcher.line(image.java(), more, program))
                .into(project.work().resolve("rehearsal.log"))
                .run();
    }

    private static String output(Launcher launcher) {
        return "-XX:AOTCacheOutput=" + launcher.cache();
    }
}
