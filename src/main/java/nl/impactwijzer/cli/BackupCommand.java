package nl.impactwijzer.cli;

import java.util.function.Supplier;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `backup list|make|restore`: the backups of the user's data.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {

    private BackupCommand() {}

    static CommandLine of(
            Terminal terminal, Installed installed, Surroundings surroundings, Supplier<DataFolder> folder) {
        KnownBackups known = new KnownBackups(folder, surroundings.clock());
        StoreOpener opener = new StoreOpener(terminal, surroundings, folder);
        return new CommandLine(new BackupCommand())
                .addSubcommand(new BackupListCommand(terminal, known))
                .addSubcommand(new BackupMakeCommand(terminal, known, opener))
                .addSubcommand(new BackupRestoreCommand(terminal, known, installed, opener));
    }

    @Override
    public void run() {
        throw new Failure(ExitCode.USAGE, Message.of("cli.backup.what"));
    }
}
