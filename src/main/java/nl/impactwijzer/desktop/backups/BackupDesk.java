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

/// What one can do with backups while the store is open. Call it in the background; failures are a
/// [nl.impactwijzer.dossier.StoreException].
public record BackupDesk(Backups backups, SqliteStore store, Catalogue catalogue) {

    /// A backup, and what putting it back would change.
    record Look(Backup backup, Difference difference) {}

    boolean isReadOnly() {
        return store.isReadOnly();
    }

    List<Backup> all() {
        return backups.all();
    }

    Look look(Path file) {
        Backup backup = backups.read(file);
        try (OpenBackup then = OpenBackup.of(file, backups.folder(), store.unlocking())) {
            Backup.Counts none = new Backup.Counts(0, 0, 0);
            Backup here = backups.read(backups.folder().store());
            return new Look(
                    backup,
                    Difference.between(
                            store,
                            then.store(),
                            here.counts().orElse(none),
                            backup.counts().orElse(none)));
        }
    }

    Restoring.Restored restore(Path file) {
        return new Restoring(backups).restore(store, file, store.unlocking());
    }

    /// Puts one dossier beside what is here.
    Dossier take(Path file, String dossierId) {
        try (OpenBackup then = OpenBackup.of(file, backups.folder(), store.unlocking())) {
            return new FromBackup(then.store(), store, catalogue, backups.clock()).take(dossierId);
        }
    }
}
