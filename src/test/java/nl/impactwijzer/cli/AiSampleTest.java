package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Findings;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AiSampleTest {

    private static final Questionnaire AI = Questionnaires.ai();

    @TempDir
    private Path folder;

    private Path file;
    private Assessment assessment;

    @BeforeEach
    void writeTheSample() throws IOException {
        file = folder.resolve("voorbeeld.json");
        assertThat(Called.with("sample", "ai", "-o", file).status()).isZero();
        assessment = Assessment.of(AI, DossierJson.read(Files.readAllBytes(file)), LocalDate.of(2026, 11, 22));
    }

    @Test
    void itHasFourFunctionsOfFourKinds() {
        Outcome outcome = assessment.outcome();
        assertThat(outcome.rows())
                .extracting(row -> row.rowClass().orElseThrow().code())
                .containsExactly("HOOG_RISICO", "MINIMAAL", "TRANSPARANTIE", "GEEN_AI");
        assertThat(outcome.rows()).noneMatch(RowOutcome::isProvisional);
        assertThat(outcome.rows().get(1).readings()).singleElement().satisfies(reading -> {
            assertThat(reading.chosen()).isTrue();
            assertThat(reading.alternatives())
                    .extracting(known ->
                            known.rowClass().map(Classification.RowClass::code).orElse(""))
                    .containsExactly("HOOG_RISICO", "MINIMAAL");
        });
    }

    @Test
    void itIsReadWithoutARemark() {
        Called called = Called.with("outcome", file, "--format", "json");
        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        JsonNode verdict = called.json().path("verdict");
        assertThat(verdict.path("code").stringValue()).isEqualTo("HOOG_RISICO");
        assertThat(verdict.path("provisional").booleanValue()).isFalse();
        assertThat(verdict.path("missing")).isEmpty();
    }

    @Test
    void everyQuestionThatIsAskedIsAnsweredAndFits() {
        assertThat(assessment.route().counted().filter(step -> step.response().isEmpty()))
                .isEmpty();
        assertThat(Findings.of(assessment.route())).isEmpty();
        assertThat(assessment.outcome().open()).hasSizeBetween(4, 12);
        assertThat(assessment.route().steps())
                .anyMatch(step -> step.response().answer() instanceof Answer.NotApplicable);
    }

    @Test
    void theSchoolFilledInAFriaAndTheDutiesHaveDifferentStates() {
        RowOutcome highRisk = assessment.outcome().rows().getFirst();
        assertThat(highRisk.duties()).extracting(duty -> duty.duty().id()).contains("V29");
        assertThat(highRisk.duties().stream().map(RowOutcome.DutyOutcome::state).collect(Collectors.toSet()))
                .contains(RowOutcome.State.MET, RowOutcome.State.PARTLY);
        List<Row> functions = assessment.dossier().rows("functies");
        assertThat(List.of("a", "b", "c", "d", "e", "f"))
                .noneMatch(part -> functions.getFirst().response("I10." + part).isEmpty());
    }

    @Test
    void suggestedRisksAreTakenUpOrSetAsideAndMeasuresAreNamed() {
        Dossier dossier = assessment.dossier();
        Outcome outcome = assessment.outcome();
        assertThat(outcome.suggestions()).isNotEmpty().noneMatch(Outcome.Suggestion::isWaiting);
        assertThat(dossier.setAside())
                .isNotEmpty()
                .allMatch(aside -> !aside.reason().isBlank());
        assertThat(dossier.risks()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(outcome.risks()).anyMatch(risk -> risk.overridden());
        assertThat(dossier.measures().stream().map(Measure::state).collect(Collectors.toSet()))
                .contains(Measure.State.PLANNED, Measure.State.STARTED, Measure.State.PROVEN, Measure.State.DROPPED);
    }

    @Test
    void everythingItPointsToExists() {
        Dossier dossier = assessment.dossier();
        Set<String> evidence =
                dossier.evidence().stream().map(item -> item.id()).collect(Collectors.toSet());
        Set<String> risks = dossier.risks().stream().map(Risk::id).collect(Collectors.toSet());
        assertThat(assessment.route().steps().stream().flatMap(step -> step.response().evidence().stream()))
                .isNotEmpty()
                .isSubsetOf(evidence);
        assertThat(dossier.measures().stream().flatMap(measure -> measure.risks().stream()))
                .isSubsetOf(risks);
        Set<String> questions =
                AI.questions().stream().map(placed -> placed.question().id()).collect(Collectors.toSet());
        dossier.rows("functies")
                .forEach(row -> assertThat(row.answers().keySet()).isSubsetOf(questions));
    }

    @Test
    void itIsAboutTheSameFictionalProductAsTheOtherExample() throws IOException {
        Path other = folder.resolve("kia.json");
        Called.with("sample", "kia", "-o", other);
        Dossier kia = DossierJson.read(Files.readAllBytes(other));
        assertThat(assessment.dossier().product()).isEqualTo(kia.product());
        assertThat(assessment.dossier().id()).isNotEqualTo(kia.id());
    }

    @Test
    void aWholeDossierFileHasTheEvidenceInIt() {
        Path whole = folder.resolve("voorbeeld.impactwijzer");
        assertThat(Called.with("sample", "ai", "-o", whole).status()).isZero();
        Called called = Called.with("outcome", whole, "--format", "json");
        assertThat(called.err()).isEmpty();
        assertThat(called.json().path("functions")).hasSize(4);
    }

    @Test
    void theWholeIdGivesTheSameBytesAndAWordThatFitsNothingIsRefused() {
        Path other = folder.resolve("ander.json");
        Called.with("sample", "ai-toetsingskader", "-o", other);
        assertThat(other).hasSameBinaryContentAs(file);
        Called refused = Called.with("sample", "a", "-o", folder.resolve("niets.json"));
        assertThat(refused.status()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("kia").contains("ai-toetsingskader");
    }
}
