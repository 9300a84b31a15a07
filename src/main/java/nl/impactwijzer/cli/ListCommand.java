package nl.impactwijzer.cli;

import java.util.function.Supplier;
import nl.impactwijzer.storage.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`: the products and dossiers in the user's data folder, one a line, columns separated by tabs.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<DataFolder> folder;

    ListCommand(Terminal terminal, Surroundings surroundings, Supplier<DataFolder> folder) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.folder = folder;
    }

    @Override
    public void run() {
        new StoredDossiers(terminal, surroundings).tell(folder, format);
    }
}
