package nl.impactwijzer.desktop.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The backup that is made by itself, and what a person hears of it.
class DailyBackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    @Test
    void aFailureIsToldOnceAndTakenBackWhenItWorksAgain() throws IOException {
        DataFolder folder = new DataFolder(temp);
        List<String> told = new ArrayList<>();
        try (SqliteStore store = SqliteStore.open(folder, CLOCK);
                DailyBackup daily = new DailyBackup(
                        new Backups(folder, CLOCK),
                        Runnable::run,
                        failure -> told.add(failure.map(Message::key).orElse("well")))) {
            daily.makeIfDue();
            assertThat(daily.state().get().key()).isEqualTo("backup.daily.none");
            store.save(Product.named("Rekenreis", "Fictief", "1"));
            Files.writeString(folder.backups(), "in the way");
            daily.makeIfDue();
            daily.makeIfDue();
            assertThat(told).containsExactly("backup.notMade");
            store.save(Product.named("Leesvriend", "Fictief", "1"));

            Files.delete(folder.backups());
            daily.makeIfDue();
            assertThat(told).containsExactly("backup.notMade", "well");
            assertThat(daily.state().get().key()).isEqualTo("backup.daily.made");
            assertThat(folder.backups()).isNotEmptyDirectory();
        }
    }
}
