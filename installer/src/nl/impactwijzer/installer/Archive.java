package nl.impactwijzer.installer;

import java.io.IOException;
import java.nio.file.Path;

/// The image as a `tar.xz`, for any Linux.
final class Archive {
    private final Project project;

    Archive(Project project) {
        this.project = project;
    }

    void make(Image image) throws IOException {
        String name = project.nameFor(Target.LINUX);
        Path folder = Folders.empty(project.work().resolve("archive")).resolve("impactwijzer-" + project.version());
        Folders.copy(image.folder(), folder);
        Folders.copy(project.installer().resolve("linux/archive"), folder);
        Folders.date(folder, project.time());
        Command.of(
                        "tar",
                        "--create",
                        "--file=" + project.out().resolve(name + ".tar.xz"),
                        "--format=gnu",
                        "--sort=name",
                        "--mtime=@" + project.time().getEpochSecond(),
                        "--owner=0",
                        "--group=0",
                        "--numeric-owner",
                        "--mode=u=rwX,go=rX",
                        "--use-compress-program=xz -3 -T1",
                        "--directory=" + folder.getParent(),
                        folder.getFileName().toString())
                .run();
    }
}
