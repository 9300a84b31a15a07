package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens when a store is opened: by a second program, by an older or newer one, or when it is damaged.
class OpeningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Schema NEXT = next("next");
    private static final Product PRODUCT = new Product("p1", "Voorbeeld", "Fictief", "1", List.of(), List.of(), "");

    @TempDir
    Path temp;

    @Test
    void aSecondProgramIsToldAndReadsAlong() {
        DataFolder folder = new DataFolder(temp);
        try (SqliteStore first = SqliteStore.open(folder, CLOCK);
                SqliteStore second = SqliteStore.open(folder, CLOCK)) {
            assertThat(first.isReadOnly()).isFalse();
            assertThat(second.isReadOnly()).isTrue();
            assertThat(second.whyReadOnly().orElseThrow().key()).isEqualTo("storage.held");

            first.save(PRODUCT);
            assertThat(second.products()).containsExactly(PRODUCT);
            assertRefused(() -> second.save(PRODUCT), "storage.held");
            assertRefused(() -> second.keepEvidence(new byte[1]), "storage.held");
            assertRefused(() -> second.removeDossier("d1"), "storage.held");
        }
        try (SqliteStore later = SqliteStore.open(folder, CLOCK)) {
            assertThat(later.isReadOnly()).isFalse();
        }
    }

    @Test
    void theSameFolderByAnotherNameIsTheSameFolder() {
        try (SqliteStore first = SqliteStore.open(new DataFolder(temp), CLOCK);
                SqliteStore second =
                        SqliteStore.open(new DataFolder(temp.resolve("..").resolve(temp.getFileName())), CLOCK)) {
            assertThat(first.isReadOnly()).isFalse();
            assertThat(second.isReadOnly()).isTrue();
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefusedAndNotTouched() throws IOException {
        DataFolder folder = new DataFolder(temp);
        try (SqliteStore newer = SqliteStore.open(folder, CLOCK, NEXT)) {
            newer.save(PRODUCT);
        }
        Map<String, List<Byte>> before = contents();
        assertRefused(() -> SqliteStore.open(folder, CLOCK), "storage.newer");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void beforeAMigrationABackupIsMadeThatThePreviousProgramCanRead() throws IOException {
        DataFolder folder = new DataFolder(temp);
        Dossier dossier = Dossier.start(
                "d1", new QuestionnaireRef("kia", "1.0.0", ""), PRODUCT, Role.SCHOOL, "", CLOCK.instant());
        try (SqliteStore old = SqliteStore.open(folder, CLOCK)) {
            old.save(PRODUCT);
            old.save(dossier, MemoryStore.summary(dossier), List.of());
        }
        assertThat(folder.backups()).doesNotExist();
        try (SqliteStore migrated = SqliteStore.open(folder, CLOCK, NEXT)) {
            assertThat(migrated.products()).containsExactly(PRODUCT);
            assertThat(migrated.dossier("d1")).contains(dossier);
        }

        Path backup = folder.backups().resolve("impactwijzer-v" + Schema.CURRENT.version() + "-20261122-100000.db");
        assertThat(folder.backups()).isDirectoryContaining(backup::equals);
        DataFolder restored = new DataFolder(temp.resolve("teruggezet"));
        restored.create();
        Files.copy(backup, restored.store());
        try (SqliteStore previous = SqliteStore.open(restored, CLOCK)) {
            assertThat(previous.products()).containsExactly(PRODUCT);
            assertThat(previous.dossier("d1")).contains(dossier);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreToThePreviousProgram() {
        DataFolder folder = new DataFolder(temp);
        try (SqliteStore old = SqliteStore.open(folder, CLOCK)) {
            old.save(PRODUCT);
        }
        assertRefused(() -> SqliteStore.open(folder, CLOCK, next("broken")), "storage.notMigrated");
        try (SqliteStore previous = SqliteStore.open(folder, CLOCK)) {
            assertThat(previous.isReadOnly()).isFalse();
            assertThat(previous.products()).containsExactly(PRODUCT);
        }
    }

    @Test
    void withoutABackupNothingIsMigrated() throws IOException {
        DataFolder folder = new DataFolder(temp);
        SqliteStore.open(folder, CLOCK).close();
        Files.writeString(folder.backups(), "a file where the folder should be");
        byte[] before = Files.readAllBytes(folder.store());
        assertRefused(() -> SqliteStore.open(folder, CLOCK, NEXT), "storage.noBackup");
        assertThat(folder.store()).hasBinaryContent(before);
    }

    @Test
    void anOlderStoreThatAnotherProgramHoldsIsNotMigratedUnderIt() {
        DataFolder folder = new DataFolder(temp);
        try (SqliteStore old = SqliteStore.open(folder, CLOCK)) {
            assertThat(old.isReadOnly()).isFalse();
            assertRefused(() -> SqliteStore.open(folder, CLOCK, NEXT), "storage.olderHeld");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst", "te kort", "afgekapt", "midden", "ander programma"})
    void aDamagedOrForeignFileIsSaidAndNotTouched(String damage) throws IOException {
        DataFolder folder = new DataFolder(temp);
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            store.save(PRODUCT);
        }
        byte[] bytes = Files.readAllBytes(folder.store());
        switch (damage) {
            case "tekst" -> bytes = "Dit is een tekst.\n".repeat(100).getBytes(StandardCharsets.UTF_8);
            case "te kort" -> bytes = Arrays.copyOf(bytes, 50);
            case "afgekapt" -> bytes = Arrays.copyOf(bytes, 4096);
            case "midden" -> Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
            default -> bytes[68] = 0;
        }
        Files.write(folder.store(), bytes);
        assertThatThrownBy(() -> SqliteStore.open(folder, CLOCK))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isIn("storage.corrupt", "storage.notOurs"));
        assertThat(folder.store()).hasBinaryContent(bytes);
    }

    @Test
    void afterARefusalTheFolderIsFreeAgain() throws IOException {
        DataFolder folder = new DataFolder(temp);
        Files.writeString(folder.store(), "geen gegevens");
        assertRefused(() -> SqliteStore.open(folder, CLOCK), "storage.notOurs");
        Files.delete(folder.store());
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            assertThat(store.isReadOnly()).isFalse();
        }
    }

    @Test
    void aStoreThatVanishedIsSaidAndDoesNotComeBackEmpty() throws IOException {
        DataFolder folder = new DataFolder(temp);
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            store.save(PRODUCT);
            Path away = temp.resolve("weg.db");
            try {
                Files.move(folder.store(), away);
            } catch (IOException e) {
                // Windows does not let go of a file in use, so nothing can vanish there.
                return;
            }
            Product other = Product.named("Ander", "Fictief", "2");
            assertRefused(() -> store.save(other), "storage.gone");
            assertRefused(() -> store.save(other), "storage.gone");
            assertThat(folder.store()).doesNotExist();

            Files.move(away, folder.store());
            store.save(other);
            assertThat(store.products()).containsExactly(other, PRODUCT);
        }
    }

    @Test
    void aFolderMayHaveALongForeignNameAndOneThatIsTooLongIsSaid() {
        Path path = temp;
        while (path.toString().length() < 150) {
            path = path.resolve("Gegevens van Zoë Ødegård – 学校 é");
        }
        try (SqliteStore store = SqliteStore.open(new DataFolder(path), CLOCK)) {
            store.save(PRODUCT);
            assertThat(new Backups(new DataFolder(path), CLOCK).make().counts()).isPresent();
            assertThat(store.products()).containsExactly(PRODUCT);
        }
        while (path.toString().length() < 600) {
            path = path.resolve("nog een map in een map in een map in een map");
        }
        DataFolder tooLong = new DataFolder(path);
        assertRefused(() -> SqliteStore.open(tooLong, CLOCK), "storage.tooLong");
    }

    @Test
    void everySentenceExistsInBothLanguages() {
        for (Locale language : List.of(Messages.DUTCH, Messages.ENGLISH)) {
            Messages messages = Messages.in(language);
            for (String key : List.of(
                    "full",
                    "gone",
                    "busy",
                    "corrupt",
                    "folderReadOnly",
                    "notWritable",
                    "tooLarge",
                    "tooLong",
                    "unexpected")) {
                assertThat(messages.get("storage." + key, "folder", "F", "file", "F", "backups", "F"))
                        .doesNotContain("{");
            }
        }
    }

    private Map<String, List<Byte>> contents() throws IOException {
        Map<String, List<Byte>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(temp)) {
            for (Path file : files.toList()) {
                List<Byte> bytes = new ArrayList<>();
                for (byte one : Files.readAllBytes(file)) {
                    bytes.add(one);
                }
                contents.put(file.getFileName().toString(), bytes);
            }
        }
        return contents;
    }

    private static Schema next(String folder) {
        return new Schema(
                6, List.of(Schema.CURRENT.scripts().getFirst(), "classpath:nl/impactwijzer/storage/" + folder));
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo(key));
    }
}
