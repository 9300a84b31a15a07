package nl.impactwijzer.cli;

import java.util.function.Supplier;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `store encrypt|passphrase|decrypt`: whether the user's data can be read only with a pass phrase.
@Command(name = "store", mixinStandardHelpOptions = true)
final class StoreCommand implements Runnable {

    private StoreCommand() {}

    static CommandLine of(Terminal terminal, Surroundings surroundings, Supplier<DataFolder> folder) {
        StoreOpener opener = new StoreOpener(terminal, surroundings, folder);
        return new CommandLine(new StoreCommand())
                .addSubcommand(new StoreEncryptCommand(terminal, opener))
                .addSubcommand(new StorePassPhraseCommand(terminal, opener))
                .addSubcommand(new StoreDecryptCommand(terminal, opener));
    }

    @Override
    public void run() {
        throw new Failure(ExitCode.USAGE, Message.of("cli.store.what"));
    }
}
