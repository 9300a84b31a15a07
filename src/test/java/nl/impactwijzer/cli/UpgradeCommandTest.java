package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class UpgradeCommandTest {

    @TempDir
    private Path folder;

    private Path dossier;
    private Path next;

    @BeforeEach
    void makeADossierAndANewerVersion() throws IOException {
        dossier = folder.resolve("rekenwijzer.impactwijzer");
        assertThat(Called.with("sample", "kia", "-o", dossier).status()).isZero();
        next = folder.resolve("kia-1.1.0.json");
        Files.write(
                next,
                NewVersion.after(Questionnaires.kia(), "1.1.0")
                        .step("{'kind':'reworded','id':'A3','reason':{'nl':'De vraag gaat nu over leerlingen.',"
                                + "'en':'The question is about pupils now.'}}")
                        .file());
    }

    @Test
    void aDryRunTellsEveryAnswerAndWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(dossier);

        Called called = Called.with("upgrade", dossier, "--to", "1.1.0", "--questionnaire", next, "--dry-run");

        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("Van kia 1.0.0 naar 1.1.0", "Moet opnieuw (1)", "De vraag gaat nu over leerlingen.")
                .contains("Uitkomst nu:", "Uitkomst straks:", "Er is niets geschreven.");
        assertThat(Files.readAllBytes(dossier)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(dossier, next);
        }
    }

    @Test
    void theNewDossierComesBesideTheOldOneWithItsEvidenceHistoryAndQuestionnaire() throws IOException {
        byte[] before = Files.readAllBytes(dossier);
        Path target = folder.resolve("rekenwijzer-1.1.0.impactwijzer");

        Called called = Called.with("upgrade", dossier, "--to", "1.1.0", "--questionnaire", next);

        assertThat(called.status()).as(called.err()).isZero();
        assertThat(Files.readAllBytes(dossier)).isEqualTo(before);
        DossierFile was = DossierFiles.read(dossier);
        DossierFile is = DossierFiles.read(target);
        Dossier moved = is.dossier();
        assertThat(moved.questionnaire().version()).isEqualTo("1.1.0");
        assertThat(is.questionnaire())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(contents(next)));
        assertThat(moved.attic()).extracting(AtticItem::question).containsExactly("A3");
        assertThat(is.history()).hasSizeGreaterThan(was.history().size());
        for (Evidence evidence : moved.evidence()) {
            if (evidence.item() instanceof Evidence.KeptFile kept) {
                assertThat(is.evidence(kept.sha256())).isPresent();
            }
        }
        assertThat(Called.with("upgrade", dossier, "--to", "1.1.0", "--questionnaire", next)
                        .status())
                .as("a file that has that name is left alone")
                .isEqualTo(ExitCode.UNWRITABLE);
        assertThat(Called.with("upgrade", target, "--to", "1.1.0").out()).contains("Er verandert niets");
    }

    @Test
    void aBareDossierStaysBareAndWhatStoodThereIsKept() throws IOException {
        Path bare = folder.resolve("dossier.json");
        Dossier here = DossierFiles.read(dossier).dossier();
        Files.write(bare, DossierJson.write(here));

        Called called = Called.with("upgrade", bare, "--to", "1.1.0", "--questionnaire", next, "-o", bare);

        assertThat(called.status()).as(called.err()).isZero();
        assertThat(DossierJson.read(contents(bare)).questionnaire().version()).isEqualTo("1.1.0");
        assertThat(DossierJson.read(contents(folder.resolve("dossier.json.bak"))))
                .isEqualTo(here);
    }

    @Test
    void jsonHasThePlanAndBothOutcomes() {
        JsonNode json = Called.with(
                        "upgrade", dossier, "--to", "1.1.0", "--questionnaire", next, "--dry-run", "--format", "json")
                .json();

        assertThat(json.at("/from/version").asString()).isEqualTo("1.0.0");
        assertThat(json.at("/to/version").asString()).isEqualTo("1.1.0");
        assertThat(json.at("/counts/again").intValue()).isEqualTo(1);
        assertThat(json.get("lines")
                        .valueStream()
                        .filter(line -> line.get("fate").asString().equals("again")))
                .singleElement()
                .satisfies(line -> assertThat(line.at("/was/place").asString()).isEqualTo("answers/A3"));
        assertThat(json.at("/outcome/before/verdict").isObject()).isTrue();
        assertThat(json.at("/outcome/after/questionnaire/version").asString()).isEqualTo("1.1.0");
        assertThat(json.get("written").isNull()).isTrue();
    }

    @Test
    void aVersionThatIsNotHereOrNotNewerIsRefusedInASentence() throws IOException {
        Called absent = Called.with("upgrade", dossier, "--to", "7.0.0");
        assertThat(absent.status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(absent.err()).contains("7.0.0", "--questionnaire");

        Path older = folder.resolve("oud.json");
        Files.write(older, NewVersion.after(Questionnaires.kia(), "0.9.0").file());
        Called notNewer = Called.with("upgrade", dossier, "--to", "0.9.0", "--questionnaire", older);
        assertThat(notNewer.status()).isEqualTo(ExitCode.USAGE);
        assertThat(notNewer.err()).contains("niet nieuwer");

        Path same = folder.resolve("zelfde.json");
        Files.write(
                same,
                NewVersion.after(Questionnaires.kia(), "1.0.0")
                        .put("A1", "text", "{'nl':'Iets heel anders?','en':'Something else?'}")
                        .file());
        Called other = Called.with("upgrade", dossier, "--to", "1.0.0", "--questionnaire", same);
        assertThat(other.out() + other.err()).doesNotContain("Something else");
    }

    @Test
    void anotherContentOfTheVersionThatTheDossierCarriesIsRefusedWithBothHashes() throws IOException {
        Path moved = folder.resolve("verplaatst.impactwijzer");
        assertThat(Called.with("upgrade", dossier, "--to", "1.1.0", "--questionnaire", next, "-o", moved)
                        .status())
                .isZero();
        Path other = folder.resolve("ander-1.1.0.json");
        Files.write(
                other,
                NewVersion.after(Questionnaires.kia(), "1.1.0")
                        .put("A1", "text", "{'nl':'Iets heel anders?','en':'Something else?'}")
                        .file());

        Called called = Called.with("upgrade", moved, "--to", "1.1.0", "--questionnaire", other);

        assertThat(called.status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(called.err())
                .contains(QuestionnaireJson.sha256(contents(next)), QuestionnaireJson.sha256(contents(other)));
    }

    private static byte[] contents(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
