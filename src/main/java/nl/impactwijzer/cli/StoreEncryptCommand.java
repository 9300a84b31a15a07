package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Sealing;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `store encrypt`: from now on the data can be read only with a pass phrase. Backups that can be read without one are
/// named; they go only when that is asked for, once there is an encrypted one.
@Command(name = "encrypt", mixinStandardHelpOptions = true)
final class StoreEncryptCommand implements Runnable {

    @Option(names = "--remove-readable")
    private boolean removeReadable;

    private final Terminal terminal;
    private final StoreOpener opener;

    StoreEncryptCommand(Terminal terminal, StoreOpener opener) {
        this.terminal = terminal;
        this.opener = opener;
    }

    @Override
    public void run() {
        try (SqliteStore store = opener.openPresent()) {
            if (store.isSealed()) {
                throw new Failure(ExitCode.USAGE, Message.of("cli.store.already"));
            }
            terminal.say(Message.of("cli.store.lost"));
            Sealing sealing = opener.sealing();
            sealing.seal(store, opener.passPhrase().chosen(), new StoreProgress(terminal));
            terminal.say(Message.of("cli.store.encrypted"));
            List<Path> readable = sealing.readable();
            if (removeReadable) {
                sealing.removeReadable(readable);
            }
            readable.forEach(file -> terminal.say(
                    Message.of(removeReadable ? "cli.store.removed" : "cli.store.readable", "file", file)));
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }
}
