package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes every package that can be made on this computer, and says what is in them.
///
/// On Linux: a Debian package, an archive, and for Windows and macOS archives without Java. On Windows and macOS: what
/// `jpackage` makes there.
final class Build {
    private static final String WITHOUT_NOTES = "--without-notes";
    private static final String AGAIN = "--again";

    private final Project project;
    private final List<String> arguments;

    private Build(Project project, List<String> arguments) {
        this.project = project;
        this.arguments = arguments;
    }

    /// @param arguments the top of the source tree; then `--without-notes`, to leave out the only files that differ
    /// from
    ///                  build to build; `--again`, to pack what Maven made the last time; what else is given goes to
    ///                  Maven
    public static void main(String[] arguments) throws IOException {
        List<String> all = Arrays.asList(arguments);
        new Build(new Project(Path.of(all.getFirst()).toAbsolutePath().normalize()), all.subList(1, all.size())).run();
    }

    private void run() throws IOException {
        Target here = Target.here()
                .orElseThrow(() -> new IOException("There are no packages for this kind of computer yet. The program"
                        + " itself can be built and started with ./impactwijzer."));
        Folders.empty(project.work());
        Folders.empty(project.out());
        if (!arguments.contains(AGAIN)) {
            maven();
            Files.createDirectories(project.out());
        }
        Path app = new AppFolder(project).fill(here, true);
        Modules.check(project, app);
        Image image = Image.make(project, here, app);
        // Before the notes, which hold the times of the jars, and after them, for their own sake.
        Folders.date(image.folder(), project.time());
        if (!arguments.contains(WITHOUT_NOTES) && !here.isMac()) {
            new Notes(project, image).make();
        }
        Folders.date(image.folder(), project.time());
        Sizes sizes = new Sizes(project);
        sizes.of(image);
        list(here, app);
        switch (here) {
            case LINUX -> {
                new Archive(project).make(image);
                new DebianPackage(project).make(image);
                for (Target other : List.of(Target.WINDOWS, Target.MACOS_INTEL, Target.MACOS_ARM)) {
                    Path theirs = new AppFolder(project).fill(other, false);
                    new PortableZip(project).make(other, theirs);
                    list(other, theirs);
                }
            }
            case WINDOWS, MACOS_INTEL, MACOS_ARM -> new NativePackage(project).make(image, here);
        }
        new Sums(project).write();
        sizes.ofResults();
    }

    /// The list of parts also lies beside the package, for who looks before installing.
    private void list(Target target, Path app) throws IOException {
        Files.copy(app.resolve(AppFolder.PARTS), project.out().resolve(project.nameFor(target) + "-sbom.json"));
    }

    /// Cleans first: a class or a library that is no longer there would be packed too.
    private void maven() throws IOException {
        String mvn = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> line = new ArrayList<>(
                List.of(mvn, "-q", "-B", "-ntp", "-Pinstaller", "-Dmaven.test.skip=true", "-Dformat.phase=none"));
        arguments.stream()
                .filter(argument -> !argument.equals(WITHOUT_NOTES) && !argument.equals(AGAIN))
                .forEach(line::add);
        line.addAll(List.of("clean", "package"));
        Command.of(line)
                .in(project.folder())
                .with("JAVA_HOME", Command.jdk().toString())
                .with("JAVA25_HOME", Command.jdk().toString())
                .run();
    }
}
