package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that is encrypted gives nothing away, gives everything back, and is never half of anything.
class SealingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String PHRASE = "paard batterij nietje goed";
    private static final Product PRODUCT =
            new Product("rekenreis-id", "Rekenreis", "Leverancier Fictief", "4.2", List.of("oefenen"), List.of(), "po");
    private static final Product OTHER =
            new Product("ander-id", "Leesboot", "Uitgever Fictief", "1", List.of(), List.of(), "");
    private static final QuestionnaireRef KIA = new QuestionnaireRef("kindertoets", "1.0.0", "a".repeat(64));
    private static final List<String> WORDS = List.of(
            "Rekenreis",
            "rekenreis-id",
            "Leverancier Fictief",
            "Leesboot",
            "kindertoets",
            "toezichthouder weet ervan",
            "Anna Voorbeeld",
            "geheim bewijsstuk",
            "bewijs.txt",
            "vragenlijst als bestand",
            "ondertekend rapport",
            "niet-inzetten",
            "antwoord van vroeger",
            "answers/A1",
            "\"value\"",
            "dossier-een",
            "a".repeat(64),
            "snelspoor");

    private static final ClosedSeal SEAL = made();

    @TempDir
    Path temp;

    private DataFolder folder;
    private SqliteStore store;

    private static ClosedSeal made() {
        try {
            return ClosedSeal.make(new PassPhrase(PHRASE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void open() {
        folder = new DataFolder(temp.resolve("gegevens"));
        store = SqliteStore.open(folder, on(0).clock());
        fill();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyColumnOfTheStoreSaysHowItIsKept() throws SQLException {
        Map<String, List<String>> there = new TreeMap<>();
        try (Connection connection = StoreFile.reading(folder.store()).getConnection();
                Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("""
                    SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'flyway%'\
                    """)) {
            while (columns.next()) {
                there.computeIfAbsent(columns.getString(1), _ -> new ArrayList<>())
                        .add(columns.getString(2));
            }
        }
        there.remove("data_key");
        Map<String, List<String>> said = new TreeMap<>();
        for (SealedTable table : SealedTable.ALL) {
            said.put(
                    table.name(),
                    table.columns().stream().map(SealedTable.Column::name).toList());
        }
        there.replaceAll((_, columns) -> columns.stream().sorted().toList());
        said.replaceAll((_, columns) -> columns.stream().sorted().toList());
        assertThat(said)
                .as("what is not named here would be lost, or stay readable")
                .isEqualTo(there);
    }

    @Test
    void noWordOfTheWorkIsInAnyFileAfterTheReadableBackupsWereRemoved() throws IOException {
        on(0).makeIfDue();
        Sealing sealing = sealing();
        assertThat(found(folder.path())).as("the test looks well").containsExactlyInAnyOrderElementsOf(WORDS);
        sealing.renew(store, SEAL);
        assertThat(sealing.readable()).hasSize(1);
        sealing.removeReadable(sealing.readable());
        answer("toezichthouder weet ervan, en nog meer");
        store.removeDossier("dossier-twee");
        on(1).makeIfDue();

        assertThat(on(1).all()).hasSize(2).allMatch(Backup::sealed);
        assertThat(found(folder.path())).isEmpty();
    }

    @Test
    void turningItOnAndOffGivesEverythingBackAsItWas() throws SQLException, IOException {
        Map<String, List<String>> before = rows();
        sealing().renew(store, SEAL);
        assertThat(store.dossier("dossier-een").orElseThrow().id()).isEqualTo("dossier-een");
        reopen(Unlocking.as(SEAL));
        assertThat(rows()).as("nothing is as it was").isNotEqualTo(before);
        sealing().unseal(store);
        reopen(Unlocking.none());

        assertThat(rows()).isEqualTo(before);
        answer("en het gaat door");
        assertThat(store.history("dossier-een", "")).hasSizeGreaterThan(2);
        assertThat(files()).noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    void onlyThePassPhraseOpensIt() {
        PassPhrase typed = new PassPhrase(PHRASE);
        sealing().seal(store, typed);
        assertThat(typed.letters()).containsOnly('\0');
        store.close();

        assertThatThrownBy(() -> SqliteStore.open(folder, on(0).clock()))
                .isInstanceOfSatisfying(
                        PassPhraseNeeded.class, e -> assertThat(e.wasWrong()).isFalse());
        PassPhrase wrong = new PassPhrase("paard batterij nietje fout");
        assertThatThrownBy(() -> SqliteStore.open(folder, on(0).clock(), Unlocking.with(() -> wrong)))
                .isInstanceOfSatisfying(
                        PassPhraseNeeded.class, e -> assertThat(e.wasWrong()).isTrue());
        assertThat(wrong.letters()).containsOnly('\0');
        store = SqliteStore.open(folder, on(0).clock(), Unlocking.with(() -> new PassPhrase(PHRASE)));
        assertThat(store.isReadOnly()).as("a refusal leaves no lock").isFalse();
        try (SqliteStore second =
                SqliteStore.open(folder, on(0).clock(), Unlocking.with(() -> new PassPhrase(PHRASE)))) {
            assertThat(second.isReadOnly()).isTrue();
            assertThat(second.products()).containsExactly(OTHER, PRODUCT);
        }
    }

    @Test
    void whoKnewTheOldPassPhraseReadsNothingNewAndOldBackupsKeepTheirs() throws IOException {
        sealing().renew(store, SEAL);
        Backup old = on(0).make();
        answer("van na de nieuwe wachtzin");
        ClosedSeal next = ClosedSeal.make(new PassPhrase("heel andere woorden nu"));
        sealing().renew(store, next);
        assertThat(next.opens(SEAL.envelope())).isFalse();
        assertRefused(() -> reopen(Unlocking.as(SEAL)), "storage.sealed");
        reopen(Unlocking.as(next));

        assertRefused(() -> OpenBackup.of(old.file(), folder, store.unlocking()), "storage.sealed");
        assertRefused(() -> new Restoring(on(0)).restore(store, old.file(), store.unlocking()), "storage.sealed");
        try (OpenBackup backup = OpenBackup.of(old.file(), folder, Unlocking.with(() -> new PassPhrase(PHRASE)))) {
            assertThat(backup.store().products()).containsExactly(OTHER, PRODUCT);
        }
        new Restoring(on(0)).restore(store, old.file(), Unlocking.as(SEAL));
        assertThat(said()).isEqualTo("toezichthouder weet ervan");
        reopen(Unlocking.as(next));
        assertThat(said())
                .as("the content is the old one, the pass phrase the new")
                .isEqualTo("toezichthouder weet ervan");
    }

    @Test
    void aBackupThatCanBeReadDoesNotMakeAnEncryptedStoreReadable() throws IOException {
        Backup readable = on(0).make();
        sealing().renew(store, SEAL);
        new Restoring(on(0)).restore(store, readable.file(), store.unlocking());
        reopen(Unlocking.as(SEAL));
        assertThat(store.isSealed()).isTrue();
        assertThat(said()).isEqualTo("toezichthouder weet ervan");
        Files.delete(readable.file());
        assertThat(found(folder.path())).isEmpty();
    }

    @Test
    void aValueThatWasMovedToAnotherPlaceIsRefused() {
        sealing().renew(store, SEAL);
        for (String swap : List.of(
                "UPDATE product SET document = (SELECT document FROM product p WHERE p.id <> product.id)",
                "UPDATE dossier SET facts = (SELECT facts FROM dossier d WHERE d.id <> dossier.id)",
                "UPDATE dossier SET document = (SELECT document FROM dossier d WHERE d.id <> dossier.id)",
                "UPDATE evidence SET bytes = (SELECT file FROM questionnaire)",
                "UPDATE final_revision SET at = '2027-01-01T00:00:00Z'",
                "UPDATE change SET json_after = json_before",
                "UPDATE change SET place = (SELECT place FROM change c WHERE c.number <> change.number)")) {
            byte[] whole = read(folder.store());
            store.database().write(handle -> {
                handle.execute("DROP TRIGGER change_is_never_altered");
                handle.execute("DROP TRIGGER final_revision_is_never_altered");
                handle.execute("DROP TRIGGER revision_is_never_altered");
                handle.execute(swap);
            });
            assertRefused(this::readEverything, "storage.sealBroken");
            store.close();
            write(folder.store(), whole);
            store = SqliteStore.open(folder, on(0).clock(), Unlocking.as(SEAL));
        }
        readEverything();
    }

    @Test
    void whatCannotBeReadStopsItAndTheStoreStaysAsItWas() throws IOException {
        sealing().renew(store, SEAL);
        store.database()
                .write(handle ->
                        handle.execute("UPDATE questionnaire SET file = x'0102030405060708090a0b0c0d0e0f10111213'"));
        byte[] before = read(folder.store());
        assertRefused(() -> sealing().unseal(store), "storage.sealBroken");
        assertThat(folder.store()).hasBinaryContent(before);
        assertThat(files()).noneMatch(file -> file.toString().endsWith(".part"));
        assertThat(store.products()).containsExactly(OTHER, PRODUCT);
    }

    @Test
    void withoutRoomNothingChanges() throws IOException {
        Backups tight = new Backups(folder, on(0).clock(), Retention.USUAL, _ -> 1_000_000);
        byte[] before = read(folder.store());
        assertRefused(() -> new Sealing(tight).renew(store, SEAL), "storage.noRoomToSeal");
        assertThat(folder.store()).hasBinaryContent(before);
        answer("en er kan worden gewerkt");
    }

    @Test
    void itCanBeStoppedUntilTheVeryLastMomentAndTheStoreStaysAsItWas() throws IOException {
        store.keepEvidence(new byte[3_000_000]);
        List<Double> moments = new ArrayList<>();
        sealing().renew(store, SEAL, (_, done) -> moments.add(done));
        assertThat(moments).isSorted().hasSizeGreaterThan(20).endsWith(1.0);
        assertThat(moments).as("much evidence is much of it").noneMatch(done -> done > 0.1 && done < 0.4);
        byte[] before = read(folder.store());
        int all = moments.size();
        for (int last : List.of(0, all / 4, all / 2, all - 2, all - 1)) {
            AtomicInteger told = new AtomicInteger();
            assertThatThrownBy(() -> sealing().renew(store, Seal.OPEN, (_, _) -> {
                        if (told.getAndIncrement() == last) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(told).hasValue(last + 1);
        }
        assertThat(folder.store()).hasBinaryContent(before);
        assertThat(files()).noneMatch(file -> file.toString().contains(".part"));
        assertThat(store.isSealed()).isTrue();
        answer("en er kan worden gewerkt");
        reopen(Unlocking.as(SEAL));
        assertThat(said()).isEqualTo("en er kan worden gewerkt");
    }

    @Test
    void whatAKilledProgramWasDecryptingIsGoneAtTheNextStart() throws IOException {
        Path half = Files.writeString(folder.path().resolve("herschreven-half.part"), "kindertoets");
        Path journal = Files.writeString(folder.path().resolve("herschreven-half.part-journal"), "kindertoets");
        try (SqliteStore along = SqliteStore.open(folder, on(0).clock())) {
            assertThat(along.isReadOnly()).isTrue();
            assertThat(half).as("another program may be at it").exists();
        }
        sealing().renew(store, SEAL);
        store.close();
        assertThatThrownBy(() -> SqliteStore.open(folder, on(0).clock())).isInstanceOf(PassPhraseNeeded.class);
        assertThat(half).as("it does not wait for the pass phrase").doesNotExist();
        assertThat(journal).doesNotExist();
    }

    /// What the disk holds at any moment is what is left when the power goes.
    @Test
    void atEveryMomentTheOldStoreOrTheNewOneIsWhole() throws Exception {
        List<Path> moments = new ArrayList<>();
        Thread work = Thread.ofPlatform().start(() -> sealing().renew(store, SEAL));
        while (work.isAlive() || moments.isEmpty()) {
            Path moment = Files.createDirectory(temp.resolve("moment" + moments.size()));
            Files.copy(folder.store(), new DataFolder(moment).store());
            moments.add(moment);
            Thread.sleep(20);
        }
        work.join();
        for (Path moment : moments) {
            try (SqliteStore then = SqliteStore.open(new DataFolder(moment), on(0).clock(), Unlocking.as(SEAL))) {
                assertThat(then.dossiers()).hasSize(2);
                assertThat(then.history("dossier-een", "")).isEqualTo(store.history("dossier-een", ""));
            }
        }
        assertThat(store.isSealed()).isTrue();
    }

    @Test
    void aHalfFileThatAKilledProgramLeftIsNoHindranceAndGoes() throws IOException {
        Path half = Files.writeString(folder.path().resolve("terugzetten-half.part"), "half");
        Files.setLastModifiedTime(half, FileTime.from(NOW.minus(Duration.ofDays(1))));
        sealing().renew(store, SEAL);
        on(0).makeIfDue();
        assertThat(half).doesNotExist();
    }

    @Test
    void theNewestWholeBackupOfADamagedStoreIsKnownWithoutThePassPhrase() throws IOException {
        sealing().renew(store, SEAL);
        Backup good = on(0).make();
        store.close();
        write(folder.store(), Arrays.copyOf(read(folder.store()), 8192));
        assertThatThrownBy(() -> SqliteStore.open(folder, on(0).clock(), Unlocking.as(SEAL)))
                .isInstanceOf(StoreException.class)
                .isNotInstanceOf(PassPhraseNeeded.class);
        Backup newest = on(0).newestWhole().orElseThrow();
        assertThat(newest).isEqualTo(good);
        new Restoring(on(0)).restore(newest.file());
        store = SqliteStore.open(folder, on(0).clock(), Unlocking.as(SEAL));
        assertThat(store.dossiers()).hasSize(2);
    }

    @Test
    void whatIsKnownCannotBeLookedForAndNoLengthTellsTheVerdict() {
        assertThat(SEAL.id("kindertoets")).isEqualTo(SEAL.id("kindertoets")).isNotEqualTo(SEAL.id("kindertoetS"));
        assertThat(SEAL.openId(SEAL.id("kindertoets"))).isEqualTo("kindertoets");
        assertThat(SEAL.text("dossier.facts", "d", "inzetten"))
                .hasSameSizeAs(SEAL.text("dossier.facts", "d", "niet-inzetten"));
        assertThat(SEAL.text("dossier.facts", "d", "x")).isNotEqualTo(SEAL.text("dossier.facts", "d", "x"));
        for (int length = 0; length < 600; length++) {
            String text = "é".repeat(length);
            assertThat(SEAL.openText("t.c", "r", SEAL.text("t.c", "r", text))).isEqualTo(text);
        }
    }

    @Test
    void aStoreOfBeforeThisVersionKeepsWhatItsListShowed() throws SQLException, IOException {
        DataFolder old = new DataFolder(temp.resolve("oud"));
        old.create();
        Flyway.configure()
                .dataSource(StoreFile.writing(old.store(), true))
                .locations(Schema.CURRENT.scripts().getFirst())
                .target("4")
                .load()
                .migrate();
        try (Connection connection = StoreFile.writing(old.store(), false).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                INSERT INTO dossier (id, product, questionnaire, questionnaire_version, questionnaire_sha256, role,
                    progress, worst_level, verdict, provisional, locked, changed, document, track, as_of)
                VALUES ('d1', 'p1', 'kia', '1.0.0', 'ff', 'school', 42, 'hoog', 'nog-niet', 1, 1,
                    '2026-11-22T10:00:00Z', x'01', 'snel', '2026-11-21')\
                """);
        }
        try (SqliteStore now = SqliteStore.open(old, on(0).clock())) {
            assertThat(now.dossiers())
                    .containsExactly(new DossierSummary(
                            "d1",
                            "p1",
                            new QuestionnaireRef("kia", "1.0.0", "ff"),
                            Role.SCHOOL,
                            "snel",
                            42,
                            "hoog",
                            "nog-niet",
                            true,
                            true,
                            NOW,
                            LocalDate.of(2026, 11, 21)));
        }
    }

    @Test
    void whatLiesBesideTheStoreIsAsPrivateAsWhatIsInIt() throws IOException {
        Map<String, String> lines = Map.of("a".repeat(64), "C:\\rapporten\\Rekenreis.pdf\tAnna Voorbeeld");
        assertThat(store.sealed(lines)).isEqualTo(lines);
        Files.writeString(folder.reports(), "abc=Rekenreis.pdf\\tAnna Voorbeeld");
        sealing().renew(store, SEAL);
        assertThat(found(folder.path())).isEmpty();
        Map<String, String> kept = store.sealed(lines);
        assertThat(kept.toString()).doesNotContain("Rekenreis", "Anna", "aaaa");
        assertThat(store.opened(kept)).isEqualTo(lines);
        assertThat(store.opened(lines)).as("from before it was encrypted").isEmpty();
        sealing().unseal(store);
        assertThat(folder.reports()).content().contains("Rekenreis.pdf");
    }

    private void fill() {
        store.save(PRODUCT);
        store.save(OTHER);
        String evidence = store.keepEvidence("geheim bewijsstuk".getBytes(StandardCharsets.UTF_8));
        store.keepQuestionnaire(KIA.sha256(), "vragenlijst als bestand".getBytes(StandardCharsets.UTF_8));
        Dossier dossier = Dossier.start("dossier-een", KIA, PRODUCT, Role.ASSESSOR, "Anna Voorbeeld", NOW)
                .with(new Evidence(
                        "e1",
                        "Bewijs",
                        new Evidence.KeptFile("bewijs.txt", evidence, 17, "text/plain"),
                        "",
                        "",
                        Optional.empty()));
        save(dossier, dossier);
        Dossier second = Dossier.start("dossier-twee", KIA, OTHER, Role.SCHOOL, "Anna Voorbeeld", NOW);
        save(second, second);
        answer("antwoord van vroeger");
        store.move(now(), summary(now()), List.of(), NOW);
        answer("toezichthouder weet ervan");
        store.keepReport("dossier-een", "ondertekend rapport".getBytes(StandardCharsets.UTF_8), NOW);
    }

    private void answer(String text) {
        Dossier before = now();
        save(before, before.with(Place.of("A1"), Response.NONE.with(new Answer.Single(text))));
    }

    private void save(Dossier before, Dossier next) {
        List<Change> changes = before.equals(next)
                ? Changes.of(next, "Anna Voorbeeld", NOW)
                : Changes.between(before, next, "Anna Voorbeeld", NOW);
        store.save(next, summary(next), changes);
    }

    private Dossier now() {
        return store.dossier("dossier-een").orElseThrow();
    }

    private String said() {
        return now().response("A1").answer() instanceof Answer.Single said ? said.value() : "";
    }

    private void readEverything() {
        store.products();
        store.dossiers().forEach(summary -> {
            store.dossier(summary.id());
            store.history(summary.id(), "");
            store.finals(summary.id()).forEach(store::report);
            store.earlier(summary.id()).forEach(store::dossier);
        });
        now().evidence().forEach(evidence -> {
            if (evidence.item() instanceof Evidence.KeptFile file) {
                store.evidence(file.sha256());
            }
        });
        store.questionnaire(KIA.sha256());
    }

    /// All rows of all tables as they lie in the file, in an order that does not depend on how they got there.
    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = StoreFile.reading(folder.store()).getConnection();
                Statement statement = connection.createStatement()) {
            for (SealedTable table : SealedTable.ALL) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table.name())) {
                    while (row.next()) {
                        StringBuilder line = new StringBuilder();
                        for (SealedTable.Column column : table.columns()) {
                            line.append(column.name())
                                    .append('=')
                                    .append(new String(row.getBytes(column.name()), StandardCharsets.ISO_8859_1))
                                    .append(';');
                        }
                        rows.add(line.toString());
                    }
                }
                all.put(table.name(), rows.stream().sorted().toList());
            }
        }
        return all;
    }

    /// Which words stand in the files of that folder: as they are, in UTF-16, or in base64 at any of its three steps.
    private static List<String> found(Path in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(in)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.write(file.toString().getBytes(StandardCharsets.UTF_8));
                all.write(Files.readAllBytes(file));
            }
        }
        String bytes = all.toString(StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        for (String word : WORDS) {
            byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
            List<String> forms = new ArrayList<>(List.of(
                    new String(utf8, StandardCharsets.ISO_8859_1),
                    new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)));
            for (int skip = 0; skip < 3; skip++) {
                byte[] shifted = Arrays.copyOfRange(utf8, skip, skip + (utf8.length - skip) / 3 * 3);
                forms.add(Base64.getEncoder().encodeToString(shifted));
            }
            if (forms.stream().anyMatch(bytes::contains)) {
                found.add(word);
            }
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void reopen(Unlocking unlocking) {
        store.close();
        store = SqliteStore.open(folder, on(0).clock(), unlocking);
    }

    private Sealing sealing() {
        return new Sealing(on(0));
    }

    private static DossierSummary summary(Dossier dossier) {
        DossierSummary made = MemoryStore.summary(dossier);
        return new DossierSummary(
                made.id(),
                made.productId(),
                made.questionnaire(),
                made.role(),
                "snelspoor",
                42,
                "hoog",
                "niet-inzetten",
                true,
                false,
                NOW,
                LocalDate.of(2026, 11, 22));
    }

    private Backups on(int day) {
        return new Backups(folder, Clock.fixed(NOW.plus(Duration.ofDays(day)), ZoneOffset.UTC));
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo(key));
    }
}
