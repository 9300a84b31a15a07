package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `backup make`: a backup of now, also while the program is open; with `-o` somewhere else.
@Command(name = "make", mixinStandardHelpOptions = true)
final class BackupMakeCommand implements Runnable {

    @Option(names = "-o", paramLabel = "OUT")
    private Optional<Path> out = Optional.empty();

    private final Terminal terminal;
    private final KnownBackups known;

    private final StoreOpener opener;

    BackupMakeCommand(Terminal terminal, KnownBackups known, StoreOpener opener) {
        this.terminal = terminal;
        this.known = known;
        this.opener = opener;
    }

    @Override
    public void run() {
        // Opened first, so that what a killed program left half is undone.
        try (SqliteStore store = opener.openPresent()) {
            Backup made = out.map(known.all()::makeAt).orElseGet(known.all()::make);
            terminal.say(Message.of(
                    "cli.backup.made",
                    "file",
                    made.file(),
                    "n",
                    store.dossiers().size()));
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        }
    }
}
