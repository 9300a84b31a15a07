package nl.impactwijzer.desktop.backups;

import java.nio.file.Path;
import java.util.List;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.exchange.FromBackup;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.Difference;
import nl.impactwijzer.storage.OpenBackup;
import nl.impactwijzer.storage.Restoring;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.storage.Unlocking;

/// What one can do with backups while the store is open. Call it in the background; failures are a
/// [nl.impactwijzer.dossier.StoreException].
public record BackupDesk(Backups backups, SqliteStore store, Catalogue catalogue) {

    /// A backup, and what putting it back would change.
    ///
    /// @param key opens it again without a question
    record Look(Backup backup, Difference difference, Unlocking key) {}

    boolean isReadOnly() {
        return store.isReadOnly();
    }

    List<Backup> all() {
        return backups.all();
    }

    /// Opens backups that have the pass phrase of the store, or none.
    Unlocking key() {
        return store.unlocking();
    }

    /// @throws nl.impactwijzer.storage.PassPhraseNeeded when this key does not open it
    Look look(Path file, Unlocking key) {
        Backup backup = backups.read(file);
        try (OpenBackup then = OpenBackup.of(file, backups.folder(), key)) {
            Backup.Counts none = new Backup.Counts(0, 0, 0);
            Backup here = backups.read(backups.folder().store());
            return new Look(
                    backup,
                    Difference.between(
                            store,
                            then.store(),
                            here.counts().orElse(none),
                            backup.counts().orElse(none)),
                    then.unlocking());
        }
    }

    Restoring.Restored restore(Look look) {
        return new Restoring(backups).restore(store, look.backup().file(), look.key());
    }

    /// Puts one dossier beside what is here.
    Dossier take(Look look, String dossierId) {
        try (OpenBackup then = OpenBackup.of(look.backup().file(), backups.folder(), look.key())) {
            return new FromBackup(then.store(), store, catalogue, backups.clock()).take(dossierId);
        }
    }
}
