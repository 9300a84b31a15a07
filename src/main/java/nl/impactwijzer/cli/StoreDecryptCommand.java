package nl.impactwijzer.cli;

import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;

/// `store decrypt`: from now on everybody who has the file can read the data.
@Command(name = "decrypt", mixinStandardHelpOptions = true)
final class StoreDecryptCommand implements Runnable {

    private final Terminal terminal;
    private final StoreOpener opener;

    StoreDecryptCommand(Terminal terminal, StoreOpener opener) {
        this.terminal = terminal;
        this.opener = opener;
    }

    @Override
    public void run() {
        try (SqliteStore store = opener.openPresent()) {
            if (!store.isSealed()) {
                throw new Failure(ExitCode.USAGE, Message.of("cli.store.isNot"));
            }
            opener.sealing().unseal(store, new StoreProgress(terminal));
            terminal.say(Message.of("cli.store.decrypted"));
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }
}
