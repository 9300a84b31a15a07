package nl.impactwijzer.desktop.backups;

import java.util.Locale;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.storage.Backup;

/// How a backup is told: when, why, how much is in it, how large.
record BackupTexts(Words words) {

    String moment(Backup backup) {
        return words.moment(backup.at());
    }

    String kind(Backup backup) {
        return words.get(
                "backup.kind." + backup.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String counts(Backup backup) {
        String sealed = backup.sealed() ? ", " + words.get("backup.sealed") : "";
        return backup.counts()
                .map(counts -> words.get("backup.counts", "products", counts.products(), "dossiers", counts.dossiers())
                        + sealed)
                .orElseGet(() -> words.get("backup.unreadable"));
    }

    String size(Backup backup) {
        double megabytes = backup.bytes() / (1024.0 * 1024.0);
        return String.format(words.locale(), "%.1f MB", Math.max(0.1, megabytes));
    }
}
