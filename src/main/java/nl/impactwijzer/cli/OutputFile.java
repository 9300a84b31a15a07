package nl.impactwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.impactwijzer.text.Message;

/// Writes a file whole or not at all: first beside its place, then moved onto it.
final class OutputFile {

    private OutputFile() {}

    /// @throws Failure when it cannot be written; what stood there is then still there
    static void write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.noPlace", "file", file));
        }
        Path beside = file.resolveSibling(file.getFileName() + ".deel");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(beside);
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.unwritable", "file", file), e);
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            System.getLogger(OutputFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "a part of a file stays behind", e);
        }
    }
}
