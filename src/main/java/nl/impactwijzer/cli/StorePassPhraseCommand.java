package nl.impactwijzer.cli;

import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;

/// `store passphrase`: another pass phrase for encrypted data. Backups of before keep the one they have.
@Command(name = "passphrase", mixinStandardHelpOptions = true)
final class StorePassPhraseCommand implements Runnable {

    private final Terminal terminal;
    private final StoreOpener opener;

    StorePassPhraseCommand(Terminal terminal, StoreOpener opener) {
        this.terminal = terminal;
        this.opener = opener;
    }

    @Override
    public void run() {
        try (SqliteStore store = opener.openPresent()) {
            if (!store.isSealed()) {
                throw new Failure(ExitCode.USAGE, Message.of("cli.store.isNot"));
            }
            terminal.say(Message.of("cli.store.lost"));
            opener.sealing().seal(store, opener.passPhrase().chosen(), new StoreProgress(terminal));
            terminal.say(Message.of("cli.store.changed"));
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }
}
