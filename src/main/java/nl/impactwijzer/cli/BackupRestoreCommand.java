package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.exchange.FromBackup;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.Difference;
import nl.impactwijzer.storage.OpenBackup;
import nl.impactwijzer.storage.Restoring;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup restore BACKUP`: puts a whole backup back, or one dossier of it beside the present one.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class BackupRestoreCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "BACKUP")
    private String backup = "";

    @Option(names = "--dossier", paramLabel = "ID")
    private Optional<String> dossier = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--lost-passphrase")
    private boolean lost;

    private final Terminal terminal;
    private final KnownBackups known;
    private final Installed installed;
    private final StoreOpener opener;

    BackupRestoreCommand(Terminal terminal, KnownBackups known, Installed installed, StoreOpener opener) {
        this.terminal = terminal;
        this.known = known;
        this.installed = installed;
        this.opener = opener;
    }

    @Override
    public void run() {
        try {
            Path file = known.find(backup);
            if (dryRun) {
                tell(file);
            } else if (dossier.isPresent()) {
                copy(file, dossier.get());
            } else {
                restore(file);
            }
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.sentence(), e);
        } catch (ExchangeException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    private void restore(Path file) {
        Restoring.Restored restored = restored(file);
        terminal.say(Message.of("cli.backup.restored", "file", file.getFileName()));
        restored.before().ifPresent(kept -> terminal.say(Message.of("cli.backup.before", "file", kept)));
        restored.damaged().ifPresent(kept -> terminal.say(Message.of("cli.backup.damaged", "file", kept)));
    }

    /// What is in the data becomes other, not how they are encrypted; unless they cannot be opened.
    private Restoring.Restored restored(Path file) {
        Backups backups = known.all();
        Backup present = backups.read(backups.folder().store());
        if (lost
                || !present.isReadable()
                || !present.sealed() && !backups.read(file).sealed()) {
            return new Restoring(backups).restore(file);
        }
        try (SqliteStore store = opener.open()) {
            return new Restoring(backups)
                    .restore(store, file, opener.passPhrase().ofBackup(store));
        }
    }

    private void tell(Path file) {
        Backups backups = known.all();
        DataFolder folder = backups.folder();
        try (SqliteStore now = opener.open();
                OpenBackup then =
                        OpenBackup.of(file, folder, opener.passPhrase().ofBackup(now))) {
            Difference difference = Difference.between(
                    now,
                    then.store(),
                    backups.read(folder.store()).counts().orElseThrow(),
                    backups.read(file).counts().orElseThrow());
            difference.sentences().forEach(terminal::say);
            for (Difference.Line line : difference.lines()) {
                terminal.say(String.join(
                        "\t",
                        line.summary().id(),
                        line.product(),
                        line.summary().questionnaire().name(),
                        terminal.messages().get(line.state().sentence())));
            }
        }
    }

    private void copy(Path file, String id) {
        DataFolder folder = known.folder().get();
        try (SqliteStore now = opener.open();
                OpenBackup then =
                        OpenBackup.of(file, folder, opener.passPhrase().ofBackup(now))) {
            Dossier taken = new FromBackup(then.store(), now, installed.catalogue(), known.clock()).take(id);
            terminal.say(Message.of("cli.backup.copied", "id", taken.id()));
        }
    }
}
