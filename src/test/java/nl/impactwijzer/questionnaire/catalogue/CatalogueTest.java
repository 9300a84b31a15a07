package nl.impactwijzer.questionnaire.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.RandomQuestionnaire;
import nl.impactwijzer.questionnaire.lint.QuestionnaireLint;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class CatalogueTest {

    private static final Path SHIPPED = Path.of("questionnaires");

    @TempDir
    Path folder;

    @Test
    void everyShippedQuestionnaireIsListedUnderItsOwnNameAndClean() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            List<Path> shipped = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(SHIPPED.resolve("schema")))
                    .toList();
            assertThat(Catalogue.builtIn().all())
                    .as("add the missing file to questionnaires/index.txt")
                    .extracting(
                            questionnaire -> SHIPPED.resolve(questionnaire.ref().id())
                                    .resolve(questionnaire.ref().id() + "-"
                                            + questionnaire.ref().version() + ".json"))
                    .containsExactlyInAnyOrderElementsOf(shipped);
            for (Path file : shipped) {
                assertThat(QuestionnaireLint.lint(Files.readAllBytes(file)))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void aQuestionnaireIsFoundByNameByHashAndByReference() {
        Catalogue catalogue = Catalogue.builtIn();
        Questionnaire kia = catalogue.newest("kia").orElseThrow();

        assertThat(catalogue.find("kia", kia.ref().version())).contains(kia);
        assertThat(catalogue.find(kia.ref().sha256())).contains(kia);
        assertThat(catalogue.find(kia.ref())).isEqualTo(new Lookup.Found(kia));
        assertThat(catalogue.find("kia", "0.0.1")).isEmpty();
        assertThat(catalogue.find(new QuestionnaireRef("kia", "0.0.1", ""))).isInstanceOf(Lookup.Absent.class);
    }

    @Test
    void aDossierWithoutAHashIsContentWithTheVersion() {
        QuestionnaireRef kia = Catalogue.builtIn().newest("kia").orElseThrow().ref();

        assertThat(Catalogue.builtIn().find(new QuestionnaireRef("kia", kia.version(), "")))
                .isInstanceOf(Lookup.Found.class);
    }

    @Test
    void theSameVersionWithOtherContentIsRefusedWithBothHashes() {
        QuestionnaireRef kia = Catalogue.builtIn().newest("kia").orElseThrow().ref();
        QuestionnaireRef wanted = new QuestionnaireRef("kia", kia.version(), "0".repeat(64));

        Lookup lookup = Catalogue.builtIn().find(wanted);

        assertThat(lookup).isEqualTo(new Lookup.OtherContent(wanted, kia));
        assertThat(Messages.in(Messages.ENGLISH).get(new Lookup.OtherContent(wanted, kia).message()))
                .contains(kia.sha256(), wanted.sha256(), kia.name());
    }

    @Test
    void aFolderAddsItsQuestionnaires() throws IOException {
        add("een.json", RandomQuestionnaire.of(1, 5).put("version", "1.9.0"));
        add("twee.json", RandomQuestionnaire.of(1, 5).put("version", "1.10.0"));
        add("drie.json", RandomQuestionnaire.of(1, 5).put("version", "1.10.0-concept"));

        Catalogue catalogue = Catalogue.with(folder);

        assertThat(catalogue.refused()).isEmpty();
        assertThat(catalogue.all())
                .extracting(questionnaire -> questionnaire.ref().name())
                .endsWith("willekeurig 1.10.0", "willekeurig 1.10.0-concept", "willekeurig 1.9.0");
        assertThat(catalogue.newest("willekeurig").orElseThrow().ref().version())
                .isEqualTo("1.10.0");
    }

    @Test
    void aFileWithTheSameVersionAndOtherContentIsRefusedAndTheFirstStays() throws IOException {
        ObjectNode first = RandomQuestionnaire.of(1, 5).put("version", "1.0.0");
        ObjectNode second = RandomQuestionnaire.of(2, 5).put("version", "1.0.0");
        add("a.json", first);
        add("b.json", second);
        add("c.json", first);

        Catalogue catalogue = Catalogue.with(folder);

        assertThat(catalogue.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.file()).hasFileName("b.json");
            assertThat(Messages.in(Messages.DUTCH).get(refused.reasons().getFirst()))
                    .contains("willekeurig 1.0.0")
                    .containsPattern("[0-9a-f]{64}.*[0-9a-f]{64}");
        });
        assertThat(catalogue.find("willekeurig", "1.0.0").orElseThrow().file())
                .isEqualTo(RandomQuestionnaire.bytes(first));
    }

    @Test
    void aFileWithAVersionOfTheProgramAndOtherContentIsRefusedWithBothHashes() throws IOException {
        Questionnaire kia = Catalogue.builtIn().newest("kia").orElseThrow();
        byte[] other = new String(kia.file(), StandardCharsets.UTF_8)
                .replaceFirst("\"nl\": \"", "\"nl\": \"Anders ")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("kia.json"), other);

        Catalogue catalogue = Catalogue.with(folder);

        assertThat(catalogue.refused())
                .singleElement()
                .satisfies(refused -> assertThat(Messages.in(Messages.ENGLISH)
                                .get(refused.reasons().getFirst()))
                        .contains(
                                kia.ref().name(),
                                kia.ref().sha256(),
                                QuestionnaireJson.read(other).ref().sha256(),
                                "have not changed",
                                "another version number"));
        assertThat(catalogue.newest("kia").orElseThrow().file()).isEqualTo(kia.file());
    }

    @Test
    void aFileIsProvedWhenItIsBroughtInAndAgainOnlyWhenItChanges() throws IOException {
        byte[] unsound = unsound();
        Files.write(folder.resolve("a.json"), unsound);
        assertThat(Catalogue.with(folder).refused()).as("brought in").hasSize(1);

        remember(QuestionnaireLint.EDITION, unsound);
        assertThat(Catalogue.with(folder).refused()).as("proved before").isEmpty();
        assertThat(Catalogue.with(folder).refused()).as("and remembered").isEmpty();

        Files.write(
                folder.resolve("a.json"),
                (new String(unsound, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(Catalogue.with(folder).refused()).as("changed").hasSize(1);

        Files.write(folder.resolve("a.json"), unsound);
        remember(QuestionnaireLint.EDITION - 1, unsound);
        assertThat(Catalogue.with(folder).refused())
                .as("proved by an older program")
                .hasSize(1);
    }

    @Test
    void onlySoundFilesAreRemembered() throws IOException {
        add("goed.json", RandomQuestionnaire.of(1, 5));
        Files.write(folder.resolve("fout.json"), unsound());

        assertThat(Catalogue.with(folder).refused()).hasSize(1);

        assertThat(Files.readAllLines(folder.resolve(".bewezen")))
                .containsExactly(
                        String.valueOf(QuestionnaireLint.EDITION),
                        sha256(RandomQuestionnaire.bytes(RandomQuestionnaire.of(1, 5))));
    }

    /// Readable, with a condition on a question that does not exist.
    private static byte[] unsound() {
        ObjectNode questionnaire = RandomQuestionnaire.of(1, 5);
        ((ObjectNode) questionnaire.at("/parts/0/sections/0/questions/0"))
                .putObject("when")
                .put("question", "bestaat-niet")
                .put("answered", true);
        return RandomQuestionnaire.bytes(questionnaire);
    }

    private void remember(int edition, byte[] file) throws IOException {
        Files.writeString(folder.resolve(".bewezen"), edition + "\n" + sha256(file) + "\n");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFaultyFileIsRefusedWithEveryErrorAndItsLine() throws IOException {
        Files.writeString(folder.resolve("kapot.json"), "{\n  \"format\": 1,\n  \"stat\": 2\n}\n");
        Files.writeString(folder.resolve("leesmij.txt"), "geen vragenlijst");

        Catalogue catalogue = Catalogue.with(folder);

        assertThat(catalogue.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Messages.in(Messages.ENGLISH)::get)
                        .contains("Line 3: The key \"stat\" is not known here.", "Line 1: The key \"id\" is missing."));
        assertThat(catalogue.all()).hasSameSizeAs(Catalogue.builtIn().all());
    }

    @Test
    void aFolderThatDoesNotExistIsEmpty() {
        assertThat(Catalogue.with(folder.resolve("nergens")).all())
                .hasSameSizeAs(Catalogue.builtIn().all());
    }

    @Test
    void aFileThatIsTooLargeIsNotParsed() {
        assertThatThrownBy(() -> QuestionnaireFiles.read(new byte[QuestionnaireFiles.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        JsonException.class,
                        e -> assertThat(Messages.in(Messages.DUTCH)
                                        .get(e.problems().getFirst().message()))
                                .contains("16 MB"));
    }

    @Test
    void whatComesFromOutsideIsReadStrictly() {
        byte[] faulty = "{\"format\": 1}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> QuestionnaireFiles.read(faulty)).isInstanceOf(JsonException.class);
    }

    private void add(String name, ObjectNode questionnaire) throws IOException {
        Files.write(folder.resolve(name), RandomQuestionnaire.bytes(questionnaire));
    }
}
