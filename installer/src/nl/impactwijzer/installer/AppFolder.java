package nl.impactwijzer.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Fills the folder with the program, its libraries and their licences, for one kind of computer.
///
/// On Linux the native parts lie beside the jars, where they are found without being unpacked at every start. Elsewhere
/// they stay in their jars, as nobody has tried otherwise there.
final class AppFolder {
    static final String JAR = "impactwijzer.jar";
    static final String PARTS = "sbom.json";

    private final Project project;
    private final Jars jars;

    AppFolder(Project project) {
        this.project = project;
        this.jars = new Jars(project.time());
    }

    /// @param withJava whether Java comes with it
    Path fill(Target target, boolean withJava) throws IOException {
        Path app = Folders.empty(project.work().resolve(target.label()).resolve("app"));
        jars.copyAlone(project.folder().resolve("target").resolve(JAR), app.resolve(JAR));
        for (Path jar : Folders.filesIn(project.made().resolve("lib"))) {
            if (!jar.getFileName().toString().startsWith("javafx-")) {
                add(jar, app, target);
            }
        }
        for (Path jar : Folders.filesIn(project.made().resolve("javafx"))) {
            if (jar.toString().endsWith("-" + target.javafx() + ".jar")) {
                add(jar, app, target);
            }
        }
        Files.copy(project.folder().resolve("LICENSE"), app.resolve("LICENSE.txt"));
        new Licences(project, app).write();
        listParts(app, target, withJava);
        Folders.date(app, project.time());
        return app;
    }

    private void add(Path jar, Path app, Target target) throws IOException {
        if (target == Target.LINUX) {
            Jars.unpack(jar, app);
        }
        jars.copyWithout(Unused.of(jar, target), jar, app.resolve(jar.getFileName()));
    }

    /// With the reader of JSON that the program itself has; this program starts before there is one.
    private void listParts(Path app, Target target, boolean withJava) throws IOException {
        Command.ofJdk(
                        "java",
                        List.of(
                                "-cp",
                                project.made().resolve("lib") + File.separator + "*",
                                project.installer()
                                        .resolve("src/nl/impactwijzer/installer/PartsList.java")
                                        .toString(),
                                project.folder().toString(),
                                app.toString(),
                                target.name(),
                                String.valueOf(withJava)))
                .run();
    }
}
