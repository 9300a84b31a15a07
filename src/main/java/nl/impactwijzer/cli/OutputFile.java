package nl.impactwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.exchange.AtomicFile;
import nl.impactwijzer.text.Message;

/// Writes what a command makes, and says in a sentence why it cannot.
final class OutputFile {

    private OutputFile() {}

    /// @throws Failure when it cannot be written; what stood there is then still there
    static void write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.noPlace", "file", file));
        }
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.unwritable", "file", file), e);
        }
    }

    /// Keeps a copy of the file that stands there, under the first free name of `NAME.bak`, `NAME.bak2` and so on.
    ///
    /// @throws Failure when no copy can be made; the file is then left alone
    static void keepOld(Path file) {
        try {
            Path copy = file.resolveSibling(file.getFileName() + ".bak");
            for (int number = 2; Files.exists(copy); number++) {
                copy = file.resolveSibling(file.getFileName() + ".bak" + number);
            }
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new Failure(ExitCode.UNWRITABLE, Message.of("cli.unwritable", "file", file), e);
        }
    }
}
