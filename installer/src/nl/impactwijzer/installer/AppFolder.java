package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/// Fills the folder with the program, its libraries and their licences, for one kind of computer.
///
/// On Linux the native parts lie beside the jars, where they are found without being unpacked at every start. Elsewhere
/// they stay in their jars, as nobody has tried otherwise there.
final class AppFolder {
    static final String JAR = "impactwijzer.jar";

    private final Project project;
    private final Jars jars;

    AppFolder(Project project) {
        this.project = project;
        this.jars = new Jars(project.time());
    }

    Path fill(Target target) throws IOException {
        Path app = Folders.empty(project.work().resolve(target.label()).resolve("app"));
        jars.copy(project.folder().resolve("target").resolve(JAR), app.resolve(JAR), _ -> true);
        for (Path jar : Folders.filesIn(project.made().resolve("lib"))) {
            String name = jar.getFileName().toString();
            if (name.startsWith("sqlite-jdbc")) {
                sqlite(jar, app, target);
            } else if (!name.startsWith("javafx-")) {
                Files.copy(jar, app.resolve(name));
            }
        }
        for (Path jar : Folders.filesIn(project.made().resolve("javafx"))) {
            String name = jar.getFileName().toString();
            if (name.endsWith("-" + target.javafx() + ".jar")) {
                javafx(jar, app, target);
            }
        }
        Files.copy(project.folder().resolve("LICENSE"), app.resolve("LICENSE.txt"));
        Files.copy(project.made().resolve("bom.json"), app.resolve("sbom.json"));
        new Licences(project, app).write();
        Folders.date(app, project.time());
        return app;
    }

    private void sqlite(Path jar, Path app, Target target) throws IOException {
        String natives = "org/sqlite/native/";
        Predicate<String> keep = name -> !name.startsWith(natives);
        if (target == Target.LINUX) {
            Jars.unpack(jar, target.sqliteFolder(), name -> !name.endsWith("/"), app);
        } else {
            keep = keep.or(name -> name.startsWith(target.sqliteFolder()));
        }
        jars.copy(jar, app.resolve(jar.getFileName()), keep);
    }

    private void javafx(Path jar, Path app, Target target) throws IOException {
        if (target == Target.LINUX) {
            Predicate<String> isNative = name -> name.endsWith(".so");
            Jars.unpack(jar, "", isNative, app);
            jars.copy(jar, app.resolve(jar.getFileName()), isNative.negate());
        } else {
            Files.copy(jar, app.resolve(jar.getFileName()));
        }
    }
}
