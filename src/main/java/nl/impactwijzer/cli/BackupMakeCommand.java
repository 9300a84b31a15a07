package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.DataFolder;
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

    BackupMakeCommand(Terminal terminal, KnownBackups known) {
        this.terminal = terminal;
        this.known = known;
    }

    @Override
    public void run() {
        try (SqliteStore store = opened()) {
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

    /// Opened first, so that what a killed program left half is undone.
    private SqliteStore opened() {
        try {
            DataFolder folder = known.folder().get();
            if (Files.notExists(folder.store())) {
                throw new Failure(ExitCode.UNREADABLE, Message.of("cli.list.nothing", "folder", folder.path()));
            }
            return SqliteStore.open(folder, known.clock());
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }
}
