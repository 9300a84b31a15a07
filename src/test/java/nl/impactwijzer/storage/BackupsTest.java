package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Backups are made by themselves, hold everything, and can be put back, also when the store is of no use any more.
class BackupsTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Product PRODUCT = new Product("p1", "Rekenreis", "Fictief", "4.2", List.of(), List.of(), "");

    @TempDir
    Path temp;

    private DataFolder folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        folder = new DataFolder(temp.resolve("gegevens"));
        store = SqliteStore.open(folder, at(START));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFirstChangeOfADayMakesOneBackupWithEverythingInIt() {
        assertThat(on(0).makeIfDue()).as("nothing to keep yet").isEmpty();
        String evidence = work();
        Backup made = on(0).makeIfDue().orElseThrow();
        assertThat(made.counts()).contains(new Backup.Counts(1, 1, 1));
        assertThat(on(0).makeIfDue()).as("there is one of today").isEmpty();

        try (OpenBackup backup = OpenBackup.of(made.file(), folder, Unlocking.none())) {
            assertThat(backup.store().products()).containsExactly(PRODUCT);
            assertThat(backup.store().dossier("d1")).isEqualTo(store.dossier("d1"));
            assertThat(backup.store().history("d1", "")).isEqualTo(store.history("d1", ""));
            assertThat(backup.store().evidence(evidence)).isPresent();
            assertThat(backup.store().questionnaire("b".repeat(64))).isPresent();
            assertThat(backup.store().finals("d1")).hasSize(1);
            assertRefused(() -> backup.store().save(PRODUCT), "backup.readOnly");
        }
    }

    @Test
    void aDayOnWhichNothingChangedNeedsNoBackup() {
        work();
        assertThat(on(0).makeIfDue()).isPresent();
        assertThat(on(1).makeIfDue()).isEmpty();
        answer("later");
        assertThat(on(1).makeIfDue()).isPresent();
        assertThat(on(1).all()).hasSize(2);
    }

    @Test
    void aClockThatWasWrongNeitherStopsBackupsNorThrowsThemAway() {
        work();
        on(0).makeIfDue();
        answer("ten years ahead");
        assertThat(on(3650).makeIfDue()).isPresent();
        answer("back again");
        assertThat(on(1).makeIfDue()).isPresent();
        answer("before it all");
        assertThat(on(-3650).makeIfDue()).isPresent();
        assertThat(on(1).all()).hasSize(4);
    }

    @Test
    void theNewestFourteenStayAndOneOfEachOfTheTwelveMonthsBefore() {
        List<Retention.Daily> daily = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2025, 1, 1);
                day.isBefore(LocalDate.of(2026, 11, 23));
                day = day.plusDays(1)) {
            daily.add(new Retention.Daily(
                    Path.of(day.toString()), day.atStartOfDay().toInstant(ZoneOffset.UTC), 1_000));
        }
        List<String> kept = kept(daily, Retention.USUAL);
        assertThat(kept).startsWith("2025-12-31", "2026-01-31", "2026-02-28").endsWith("2026-11-21", "2026-11-22");
        assertThat(kept).hasSize(14 + 11).contains("2026-10-31", "2026-11-09").doesNotContain("2026-11-08");
        assertThat(kept(daily, new Retention(14, 12, 1)))
                .as("however large, the newest three stay")
                .containsExactly("2026-11-20", "2026-11-21", "2026-11-22");
    }

    @Test
    void withoutRoomThereIsNoBackupAndNothingElseSuffers() {
        work();
        Backups tight = new Backups(folder, at(START), Retention.USUAL, _ -> 1_000_000);
        assertRefused(tight::makeIfDue, "backup.full");
        answer("still saved");
        assertThat(folder.backups()).isEmptyDirectory();
    }

    @Test
    void aSystemThatCannotSayHowMuchRoomThereIsGetsItsBackup() {
        work();
        Backups unknown = new Backups(folder, at(START), Retention.USUAL, path -> {
            throw new IOException("Mount point not found");
        });
        assertThat(unknown.makeIfDue()).isPresent();
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        work();
        Files.writeString(folder.backups(), "in the way");
        assertRefused(on(0)::makeIfDue, "backup.notMade");
        answer("still saved");
    }

    @Test
    void everythingGoesBackToTheBackupAndWhatWasThereIsABackupItself() {
        work();
        Backup then = on(0).make();
        answer("since then");
        store.save(Product.named("Ander", "Fictief", "2"));
        Restoring.Restored restored = new Restoring(on(0)).restore(store, then.file(), Unlocking.none());

        assertThat(said()).isEqualTo("begin");
        assertThat(store.products()).containsExactly(PRODUCT);
        answer("and it can be worked with");
        try (OpenBackup before = OpenBackup.of(restored.before().orElseThrow(), folder, Unlocking.none())) {
            assertThat(before.store().products()).hasSize(2);
            assertThat(before.store().history("d1", "")).hasSize(2);
        }
        assertThat(then.file()).as("a backup is never used up").exists();
    }

    @Test
    void whatWouldChangeIsToldDossierByDossier() {
        work();
        Dossier gone = dossier("d2");
        store.save(gone, MemoryStore.summary(gone), List.of());
        Backup then = on(0).make();
        answer("since then");
        store.removeDossier("d2");
        Dossier fresh = dossier("d3");
        store.save(fresh, MemoryStore.summary(fresh), List.of());
        store.keepReport("d1", new byte[] {2}, START);
        try (OpenBackup backup = OpenBackup.of(then.file(), folder, Unlocking.none())) {
            Difference difference = Difference.between(
                    store,
                    backup.store(),
                    on(0).read(folder.store()).counts().orElseThrow(),
                    then.counts().orElseThrow());
            assertThat(difference.lines())
                    .extracting(line -> line.summary().id() + " " + line.state())
                    .containsExactlyInAnyOrder("d1 CHANGED", "d2 ONLY_THERE", "d3 ONLY_HERE");
            assertThat(difference.newReports()).isEqualTo(1);
            assertThat(difference.sentences())
                    .extracting(Message::key)
                    .containsExactly(
                            "backup.change.changed",
                            "backup.change.onlyHere",
                            "backup.change.onlyThere",
                            "backup.change.reports");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"afgekapt", "nullen", "kop", "leeg", "weg"})
    void aStoreOfNoUseIsToldKeptAsideAndReplacedByTheNewestWholeBackup(String damage) throws IOException {
        work();
        Backup good = on(0).makeIfDue().orElseThrow();
        Files.writeString(folder.backups().resolve("impactwijzer-zelf-20270101-000000.db"), "geen reservekopie");
        store.close();
        byte[] bytes = Files.readAllBytes(folder.store());
        switch (damage) {
            case "afgekapt" -> Files.write(folder.store(), Arrays.copyOf(bytes, 4096 * 2));
            case "nullen" -> {
                Arrays.fill(bytes, 4096, 4096 * 2, (byte) 0);
                Files.write(folder.store(), bytes);
            }
            case "kop" -> {
                Arrays.fill(bytes, 0, 100, (byte) 0x5a);
                Files.write(folder.store(), bytes);
            }
            case "leeg" -> Files.write(folder.store(), new byte[0]);
            default -> Files.delete(folder.store());
        }
        byte[] left = Files.exists(folder.store()) ? Files.readAllBytes(folder.store()) : new byte[0];
        if (!damage.equals("nullen")) {
            assertThatThrownBy(() -> SqliteStore.open(folder, at(START)))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.sentence().key())
                                    .isIn("storage.corrupt", "storage.notOurs", "storage.vanished"));
        }
        Backup newest = on(1).newestWhole().orElseThrow();
        assertThat(newest.file()).isEqualTo(good.file());
        Restoring.Restored restored = new Restoring(on(1)).restore(newest.file());
        if (left.length > 0) {
            assertThat(restored.damaged().orElseThrow()).hasBinaryContent(left);
        }
        store = SqliteStore.open(folder, at(START));
        assertThat(said()).isEqualTo("begin");
        answer("and it goes on");
    }

    @Test
    void aDamagedPageIsFoundByTheDailyBackupAndTheEarlierOnesStay() throws IOException {
        work();
        on(0).makeIfDue();
        answer("x".repeat(20_000));
        byte[] bytes = Files.readAllBytes(folder.store());
        Arrays.fill(bytes, bytes.length - 3 * 4096, bytes.length, (byte) 0);
        store.close();
        Files.write(folder.store(), bytes);
        assertRefused(on(1)::makeIfDue, "backup.damagedStore");
        assertThat(on(1).all()).hasSize(1);
    }

    @Test
    void aJournalOfADamagedStoreGoesAsideWithIt() throws IOException {
        work();
        Backup good = on(0).make();
        store.close();
        Files.writeString(folder.store(), "geen gegevens");
        Path journal = folder.path().resolve("impactwijzer.db-journal");
        Files.writeString(journal, "half een wijziging");
        Restoring.Restored restored = new Restoring(on(0)).restore(good.file());
        assertThat(journal).doesNotExist();
        assertThat(folder.damaged().resolve(restored.damaged().orElseThrow().getFileName() + "-journal"))
                .hasContent("half een wijziging");
        store = SqliteStore.open(folder, at(START));
        assertThat(said()).isEqualTo("begin");
    }

    @Test
    void oneMayAlsoBeginAnewAndTheDamagedFileStays() throws IOException {
        work();
        on(0).make();
        store.close();
        Files.writeString(folder.store(), "geen gegevens");
        store = SqliteStore.begin(folder, at(START));
        assertThat(store.products()).isEmpty();
        assertThat(folder.damaged())
                .isDirectoryContaining(file -> file.toString().endsWith(".db"));
        assertThat(on(0).all()).hasSize(1);
    }

    @Test
    void nothingIsPutBackUnderAProgramThatHasTheStoreOpen() {
        work();
        Backup then = on(0).make();
        assertRefused(() -> new Restoring(on(0)).restore(then.file()), "storage.held");
        try (SqliteStore second = SqliteStore.open(folder, at(START))) {
            assertRefused(() -> new Restoring(on(0)).restore(second, then.file(), Unlocking.none()), "storage.held");
        }
    }

    @Test
    void aFileThatIsNoBackupChangesNothing() throws IOException {
        work();
        Path text = Files.writeString(temp.resolve("brief.db"), "Beste ouders");
        assertRefused(() -> new Restoring(on(0)).restore(store, text, Unlocking.none()), "backup.notOne");
        Path cut = temp.resolve("half.db");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(on(0).make().file()), 4096 * 3));
        assertRefused(() -> new Restoring(on(0)).restore(store, cut, Unlocking.none()), "backup.damaged");
        assertThat(said()).isEqualTo("begin");
        try (var files = Files.list(folder.path())) {
            assertThat(files).noneMatch(file -> file.toString().contains("terugzetten"));
        }
    }

    @Test
    void aBackupInAnotherPlaceNeverReplacesAFile() throws IOException {
        work();
        Path stick = temp.resolve("stick").resolve("impactwijzer.db");
        assertThat(on(0).makeAt(stick).counts()).contains(new Backup.Counts(1, 1, 1));
        byte[] first = Files.readAllBytes(stick);
        assertRefused(() -> on(0).makeAt(stick), "backup.notMade");
        assertThat(stick).hasBinaryContent(first);
    }

    private static List<String> kept(List<Retention.Daily> daily, Retention retention) {
        List<Path> surplus = retention.surplus(daily, ZoneOffset.UTC);
        return daily.stream()
                .map(Retention.Daily::file)
                .filter(file -> !surplus.contains(file))
                .map(Path::toString)
                .toList();
    }

    /// A product, a dossier with an answer, evidence, a questionnaire and a signed report.
    private String work() {
        store.save(PRODUCT);
        Dossier dossier = dossier("d1");
        store.save(dossier, changed(dossier, START), List.of());
        answer("begin");
        String evidence = store.keepEvidence(new byte[] {1, 2, 3});
        store.keepQuestionnaire("b".repeat(64), new byte[] {4});
        store.keepReport("d1", new byte[] {1}, START);
        return evidence;
    }

    private void answer(String text) {
        Dossier before = store.dossier("d1").orElseThrow();
        Dossier next = before.with(Place.of("A1"), Response.NONE.with(new Answer.Single(text)));
        store.save(
                next,
                changed(next, START.plusSeconds(text.hashCode() & 0xffff)),
                Changes.between(before, next, "A. Voorbeeld", START));
    }

    private String said() {
        return store.dossier("d1").orElseThrow().response("A1").answer() instanceof Answer.Single said
                ? said.value()
                : "";
    }

    private static Dossier dossier(String id) {
        return Dossier.start(id, new QuestionnaireRef("kia", "1.0.0", "b".repeat(64)), PRODUCT, Role.SCHOOL, "", START);
    }

    private static DossierSummary changed(Dossier dossier, Instant at) {
        DossierSummary summary = MemoryStore.summary(dossier);
        return new DossierSummary(
                summary.id(),
                summary.productId(),
                summary.questionnaire(),
                summary.role(),
                summary.track(),
                0,
                "",
                "",
                false,
                false,
                at,
                summary.asOf());
    }

    private Backups on(int day) {
        return new Backups(folder, at(START.plus(Duration.ofDays(day))));
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo(key));
    }
}
