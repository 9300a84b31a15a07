package nl.impactwijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.impactwijzer.text.Message;

/// Reads a file whole, never more than a limit, and says in a sentence why it could not.
final class InputFile {

    private static final int MEGABYTE = 1024 * 1024;

    private InputFile() {}

    /// @throws Failure when it is absent or a folder
    static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.isFolder"));
        }
        if (!Files.exists(file)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.noFile"));
        }
    }

    /// @param megabytes how large it may be
    /// @throws Failure when it is absent, a folder, too large or may not be read
    static byte[] read(Path file, int megabytes) {
        if (Files.isDirectory(file)) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.isFolder"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(megabytes * MEGABYTE + 1);
            if (bytes.length > megabytes * MEGABYTE) {
                throw new Failure(ExitCode.UNREADABLE, Message.of("cli.tooLarge", "most", megabytes));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.noFile"), e);
        } catch (IOException e) {
            throw new Failure(ExitCode.UNREADABLE, Message.of("cli.unreadable"), e);
        }
    }
}
