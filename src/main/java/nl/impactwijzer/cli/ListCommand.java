package nl.impactwijzer.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`: the products and dossiers in the user's data folder, one a line, columns separated by tabs.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {

    @Option(names = "--data", paramLabel = "DIR")
    private Optional<String> data = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;
    private final Surroundings surroundings;

    ListCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        new StoredDossiers(terminal, surroundings.clock()).tell(data, format);
    }
}
