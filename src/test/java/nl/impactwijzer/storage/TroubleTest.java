package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Autosave;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.SaveState;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work on a real store while the disk, the folder or the clock lets it down: what was answered stays, it is told, and
/// it is saved as soon as that is possible.
class TroubleTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path temp;

    private final Clockwork clock = new Clockwork();
    private final List<SaveState> told = new CopyOnWriteArrayList<>();
    private DataFolder folder;
    private SqliteStore store;
    private Dossier dossier;
    private Autosave autosave;

    @BeforeEach
    void begin() {
        folder = new DataFolder(temp.resolve("gegevens"));
        store = SqliteStore.open(folder, clock);
        Product product = new Product("p1", "Rekenreis", "Fictief", "1", List.of(), List.of(), "");
        dossier = Dossier.start(
                "d1", new QuestionnaireRef("kia", "1.0.0", "a".repeat(64)), product, Role.SCHOOL, "A", START);
        store.save(product);
        store.save(dossier, MemoryStore.summary(dossier), List.of());
        autosave = new Autosave(store, dossier, MemoryStore::summary, clock, told::add);
    }

    @AfterEach
    void end() {
        autosave.close();
        store.close();
    }

    @Test
    void onAFullDiskNothingIsLostAndItIsSavedOnceThereIsRoom() {
        answer("A1", "voordat de schijf vol was");
        assertThat(autosave.flush()).isInstanceOf(SaveState.Saved.class);
        int pages = store.database()
                .read(handle -> handle.createQuery("PRAGMA page_count")
                        .mapTo(Integer.class)
                        .one());
        pragma("max_page_count = " + (pages + 1));
        answer("A2", "lang ".repeat(20_000));
        assertFailed("storage.full", "vol", "veilig bewaard", "Maak ruimte vrij");
        answer("A3", "en verder typen");
        assertFailed("storage.full", "vol", "veilig bewaard", "Maak ruimte vrij");
        assertThat(store.dossier("d1").orElseThrow().answers()).containsOnlyKeys("A1");

        pragma("max_page_count = 1000000");
        assertThat(autosave.flush()).isInstanceOf(SaveState.Saved.class);
        assertThat(store.dossier("d1")).contains(dossier);
        assertThat(store.history("d1", ""))
                .extracting(Change::place)
                .containsExactly("answers/A1", "answers/A2", "answers/A3");
    }

    @Test
    void inAFolderThatBecameReadOnlyNothingIsLostAndItIsSavedOnceOneMayWrite() {
        pragma("query_only = 1");
        answer("A1", "nog niet");
        assertFailed("storage.notWritable", "mag nu niet worden geschreven", "veilig bewaard", "Vraag uw beheerder");
        pragma("query_only = 0");
        assertThat(autosave.flush()).isInstanceOf(SaveState.Saved.class);
        assertThat(store.dossier("d1")).contains(dossier);
    }

    /// Somebody who may do everything, as in many builds, finds no folder read-only.
    @Test
    void aReadOnlyFolderCanBeReadAndSaysWhyNothingCanBeChanged() throws IOException {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
        assumeThat(folder.path().getFileSystem().supportedFileAttributeViews()).contains("posix");
        store.close();
        permissions("r-xr-xr-x", "r--r--r--");
        try (SqliteStore again = SqliteStore.open(folder, clock)) {
            assertThat(again.whyReadOnly().orElseThrow().key()).isEqualTo("storage.folderReadOnly");
            assertThat(again.dossier("d1")).contains(dossier);
        } finally {
            permissions("rwxr-xr-x", "rw-r--r--");
        }
    }

    @Test
    void aClockThatJumpsYearsBackAndAheadChangesNoOrderAndLosesNothing() {
        for (Duration jump : List.of(Duration.ZERO, Duration.ofDays(-3650), Duration.ofDays(3650), Duration.ZERO)) {
            clock.now = START.plus(jump);
            answer("A1", "op " + clock.now);
            assertThat(autosave.flush()).isEqualTo(new SaveState.Saved(clock.now));
        }
        assertThat(store.dossier("d1")).contains(dossier);
        List<Change> history = store.history("d1", "answers/A1");
        assertThat(history).hasSize(4);
        assertThat(history.getFirst().before()).isEmpty();
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).before()).isEqualTo(history.get(i - 1).after());
        }
        assertThat(store.dossiers()).hasSize(1);
    }

    @Test
    void theStoreNeedsNoOtherFileBesideIt() throws IOException {
        answer("A1", "bewaard");
        autosave.close();
        store.close();
        try (Stream<Path> files = Files.list(folder.path())) {
            for (Path file : files.filter(file -> !file.equals(folder.store())).toList()) {
                Files.delete(file);
            }
        }
        store = SqliteStore.open(folder, clock);
        assertThat(store.dossier("d1")).contains(dossier);
    }

    @Test
    void aPageOfZeroesIsToldWhenItIsReadAndTheProgramGoesOn() throws IOException {
        answer("A1", "x".repeat(40_000));
        autosave.close();
        store.close();
        byte[] bytes = Files.readAllBytes(folder.store());
        for (int page = 4096; page < bytes.length; page += 4096) {
            if (bytes[page + 2000] == 'x' && bytes[page + 2001] == 'x') {
                Arrays.fill(bytes, page, page + 4096, (byte) 0);
            }
        }
        Files.write(folder.store(), bytes);
        store = SqliteStore.open(folder, clock);
        assertThatThrownBy(() -> store.dossier("d1"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isIn("storage.corrupt", "storage.unreadable"));
        assertThat(store.products()).hasSize(1);
    }

    @Test
    void aFolderThatComesBackWithAnotherProgramInItIsNotWrittenInAndTheWorkStays() throws IOException {
        Path away = away();
        try (FileChannel other = back(away);
                FileLock _ = other.lock()) {
            assertLost("storage.lost.held", "zijn nu elders geopend", "veilig bewaard", "kopie");
            assertThat(store.whyReadOnly().orElseThrow().key()).isEqualTo("storage.lost.held");
            assertThat(store.dossier("d1").orElseThrow().answers()).isEmpty();
        }
        // Also not when the other one is gone again.
        assertLost("storage.lost.held", "niet meer");
        assertThat(dossier.answers()).containsOnlyKeys("A1");
    }

    @Test
    void aFolderThatWasChangedWhileItWasAwayIsNotWrittenIn() throws IOException {
        Path away = away();
        Product elsewhere = Product.named("Elders", "Fictief", "2");
        try (SqliteStore other = SqliteStore.open(new DataFolder(away), clock)) {
            other.save(elsewhere);
        }
        Files.move(away, folder.path());
        assertLost("storage.lost.changed", "elders iets in opgeslagen", "kopie");
        assertThat(store.products()).contains(elsewhere);
        Path backup = new Backups(folder, clock).make(Backup.Kind.ASKED).file();
        assertThatThrownBy(() -> new Restoring(new Backups(folder, clock)).restore(store, backup, Unlocking.none()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("storage.lost.changed"));
        store.close();
        try (SqliteStore again = SqliteStore.open(folder, clock)) {
            assertThat(again.isReadOnly()).as("the lock was let go of").isFalse();
        }
    }

    @Test
    void aFolderThatWasOnlyAwayIsWrittenInAgainAndIsStillHeld() throws IOException {
        Path away = away();
        Files.move(away, folder.path());
        assertThat(autosave.flush()).isInstanceOf(SaveState.Saved.class);
        assertThat(store.dossier("d1")).contains(dossier);
        try (SqliteStore second = SqliteStore.open(folder, clock)) {
            assertThat(second.isReadOnly()).isTrue();
            assertThat(second.isChangedElsewhere()).isFalse();
            answer("A2", "verder");
            assertThat(autosave.flush()).isInstanceOf(SaveState.Saved.class);
            assertThat(second.isChangedElsewhere()).isTrue();
            assertThat(second.isChangedElsewhere()).isFalse();
            assertThat(second.dossier("d1")).contains(dossier);
        }
        Files.move(folder.path(), away);
        answer("A3", "weer weg");
        assertFailed("storage.gone", "niet bereikbaar");
    }

    @Test
    void aWindowThatReadsAlongSaysThatTheDataWereEncryptedElsewhere() {
        Sealing sealing = new Sealing(new Backups(folder, clock));
        try (SqliteStore second = SqliteStore.open(folder, clock)) {
            assertThat(second.products()).hasSize(1);
            sealing.seal(store, new PassPhrase("geheime wachtzin van een toets"));
            assertThat(second.isChangedElsewhere()).isTrue();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(second::products)
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                e -> assertThat(e.sentence().key()).isEqualTo("storage.sealedElsewhere"));
            }
            sealing.unseal(store);
            assertThat(second.isChangedElsewhere()).isTrue();
            assertThat(second.products()).hasSize(1);
        }
    }

    /// Takes the folder out of reach while there is work to save.
    private Path away() throws IOException {
        Path away = temp.resolve("weg");
        try {
            Files.move(folder.path(), away);
        } catch (IOException e) {
            assumeThat(false).as("Windows does not let go of a folder in use").isTrue();
        }
        answer("A1", "zonder netwerk");
        assertFailed("storage.gone", "niet bereikbaar", "Herstel de verbinding");
        // The system forgets the lock, as it does of a network folder.
        Files.delete(away.resolve(folder.lock().getFileName()));
        return away;
    }

    private FileChannel back(Path away) throws IOException {
        Files.move(away, folder.path());
        return FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void assertLost(String key, String... words) {
        assertThat(autosave.flush()).isInstanceOfSatisfying(SaveState.Failed.class, failed -> {
            assertThat(failed.why().sentence().key()).isEqualTo(key);
            assertThat(Messages.in(Messages.DUTCH).get(failed.why().sentence())).contains(words);
        });
    }

    private void answer(String question, String text) {
        dossier = dossier.with(Place.of(question), Response.NONE.with(new Answer.Single(text)));
        autosave.changed(dossier);
    }

    /// It is told in a sentence: what happened, what is safe, what to do.
    private void assertFailed(String key, String... words) {
        assertThat(autosave.flush()).isInstanceOfSatisfying(SaveState.Failed.class, failed -> {
            assertThat(failed.why().sentence().key()).isEqualTo(key);
            assertThat(Messages.in(Messages.DUTCH).get(failed.why().sentence())).contains(words);
            assertThat(Messages.in(Messages.ENGLISH).get(failed.why().sentence()))
                    .contains(" yet", folder.path().toString());
        });
        assertThat(told.getLast()).isInstanceOf(SaveState.Failed.class);
    }

    private void pragma(String setting) {
        store.database().read(handle -> handle.execute("PRAGMA " + setting));
    }

    private void permissions(String ofFolder, String ofFiles) throws IOException {
        Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Stream<Path> files = Files.list(folder.path())) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(ofFiles));
            }
        }
        Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString(ofFolder));
    }

    /// A clock that is set by hand.
    private static final class Clockwork extends Clock {
        private volatile Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
