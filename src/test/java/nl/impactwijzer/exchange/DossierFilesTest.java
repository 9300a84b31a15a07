package nl.impactwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Changes;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.testkit.Dossiers;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFilesTest {
    private static final Questionnaire KIA = Dossiers.kia();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] PDF = "%PDF bewijs".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private final MemoryStore store = new MemoryStore();
    private Dossier dossier = Dossiers.random(KIA, 5);
    private Path file;

    @BeforeEach
    void fill() {
        dossier = dossier.with(kept("bewijs", store.keepEvidence(PDF)));
        store.save(dossier.product());
        store.save(dossier, MemoryStore.summary(dossier), Changes.of(dossier, "A. Voorbeeld", NOW));
        file = temp.resolve("dossier é.impactwijzer");
    }

    @Test
    void aLockedFileBringsEverythingBackAndOpensWithItsPassPhraseOnly() throws IOException {
        DossierFile whole = DossierFile.from(store, dossier, KIA);
        DossierFiles.write(file, whole, new PassPhrase("vier gewone woorden"));

        assertThat(DossierFiles.isLocked(file)).isTrue();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("dossier.json", "bewijs");
        DossierFile read = DossierFiles.read(file, Optional.of(new PassPhrase("vier gewone woorden")));
        assertThat(read.dossier()).isEqualTo(dossier);
        assertThat(read.history()).isEqualTo(whole.history());
        assertThat(read.evidence(Sha256.of(PDF)))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PDF));

        assertThatThrownBy(() -> DossierFiles.read(file))
                .isInstanceOfSatisfying(
                        LockedException.class, why -> assertThat(why.tried()).isFalse());
        assertThatThrownBy(() -> DossierFiles.read(file, Optional.of(new PassPhrase("vijf gewone woorden"))))
                .isInstanceOfSatisfying(
                        LockedException.class, why -> assertThat(why.tried()).isTrue());
    }

    @Test
    void everythingComesBackFromTheFile() {
        assertThat(write()).isEmpty();
        DossierFile read = DossierFiles.read(file);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.dossier()).isEqualTo(dossier);
        assertThat(read.questionnaire())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(KIA.file()));
        assertThat(read.history()).isEqualTo(store.history(dossier.id(), ""));
        assertThat(read.evidence(Sha256.of(PDF)))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PDF));
        assertThat(read.evidence("../../etc/passwd")).isEmpty();
        assertThat(read.match(Catalogue.builtIn()).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void anyDossierTravelsToAnotherStoreAndBackWithoutLoss(long seed) throws IOException {
        Dossier any = Dossiers.random(KIA, seed);
        List<Change> history = Changes.of(any, "A. Voorbeeld", NOW);
        store.save(any, MemoryStore.summary(any), history);
        DossierFiles.write(file, DossierFile.from(store, any, KIA));
        MemoryStore other = new MemoryStore();
        assertThat(new DossierImport(other, MemoryStore::summary, clock()).take(DossierFiles.read(file)))
                .isEqualTo(any);

        assertThat(other.dossier(any.id())).contains(any);
        assertThat(other.history(any.id(), "")).isEqualTo(history);
        assertThat(other.questionnaire(KIA.ref().sha256())).isPresent();
        Path back = temp.resolve("terug.impactwijzer");
        DossierFiles.write(back, DossierFile.from(other, any, KIA));
        assertThat(Files.mismatch(file, back)).isEqualTo(-1);
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws IOException {
        write();
        byte[] first = Files.readAllBytes(file);
        write();
        assertThat(file).hasBinaryContent(first);
        assertThat(Arrays.copyOf(first, 2)).isEqualTo(new byte[] {'P', 'K'});
    }

    @Test
    void aBareDossierIsReadTooAndWhatItDoesNotKnowIsSaid() throws IOException {
        String json = new String(DossierJson.write(dossier), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{ \"kleur\": \"blauw\",");
        Files.writeString(file, json);
        DossierFile read = DossierFiles.read(file);
        assertThat(read.dossier()).isEqualTo(dossier);
        assertThat(read.questionnaire()).isEmpty();
        assertThat(read.remarks()).extracting(Message::key).containsExactly("exchange.leftOut");
        assertThat(read.match(Catalogue.builtIn()).questionnaire()).isEqualTo(KIA);
    }

    @Test
    void aBareDossierWithoutAHashIsAcceptedWithAWarningAndWithAnotherHashItIsRefused() throws IOException {
        String json = new String(DossierJson.write(dossier), StandardCharsets.UTF_8);
        String hash = KIA.ref().sha256();
        Files.writeString(file, json.replace(",\n    \"sha256\" : \"" + hash + "\"", ""));
        assertThat(DossierFiles.read(file).match(Catalogue.builtIn()).remarks())
                .extracting(Message::key)
                .containsExactly("exchange.noHash");

        Files.writeString(file, json.replace(hash, "0".repeat(64)));
        assertRefused(() -> DossierFiles.read(file).match(Catalogue.builtIn()), "catalogue.otherContent");
    }

    @Test
    void theSameVersionWithOtherContentIsReadWithTheQuestionnaireInTheFileAndSaid() {
        Questionnaire other = otherContent();
        Dossier made = Dossier.start("d9", other.ref(), dossier.product(), dossier.role(), "", NOW);
        DossierFiles.write(file, DossierFile.from(store, made, other));
        DossierFile.Matched matched = DossierFiles.read(file).match(Catalogue.builtIn());
        assertThat(matched.questionnaire().ref()).isEqualTo(other.ref()).isNotEqualTo(KIA.ref());
        assertThat(matched.remarks()).extracting(Message::key).containsExactly("exchange.ownContent");
        assertThat(Messages.in(Messages.ENGLISH).get(matched.remarks().getFirst()))
                .contains(other.ref().sha256(), KIA.ref().sha256(), "exactly the questionnaire that travels in it");
    }

    @Test
    void aDossierOpensWithExactlyItsOwnQuestionnaireWhenThatVersionIsNotInstalled() {
        Questionnaire gone = QuestionnaireJson.read(new String(KIA.file(), StandardCharsets.UTF_8)
                .replace("\"version\": \"1.0.0\",", "\"version\": \"0.9.0\",")
                .getBytes(StandardCharsets.UTF_8));
        Dossier made = Dossier.start("d9", gone.ref(), dossier.product(), dossier.role(), "", NOW);
        DossierFiles.write(file, DossierFile.from(store, made, gone));

        DossierFile.Matched matched = DossierFiles.read(file).match(Catalogue.builtIn());

        assertThat(Catalogue.builtIn().find(gone.ref())).isInstanceOf(Lookup.Absent.class);
        assertThat(matched.questionnaire().file()).isEqualTo(gone.file());
        assertThat(matched.dossier().questionnaire()).isEqualTo(gone.ref());
        assertThat(matched.remarks()).isEmpty();
    }

    @Test
    void whatIsTakenFromADossierWithoutAHashNamesExactlyTheQuestionnaireItCameWith() {
        Questionnaire other = otherContent();
        QuestionnaireRef unnamed =
                new QuestionnaireRef(KIA.ref().id(), KIA.ref().version(), "");
        Dossier made = Dossier.start("d9", unnamed, dossier.product(), dossier.role(), "", NOW);
        DossierFiles.write(file, DossierFile.from(store, made, other));

        DossierFile read = DossierFiles.read(file);
        DossierFile.Matched matched = read.match(Catalogue.builtIn());

        assertThat(matched.remarks()).extracting(Message::key).containsExactly("exchange.ownContent");
        assertThat(read.as(matched).dossier().questionnaire()).isEqualTo(other.ref());
        assertThat(read.as(matched).questionnaire().orElseThrow()).isEqualTo(other.file());
    }

    @Test
    void aDossierWithAQuestionnaireThatItDoesNotNameIsNeverWritten() {
        assertRefused(
                () -> DossierFiles.write(file, DossierFile.from(store, dossier, otherContent())),
                "exchange.otherQuestionnaire");
        assertThat(file).doesNotExist();
    }

    @Test
    void evidenceThatIsNotThereIsSaidAndTheRestIsWritten() {
        Dossier poor = dossier.with(kept("zoek", "d".repeat(64)));
        List<Message> remarks = DossierFiles.write(file, DossierFile.from(store, poor, KIA));
        assertThat(remarks).extracting(Message::key).containsExactly("exchange.noEvidence");
        assertThat(DossierFiles.read(file).dossier()).isEqualTo(poor);
        assertThat(DossierFiles.read(file).remarks()).extracting(Message::key).containsExactly("exchange.noEvidence");
    }

    @Test
    void aTextThatLooksLikeAPackingTrickCanBeReadBack() {
        Dossier loud = dossier.with(Place.of("A1"), Response.of(new Answer.Single("a".repeat(1_500_000))));
        store.save(loud, MemoryStore.summary(loud), List.of());
        DossierFiles.write(file, DossierFile.from(store, loud, KIA));
        assertThat(DossierFiles.read(file).dossier()).isEqualTo(loud);
    }

    @Test
    void whenWritingFailsTheFileThatWasThereStays() throws IOException {
        write();
        byte[] before = Files.readAllBytes(file);
        Dossier tooLong = dossier.with(Place.of("A1"), Response.of(new Answer.Single("x".repeat(3_000_000))));
        assertRefused(() -> DossierFiles.write(file, DossierFile.from(store, tooLong, KIA)), "exchange.notWritten");
        assertThat(file).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        Path nowhere = temp.resolve("geen map").resolve("dossier.impactwijzer");
        assertRefused(() -> DossierFiles.write(nowhere, DossierFile.from(store, dossier, KIA)), "exchange.notWritten");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsSaid() {
        assertRefused(() -> DossierFiles.read(file), "exchange.noFile");
        assertRefused(() -> DossierFiles.read(temp), "exchange.isFolder");
    }

    @Test
    void textThatIsNoDossierIsRefusedWithItsLine() throws IOException {
        Files.writeString(file, "{\n\n \"product\": 3 }");
        assertThatThrownBy(() -> DossierFiles.read(file)).isInstanceOf(JsonException.class);
    }

    @Test
    void anArrivingDossierIsNewTheSameOrInAnotherState() {
        write();
        DossierImport imports = new DossierImport(store, MemoryStore::summary, clock());
        assertThat(imports.arrival(DossierFiles.read(file))).isEqualTo(new Arrival.SameDossier());

        Dossier changed = dossier.with(Place.of("A1"), Response.of(new Answer.Single("anders")));
        store.save(changed, MemoryStore.summary(changed), List.of());
        assertThat(imports.arrival(DossierFiles.read(file))).isEqualTo(new Arrival.OtherState(changed));

        store.removeDossier(dossier.id());
        assertThat(imports.arrival(DossierFiles.read(file))).isEqualTo(new Arrival.NewDossier());
    }

    @Test
    void replacingADossierIsAChangeInItsHistory() {
        write();
        Dossier changed = dossier.with(Place.of("A1"), Response.of(new Answer.Single("anders")));
        store.save(changed, MemoryStore.summary(changed), List.of());
        new DossierImport(store, MemoryStore::summary, clock()).take(DossierFiles.read(file));
        assertThat(store.dossier(dossier.id())).contains(dossier);
        Change last = store.history(dossier.id(), "answers/A1").getLast();
        assertThat(last.before()).contains("anders");
        assertThat(last.at()).isEqualTo(NOW);
    }

    @Test
    void aCopyStandsBesideTheDossierThatIsHere() {
        write();
        Dossier copy = new DossierImport(store, MemoryStore::summary, clock()).takeAsCopy(DossierFiles.read(file));
        assertThat(copy).isEqualTo(dossier.withId(copy.id())).isNotEqualTo(dossier);
        assertThat(store.dossiers()).hasSize(2);
        assertThat(store.history(copy.id(), "")).isEqualTo(store.history(dossier.id(), ""));
    }

    @Test
    void aProductFromElsewhereIsKnownByItsNameOrMadeNew() throws IOException {
        Files.writeString(file, """
            { "questionnaire": { "id": "kia", "version": "1.0.0" },
              "product": { "name": "Onbekend", "vendor": "Fictief", "version": "1" } }\
            """);
        DossierImport imports = new DossierImport(store, MemoryStore::summary, clock());
        Dossier first = imports.take(DossierFiles.read(file));
        Dossier second = imports.takeAsCopy(DossierFiles.read(file));
        assertThat(first.product().id()).isNotEmpty().isEqualTo(second.product().id());
        assertThat(store.products()).contains(first.product());
    }

    private List<Message> write() {
        return DossierFiles.write(file, DossierFile.from(store, dossier, KIA));
    }

    /// The KIA under its own name and version, with one word changed.
    private static Questionnaire otherContent() {
        String json = new String(KIA.file(), StandardCharsets.UTF_8);
        int title = json.indexOf("\"nl\": \"") + 7;
        return QuestionnaireJson.read(
                (json.substring(0, title) + "Anders " + json.substring(title)).getBytes(StandardCharsets.UTF_8));
    }

    private static Evidence kept(String id, String sha256) {
        return new Evidence(
                id,
                "Bewijs",
                new Evidence.KeptFile(id + ".pdf", sha256, PDF.length, "application/pdf"),
                "",
                "",
                Optional.empty());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo(key));
    }
}
