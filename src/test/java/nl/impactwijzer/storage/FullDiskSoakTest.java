package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.impactwijzer.desktop.settings.PreferenceFile;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.AtomicFile;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.Dossiers;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real disk, of a few megabytes, that is full: everything that is written says so, and what was there stays. Only
/// where disks can be made, that is on Linux by root.
@Tag("soak")
class FullDiskSoakTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path temp;

    private Path disk;
    private DataFolder folder;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(temp.resolve("schijf"));
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()))
                .isZero();
        folder = new DataFolder(disk.resolve("gegevens"));
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void onAFullDiskEverythingSaysSoAndNothingThatWasThereIsLost() throws IOException {
        Path exported = disk.resolve("dossier.impactwijzer");
        Path report = Files.writeString(disk.resolve("rapport.pdf"), "een eerder rapport");
        PreferenceFile preferences = new PreferenceFile(disk.resolve("voorkeuren.properties"), Runnable::run);
        preferences.keep(Map.of("person", "Anna Voorbeeld"));
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            Product product = Product.named("Rekenreis", "Uitgeverij Voorbeeld", "4.2");
            String evidence = store.keepEvidence(noise(2 * MEGABYTE));
            Dossier dossier = Dossier.start(
                            "d1", Dossiers.kia().ref(), product, Role.SCHOOL, "Anna Voorbeeld", CLOCK.instant())
                    .with(new Evidence(
                            "e1",
                            "Bewijs",
                            new Evidence.KeptFile("bewijs.bin", evidence, 2 * MEGABYTE, "application/octet-stream"),
                            "",
                            "",
                            Optional.empty()));
            store.save(product);
            store.save(dossier, MemoryStore.summary(dossier), List.of());
            DossierFile file = DossierFile.from(store, dossier, Dossiers.kia());
            DossierFiles.write(exported, file);
            // Leaves some room, so that each thing begins and then gets stuck.
            Path filler = fill(300_000);
            // As where the system cannot say how much room there is, or others fill it meanwhile.
            Backups backups = new Backups(folder, CLOCK, Retention.USUAL, _ -> Long.MAX_VALUE);

            assertRefused(() -> store.keepEvidence(noise(MEGABYTE)), "storage.full");
            assertRefused(backups::make, "backup.full");
            assertRefused(() -> new Backups(folder, CLOCK).make(), "backup.full");
            assertRefused(
                    () -> new Sealing(backups).seal(store, new PassPhrase("vier gewone woorden samen")),
                    "storage.noRoomToSeal");
            assertThatThrownBy(() -> DossierFiles.write(exported, file))
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            e -> assertThat(e.sentence().key()).isEqualTo("exchange.notWritten"));
            assertThatThrownBy(() -> AtomicFile.write(report, noise(MEGABYTE))).isInstanceOf(IOException.class);
            preferences.keep(Map.of("person", "x".repeat(500_000)));

            assertThat(store.isSealed()).isFalse();
            assertThat(store.dossier("d1")).contains(dossier);
            assertThat(store.evidence(evidence)).isPresent();
            assertThat(DossierFiles.read(exported).dossier()).isEqualTo(dossier);
            assertThat(report).hasContent("een eerder rapport");
            assertThat(preferences.read()).containsEntry("person", "Anna Voorbeeld");
            try (Stream<Path> files = Files.walk(disk)) {
                assertThat(files).noneMatch(half -> half.toString().endsWith(".part"));
            }

            fill(0);
            try (SqliteStore along = SqliteStore.open(folder, CLOCK)) {
                assertThat(along.dossier("d1")).contains(dossier);
            }

            Files.delete(disk.resolve("vol0"));
            Files.delete(filler);
            store.keepEvidence(noise(MEGABYTE / 2));
            DossierFiles.write(exported, file);
            AtomicFile.write(report, noise(1_000));
            assertThat(report).hasSize(1_000);
        }
        fill(0);
        try (SqliteStore again = SqliteStore.open(folder, CLOCK)) {
            assertThat(again.dossiers()).as("the program starts on a full disk").hasSize(1);
        }
    }

    /// @param room what is left, in bytes
    private Path fill(int room) throws IOException {
        Path filler = disk.resolve("vol" + room);
        byte[] some = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(disk).getUsableSpace() > room) {
                out.write(some);
            }
        }
        return filler;
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.sentence().key()).isEqualTo(key);
            assertThat(Messages.in(Messages.DUTCH).get(e.sentence())).contains("ruimte");
        });
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return noise;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
