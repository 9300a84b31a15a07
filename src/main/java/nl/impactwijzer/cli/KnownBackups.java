package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.text.Message;

/// The backups of the data folder that a command line names.
record KnownBackups(Supplier<DataFolder> folder, Clock clock) {

    Backups all() {
        return new Backups(folder.get(), clock);
    }

    /// @param wanted a file, a name out of the list, or `newest`
    /// @throws Failure when there is no such backup
    Path find(String wanted) {
        if (wanted.equals("newest")) {
            return all().newestWhole()
                    .map(Backup::file)
                    .orElseThrow(() -> new Failure(
                            ExitCode.UNREADABLE,
                            Message.of("cli.backup.none", "folder", folder.get().backups())));
        }
        return all().all().stream()
                .map(Backup::file)
                .filter(file -> file.getFileName().toString().equals(wanted))
                .findFirst()
                .orElseGet(() -> file(wanted));
    }

    private Path file(String wanted) {
        Path file = Path.of(wanted);
        if (!Files.isRegularFile(file)) {
            throw new Failure(
                    ExitCode.UNREADABLE,
                    Message.of(
                            "cli.backup.unknown",
                            "name",
                            wanted,
                            "folder",
                            folder.get().backups()));
        }
        return file;
    }
}
