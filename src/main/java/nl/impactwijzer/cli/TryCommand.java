package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `try FILE.json`: opens the desktop at a questionnaire that is still being written.
///
/// Errors in it are no obstacle: the window shows them, at their lines.
@Command(name = "try", mixinStandardHelpOptions = true)
final class TryCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE.json", descriptionKey = "FILE")
    private Path file = Path.of("");

    private final Window window;
    private final Supplier<Optional<String>> data;

    TryCommand(Window window, Supplier<Optional<String>> data) {
        this.window = window;
        this.data = data;
    }

    @Override
    public void run() {
        InputFile.check(file);
        window.tryOut(file.toAbsolutePath().normalize(), data.get());
    }
}
