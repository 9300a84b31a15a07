package nl.impactwijzer.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.EarlierRevision;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.FinalRevision;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.Dossiers;
import nl.impactwijzer.testkit.MemoryStore;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final QuestionnaireRef KIA = new QuestionnaireRef("kia", "1.0.0", "a".repeat(64));
    private static final Product PRODUCT =
            new Product("p1", "Voorbeeld", "Fictief", "1", List.of("oefenen"), List.of("9-11"), "po");

    @TempDir
    Path temp;

    private DataFolder folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        folder = new DataFolder(temp.resolve("gegevens é"));
        store = begun(folder);
    }

    /// A store in which nothing is yet.
    SqliteStore begun(DataFolder folder) {
        return SqliteStore.open(folder, CLOCK);
    }

    SqliteStore opened(DataFolder folder) {
        return SqliteStore.open(folder, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasSavedIsThereAfterClosingAndOpening() {
        Dossier dossier = Dossiers.random(Dossiers.kia(), 3);
        DossierSummary summary = new DossierSummary(
                dossier.id(),
                "p1",
                KIA,
                Role.SCHOOL,
                "snel",
                42,
                "hoog",
                "niet-inzetten",
                true,
                false,
                NOW.plusMillis(7),
                LocalDate.ofInstant(NOW, ZoneOffset.UTC));
        List<Change> changes = Changes.of(dossier, "A. Voorbeeld", NOW);
        store.save(PRODUCT);
        store.save(dossier, summary, changes);
        String evidence = store.keepEvidence(new byte[] {1, 2, 3});
        store.keepQuestionnaire("b".repeat(64), new byte[] {4});
        reopen();

        assertThat(store.products()).containsExactly(PRODUCT);
        assertThat(store.dossier(dossier.id())).contains(dossier);
        assertThat(store.dossiers()).containsExactly(summary);
        assertThat(store.history(dossier.id(), "")).isEqualTo(changes);
        assertThat(store.evidence(evidence))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
        assertThat(store.questionnaire("b".repeat(64)))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(4));
        assertThat(store.evidence("c".repeat(64))).isEmpty();
        assertThat(store.dossier("nobody")).isEmpty();
    }

    @Test
    void theNewestChangeStandsFirstAlsoWithinOneSecond() {
        Dossier one = dossier("d1");
        Dossier two = dossier("d2");
        store.save(one, changedAt(one, NOW), List.of());
        store.save(two, changedAt(two, NOW.plusMillis(500)), List.of());
        assertThat(store.dossiers()).extracting(DossierSummary::id).containsExactly("d2", "d1");
    }

    @Test
    void aProductIsReplacedByItsIdAndGoesOnlyWithoutDossiers() {
        store.save(PRODUCT);
        Product renamed = new Product("p1", "Nieuwe naam", "Fictief", "2", List.of(), List.of(), "");
        store.save(renamed);
        assertThat(store.products()).containsExactly(renamed);

        Dossier dossier = dossier("d1");
        store.save(dossier, changedAt(dossier, NOW), List.of());
        assertRefused(() -> store.removeProduct("p1"), "storage.productHasDossiers");
        assertThat(store.products()).containsExactly(renamed);
        store.removeDossier("d1");
        store.removeProduct("p1");
        assertThat(store.products()).isEmpty();
    }

    @Test
    void historyCanBeAskedForOnePlace() {
        Dossier dossier = dossier("d1");
        Change first = new Change("answers/A1", "A. Voorbeeld", NOW, "", "{\"value\":\"ja\"}");
        Change second = new Change("answers/A2", "A. Voorbeeld", NOW, "", "{\"value\":\"nee\"}");
        Change third = new Change("answers/A1", "B. Fictief", NOW, first.after(), "{\"value\":\"nee\"}");
        for (Change change : List.of(first, second, third)) {
            store.save(dossier, changedAt(dossier, NOW), List.of(change));
        }
        assertThat(store.history("d1", "answers/A1")).containsExactly(first, third);
        assertThat(store.history("d1", "")).containsExactly(first, second, third);
        assertThat(store.history("d2", "")).isEmpty();
    }

    @Test
    void typingIsOneChangeFromTheFirstLetterToTheLast() {
        Dossier dossier = dossier("d1");
        String first = "{\"note\":\"de lever\"}";
        String second = "{\"note\":\"de leverancier\"}";
        String third = "{\"note\":\"de leverancier zegt\"}";
        save(dossier, new Change("answers/A1", "A. Voorbeeld", NOW, "", first));
        save(dossier, new Change("answers/A1", "A. Voorbeeld", NOW.plusSeconds(1), first, second));
        reopen();
        save(dossier, new Change("answers/A1", "A. Voorbeeld", NOW.plusSeconds(2), second, third));
        Change other = new Change("answers/A2", "A. Voorbeeld", NOW.plusSeconds(3), "", "{\"value\":\"ja\"}");
        save(dossier, other);
        assertThat(store.history("d1", ""))
                .containsExactly(new Change("answers/A1", "A. Voorbeeld", NOW.plusSeconds(2), "", third), other);
    }

    @Test
    void noLineOfTheHistoryCanBeAlteredOrRemoved() {
        Dossier dossier = dossier("d1");
        save(dossier, new Change("answers/A1", "A. Voorbeeld", NOW, "", "{\"value\":\"ja\"}"));
        save(dossier, new Change("answers/A2", "A. Voorbeeld", NOW, "", "{\"value\":\"ja\"}"));
        assertForbidden("UPDATE change SET person = 'iemand anders'");
        assertForbidden("DELETE FROM change");
    }

    @Test
    void aFinalRevisionIsNumberedAndNeverOverwritten() {
        Dossier dossier = dossier("d1");
        store.save(dossier, changedAt(dossier, NOW), List.of());
        FinalRevision first = store.keepFinal("d1", text("eerste"), NOW);
        FinalRevision second = store.keepFinal("d1", text("tweede"), NOW.plusSeconds(1));
        assertThat(store.finals("d1")).containsExactly(first, second);
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(store.report(first))
                .hasValueSatisfying(report -> assertThat(report).asString().isEqualTo("eerste"));
        assertForbidden("UPDATE final_revision SET report = x'00'");
        assertForbidden("DELETE FROM final_revision");

        store.removeDossier("d1");
        assertThat(store.finals("d1")).containsExactly(first, second);
    }

    @Test
    void aSignedDossierIsLockedUntilItChanges() {
        Dossier dossier = dossier("d1");
        store.save(dossier, changedAt(dossier, NOW), List.of());
        store.keepFinal("d1", text("verslag"), NOW);
        assertThat(store.dossiers().getFirst().locked()).isTrue();
        store.save(dossier, changedAt(dossier, NOW), List.of());
        assertThat(store.dossiers().getFirst().locked()).isTrue();

        Dossier next = dossier.with(Place.of("A1"), Response.of(new Answer.Single("ja")));
        store.save(next, changedAt(next, NOW), List.of());
        assertThat(store.dossiers().getFirst().locked()).isFalse();

        store.keepReport("d1", text("verslag met nog een handtekening"), NOW);
        assertThat(store.finals("d1")).hasSize(2);
        assertThat(store.dossiers().getFirst().locked())
                .as("a signature under an older report")
                .isFalse();
    }

    @Test
    void aRemovedDossierTakesItsHistoryAndTheEvidenceThatOnlyItUsed() {
        String own = store.keepEvidence(text("van één"));
        String shared = store.keepEvidence(text("van twee"));
        Dossier one = dossier("d1").with(file("e1", own)).with(file("e2", shared));
        Dossier two = dossier("d2").with(file("e1", shared));
        store.save(one, changedAt(one, NOW), Changes.of(one, "", NOW));
        store.save(two, changedAt(two, NOW), Changes.of(two, "", NOW));

        store.removeDossier("d1");
        assertThat(store.dossier("d1")).isEmpty();
        assertThat(store.history("d1", "")).isEmpty();
        assertThat(store.evidence(own)).isEmpty();
        assertThat(store.evidence(shared)).isPresent();
        assertThat(store.history("d2", "")).isNotEmpty();
    }

    @Test
    void aSaveThatFailsHalfwayLeavesEverythingAsItWas() {
        Dossier dossier = dossier("d1");
        save(dossier, new Change("answers/A1", "A. Voorbeeld", NOW, "", "{\"value\":\"ja\"}"));
        store.database()
                .write(handle -> handle.execute(
                        "CREATE TRIGGER no_more BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'no'); END"));

        Dossier next = dossier.with(Place.of("A1"), Response.of(new Answer.Single("ja")));
        assertThatThrownBy(() -> store.save(next, changedAt(next, NOW), Changes.of(next, "", NOW)))
                .isInstanceOf(StoreException.class);
        assertThat(store.dossier("d1")).contains(dossier);
        assertThat(store.history("d1", "")).hasSize(1);
    }

    @Test
    void aFullDiskIsSaidAndSavingWorksAgainOnceThereIsRoom() {
        Dossier dossier = dossier("d1");
        store.save(dossier, changedAt(dossier, NOW), List.of());
        pages("PRAGMA max_page_count = 1");

        Dossier large = dossier.with(Place.of("A1"), Response.of(new Answer.Single("lang ".repeat(100_000))));
        assertRefused(() -> store.save(large, changedAt(large, NOW), List.of()), "storage.full");
        assertThat(store.dossier("d1")).contains(dossier);

        pages("PRAGMA max_page_count = 1000000");
        store.save(large, changedAt(large, NOW), List.of());
        assertThat(store.dossier("d1")).contains(large);
    }

    @Test
    void aDossierThatCouldNotBeReadBackIsNotSaved() {
        Dossier dossier = dossier("d1");
        store.save(dossier, changedAt(dossier, NOW), List.of());
        Dossier tooLarge = dossier.with(Place.of("A1"), Response.of(new Answer.Single("x".repeat(3_000_000))));
        assertRefused(() -> store.save(tooLarge, changedAt(tooLarge, NOW), List.of()), "storage.tooLarge");
        assertThat(store.dossier("d1")).contains(dossier);
    }

    @Test
    void evidenceThatIsTooLargeIsRefused() {
        assertRefused(() -> store.keepEvidence(new byte[DossierStore.MAX_EVIDENCE + 1]), "storage.evidenceTooLarge");
    }

    @Test
    void aClosedStoreSaysSo() {
        store.close();
        assertRefused(() -> store.dossiers(), "storage.closed");
    }

    @Test
    void manyThreadsMaySaveAtOnce() throws Exception {
        List<Thread> threads = List.of("d1", "d2", "d3", "d4").stream()
                .map(id -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 25; i++) {
                        Dossier next = dossier(id).with(Place.of("A1"), Response.of(new Answer.Single("nr " + i)));
                        store.save(next, changedAt(next, NOW), List.of());
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(store.dossiers()).hasSize(4);
        assertThat(store.dossier("d3").orElseThrow().response("A1").answer()).isEqualTo(new Answer.Single("nr 24"));
    }

    @Test
    void goingBackRestoresTheEarlierRevisionByteForByteAlsoAfterClosingAndOpening() {
        Dossier before = Dossiers.random(Dossiers.kia(), 5).withQuestionnaire(KIA);
        store.save(before, MemoryStore.summary(before), Changes.of(before, "A. Voorbeeld", NOW));
        byte[] was = document(before.id());
        store.keepFinal(before.id(), new byte[] {7}, NOW);
        Dossier moved = before.withQuestionnaire(new QuestionnaireRef("kia", "1.1.0", "b".repeat(64)))
                .withAnswers(Map.of());
        store.move(moved, MemoryStore.summary(moved), Changes.between(before, moved, "A. Voorbeeld", NOW), NOW);
        Dossier later = moved.with(Place.of("A1"), Response.of(new Answer.Single("nieuw")));
        store.save(later, MemoryStore.summary(later), Changes.between(moved, later, "A. Voorbeeld", NOW));
        reopen();

        EarlierRevision revision = store.earlier(before.id()).getFirst();
        assertThat(revision.questionnaire()).isEqualTo(KIA);
        assertThat(store.dossier(revision)).contains(before);
        store.restore(revision, MemoryStore.summary(before), Changes.between(later, before, "A. Voorbeeld", NOW), NOW);
        reopen();

        assertThat(document(before.id())).isEqualTo(was);
        assertThat(store.dossiers().getFirst().locked())
                .as("the signed state is back")
                .isTrue();
        assertThat(store.finals(before.id())).hasSize(1);
        // What was left is kept as well, so that one can go there again.
        assertThat(store.earlier(before.id())).hasSize(2);
        assertThat(store.dossier(store.earlier(before.id()).getLast())).contains(later);
        assertThat(store.history(before.id(), "questionnaire"))
                .extracting(Change::before, Change::after)
                .containsExactly(Tuple.tuple("kia 1.0.0", "kia 1.1.0"), Tuple.tuple("kia 1.1.0", "kia 1.0.0"));
    }

    @Test
    void anEarlierRevisionGoesOnlyWithItsDossier() {
        Dossier before = Dossiers.random(Dossiers.kia(), 5).withQuestionnaire(KIA);
        store.save(before, MemoryStore.summary(before), List.of());
        store.move(before.withTrack("snel"), MemoryStore.summary(before), List.of(), NOW);
        EarlierRevision revision = store.earlier(before.id()).getFirst();

        assertThatThrownBy(() -> store.database().write(handle -> handle.execute("DELETE FROM revision")))
                .hasStackTraceContaining("never removed");
        store.removeDossier(before.id());

        assertThat(store.earlier(before.id())).isEmpty();
        assertThatThrownBy(() -> store.restore(revision, MemoryStore.summary(before), List.of(), NOW))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void whatIsWorkedOutAnewChangesNothingElse() {
        Dossier dossier = Dossiers.random(Dossiers.kia(), 7).withQuestionnaire(KIA);
        store.save(dossier, MemoryStore.summary(dossier), List.of());
        store.keepFinal(dossier.id(), new byte[] {1}, NOW);
        DossierSummary renewed = summary(dossier, dossier.created(), LocalDate.of(2027, 12, 2));
        store.renew(renewed);
        reopen();

        assertThat(store.dossiers()).containsExactly(renewed);
        assertThat(store.dossier(dossier.id())).contains(dossier);
        assertThat(store.history(dossier.id(), "")).isEmpty();
        store.renew(summary(dossier, dossier.created().plusSeconds(1), LocalDate.of(2029, 1, 1)));
        assertThat(store.dossiers()).as("it has changed since").containsExactly(renewed);
    }

    private static DossierSummary summary(Dossier dossier, Instant changed, LocalDate asOf) {
        return new DossierSummary(
                dossier.id(),
                dossier.product().id(),
                dossier.questionnaire(),
                dossier.role(),
                dossier.track(),
                12,
                "hoog",
                "niet-inzetten",
                true,
                true,
                changed,
                asOf);
    }

    private byte[] document(String id) {
        return store.database()
                .read(handle -> new DossierTable(handle, store.database().seal()).document(id))
                .orElseThrow();
    }

    private void reopen() {
        store.close();
        store = opened(folder);
    }

    private void save(Dossier dossier, Change change) {
        store.save(dossier, changedAt(dossier, NOW), List.of(change));
    }

    private void pages(String pragma) {
        store.database()
                .read(handle -> handle.createQuery(pragma).mapTo(Integer.class).one());
    }

    private void assertForbidden(String sql) {
        assertThatThrownBy(() -> store.database().write(handle -> handle.execute(sql)))
                .hasRootCauseMessage("[SQLITE_CONSTRAINT_TRIGGER] A RAISE function within a trigger fired, causing the"
                        + " SQL statement to abort (" + reason(sql) + ")");
    }

    private static String reason(String sql) {
        String thing = sql.contains("final_revision") ? "a final revision" : "a change in the history";
        return thing + " is never " + (sql.startsWith("UPDATE") ? "altered" : "removed");
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo(key));
    }

    private static Dossier dossier(String id) {
        return Dossier.start(id, KIA, PRODUCT, Role.ASSESSOR, "A. Voorbeeld", NOW);
    }

    private static Evidence file(String id, String sha256) {
        return new Evidence(
                id, "Bewijs", new Evidence.KeptFile("bewijs.txt", sha256, 7, "text/plain"), "", "", Optional.empty());
    }

    private static DossierSummary changedAt(Dossier dossier, Instant at) {
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
                LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
