package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line with questionnaires in the user's data folder, and with dossiers whose questionnaire is not the one
/// that is installed under that name.
class OwnQuestionnairesTest {

    private static final Questionnaire KIA = Catalogue.builtIn().newest("kia").orElseThrow();

    /// The KIA as a version that does not come with the program.
    private static final Questionnaire NEWER = kia("\"version\": \"1.0.0\",", "\"version\": \"1.0.9\",");

    /// The KIA under its own version with one word changed.
    private static final Questionnaire OTHER = kia("\"nl\": \"Kinderrechten", "\"nl\": \"Anders Kinderrechten");

    @TempDir
    private Path data;

    @TempDir
    private Path work;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(data.resolve("questionnaires"));
    }

    @Test
    void aQuestionnaireInTheDataFolderIsListedAndUsed() throws IOException {
        add(NEWER);
        Path dossier = bare(NEWER);

        assertThat(Called.with("questionnaires", "--data", data).out())
                .contains("kia\t1.0.9\tpublished\t" + NEWER.ref().sha256());
        Called outcome = Called.with("outcome", dossier, "--format", "json", "--data", data);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.json().at("/questionnaire/sha256").asString())
                .isEqualTo(NEWER.ref().sha256());
        assertThat(Called.with("outcome", dossier).status()).isEqualTo(3);
    }

    @Test
    void theDataFolderStandsBeforeTheCommandToo() throws IOException {
        add(NEWER);

        assertThat(Called.with("--data", data, "questionnaires").out()).contains("1.0.9");
    }

    @Test
    void aVersionOfTheProgramWithOtherContentIsToldWithBothHashesAndNotUsed() throws IOException {
        add(OTHER);

        Called called = Called.with("questionnaires", "--data", data);

        assertThat(called.status()).isZero();
        assertThat(called.out())
                .contains(KIA.ref().sha256())
                .doesNotContain(OTHER.ref().sha256());
        assertThat(called.errLines())
                .singleElement()
                .asString()
                .contains("vragenlijst.json: waarschuwing: Dit bestand wordt niet gebruikt.")
                .contains(KIA.ref().sha256(), OTHER.ref().sha256());
    }

    @Test
    void aFaultyQuestionnaireIsToldWithItsFileAndLineAndTheOthersAreThere() throws IOException {
        add(NEWER);
        Files.writeString(
                data.resolve("questionnaires").resolve("fout.json"), "{\n  \"format\": 1,\n  \"stat\": 2\n}\n");

        Called called = Called.with("questionnaires", "--data", data);

        assertThat(called.out()).contains("1.0.9");
        assertThat(called.errLines()).singleElement().asString().contains("fout.json: waarschuwing:", "Regel ");
    }

    @Test
    void aDossierIsReadWithTheQuestionnaireThatTravelsInItAndBothHashesAreTold() {
        Path dossier = whole(OTHER);

        Called outcome = Called.with("outcome", dossier, "--format", "json");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.json().at("/questionnaire/sha256").asString())
                .isEqualTo(OTHER.ref().sha256());
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .contains(KIA.ref().sha256(), OTHER.ref().sha256());
    }

    @Test
    void aReportSaysTheSameAndCarriesThatQuestionnaire() {
        Path report = work.resolve("rapport.pdf");

        Called called = Called.with("report", whole(OTHER), "-o", report);

        assertThat(called.status()).isZero();
        assertThat(called.errLines())
                .anySatisfy(line -> assertThat(line)
                        .contains(KIA.ref().sha256(), OTHER.ref().sha256()));
        assertThat(Called.with("verify", report, "--format", "json")
                        .json()
                        .at("/outcome/questionnaire/sha256")
                        .asString())
                .isEqualTo(OTHER.ref().sha256());
        assertThat(Called.with("verify", report).out())
                .contains("was de vragenlijst een concept", "kwam met het dossier mee");
    }

    @Test
    void aDossierWhoseVersionIsNotInstalledIsReadWithItsOwn() {
        Called outcome = Called.with("outcome", whole(NEWER), "--format", "json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.json().at("/questionnaire/sha256").asString())
                .isEqualTo(NEWER.ref().sha256());
    }

    private void add(Questionnaire questionnaire) throws IOException {
        Files.write(data.resolve("questionnaires").resolve("vragenlijst.json"), questionnaire.file());
    }

    private Path bare(Questionnaire questionnaire) throws IOException {
        return Files.write(work.resolve("dossier.json"), DossierJson.write(dossier(questionnaire)));
    }

    private Path whole(Questionnaire questionnaire) {
        Path file = work.resolve("dossier.impactwijzer");
        DossierFiles.write(file, DossierFile.of(dossier(questionnaire), questionnaire, _ -> Optional.empty()));
        return file;
    }

    private static Dossier dossier(Questionnaire questionnaire) {
        return Dossier.start(
                "d1",
                questionnaire.ref(),
                Product.named("Product", "Leverancier", "1"),
                Role.ASSESSOR,
                "",
                Instant.parse("2026-11-22T08:00:00Z"));
    }

    private static Questionnaire kia(String was, String becomes) {
        String json = new String(KIA.file(), StandardCharsets.UTF_8);
        assertThat(json).contains(was);
        return QuestionnaireJson.read(json.replace(was, becomes).getBytes(StandardCharsets.UTF_8));
    }
}
