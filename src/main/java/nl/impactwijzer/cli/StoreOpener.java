package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.util.function.Supplier;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.Sealing;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;

/// Opens the user's data for a command, asking for the pass phrase when they are encrypted.
final class StoreOpener {

    private final Surroundings surroundings;
    private final Supplier<DataFolder> folder;
    private final StorePassPhrase passPhrase;

    StoreOpener(Terminal terminal, Surroundings surroundings, Supplier<DataFolder> folder) {
        this.surroundings = surroundings;
        this.folder = folder;
        passPhrase = new StorePassPhrase(terminal, surroundings);
    }

    StorePassPhrase passPhrase() {
        return passPhrase;
    }

    /// @throws StoreException when the data cannot be used, or are not there and cannot be made
    SqliteStore open() {
        return SqliteStore.open(folder.get(), surroundings.clock(), passPhrase.unlocking());
    }

    /// Data that are there.
    ///
    /// @throws Failure when there are none, or they cannot be read
    SqliteStore openPresent() {
        try {
            if (Files.notExists(folder.get().store())) {
                throw new Failure(
                        ExitCode.UNREADABLE,
                        Message.of("cli.list.nothing", "folder", folder.get().path()));
            }
            return open();
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    Sealing sealing() {
        return new Sealing(new Backups(folder.get(), surroundings.clock()));
    }
}
