package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The image as what people expect on Windows (`.msi`) and macOS (`.dmg`), made by `jpackage` on such a computer.
final class NativePackage {
    private final Project project;

    NativePackage(Project project) {
        this.project = project;
    }

    void make(Image image, Target target) throws IOException {
        Path out = project.out();
        Command.ofJdk(
                        "jpackage",
                        List.of(
                                "@installer/jpackage/package-" + Image.family(target) + ".txt",
                                "--app-version",
                                Image.version(project, target),
                                "--app-image",
                                image.folder().toString(),
                                "--dest",
                                out.toString()))
                .in(project.folder())
                .run();
    }
}
