package nl.impactwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Findings;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

    @TempDir
    private Path folder;

    private Path file;
    private Assessment assessment;

    @BeforeEach
    void writeTheSample() throws IOException {
        file = folder.resolve("voorbeeld.json");
        assertThat(Called.with("sample", "kia", "-o", file).status()).isZero();
        Questionnaire kia = Catalogue.builtIn().newest("kia").orElseThrow();
        assessment = Assessment.of(kia, DossierJson.read(Files.readAllBytes(file)), LocalDate.of(2026, 11, 22));
    }

    @Test
    void itIsReadWithoutARemark() {
        Called called = Called.with("outcome", file, "--format", "json");
        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.json().at("/verdict/code").stringValue()).isEqualTo("onder-voorwaarden");
        assertThat(called.json().at("/verdict/decided").stringValue()).isEqualTo("onder-voorwaarden");
        assertThat(called.json().at("/verdict/provisional").booleanValue()).isFalse();
        assertThat(called.json().at("/verdict/missing")).isEmpty();
    }

    @Test
    void everyQuestionThatIsAskedIsAnswered() {
        assertThat(assessment.route().counted().filter(step -> step.response().isEmpty() && !isRegister(step)))
                .isEmpty();
        assertThat(Findings.of(assessment.route())).isEmpty();
    }

    @Test
    void itShowsUnknownsReasonsContradictionsAndAnOverride() {
        Outcome outcome = assessment.outcome();
        Dossier dossier = assessment.dossier();
        assertThat(outcome.open()).hasSizeBetween(4, 12);
        assertThat(assessment.route().steps())
                .anyMatch(step -> step.response().answer() instanceof Answer.NotApplicable);
        assertThat(dossier.risks()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(dossier.risks().stream().map(Risk::profile).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(outcome.risks()).anyMatch(risk -> risk.overridden());
        assertThat(outcome.risks().stream().flatMap(risk -> risk.conflicts().stream()))
                .anyMatch(conflict -> conflict.code().equals("source-label"));
        assertThat(outcome.suggestions()).noneMatch(Outcome.Suggestion::isWaiting);
        assertThat(dossier.setAside())
                .isNotEmpty()
                .allMatch(aside -> !aside.reason().isBlank());
        assertThat(dossier.measures().stream().map(Measure::state).collect(Collectors.toSet()))
                .hasSize(Measure.State.values().length);
    }

    @Test
    void everythingItPointsToExists() {
        Dossier dossier = assessment.dossier();
        Set<String> evidence =
                dossier.evidence().stream().map(item -> item.id()).collect(Collectors.toSet());
        Set<String> risks = dossier.risks().stream().map(Risk::id).collect(Collectors.toSet());
        assertThat(assessment.route().steps().stream().flatMap(step -> step.response().evidence().stream()))
                .isSubsetOf(evidence);
        assertThat(dossier.measures().stream().flatMap(measure -> measure.risks().stream()))
                .isSubsetOf(risks);
        assertThat(dossier.answers().keySet()).isSubsetOf(known(assessment.questionnaire()));
    }

    private static Set<String> known(Questionnaire questionnaire) {
        Set<String> known = questionnaire.questions().stream()
                .map(placed -> placed.question().id())
                .collect(Collectors.toSet());
        questionnaire
                .parts()
                .forEach(part -> part.sections()
                        .forEach(section -> section.repeat().ifPresent(repeat -> known.add(repeat.id()))));
        return known;
    }

    /// What is answered by keeping a register has no response of its own.
    private static boolean isRegister(Route.Step step) {
        return step.question() instanceof Question.Register;
    }

    @Test
    void theSameCommandGivesTheSameBytes() throws IOException {
        Path other = folder.resolve("ander.json");
        Called.with("sample", "kia", "-o", other);
        assertThat(other).hasSameBinaryContentAs(file);
    }
}
