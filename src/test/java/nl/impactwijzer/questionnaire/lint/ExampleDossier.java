package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Findings;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.PublicLabel;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.FilledExample;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.text.Messages;

/// A dossier filled in as an example of the proof says, to see what the program itself makes of it.
final class ExampleDossier {

    private final Questionnaire questionnaire;
    private final Example example;
    private final Assessment assessment;
    private final Outcome outcome;

    ExampleDossier(Questionnaire questionnaire, Example example, ProofReport proof) {
        this.questionnaire = questionnaire;
        this.example = example;
        Dossier empty = Dossier.start(
                "voorbeeld",
                questionnaire.ref(),
                Product.named("Product", "Leverancier", "1"),
                Role.ASSESSOR,
                "Beoordelaar",
                Instant.parse("2026-11-22T08:00:00Z"));
        Dossier dossier = FilledExample.of(questionnaire, example, proof.scores(), empty, Messages.in(Messages.DUTCH));
        assessment = Assessment.of(questionnaire, dossier, example.day());
        outcome = assessment.outcome();
    }

    /// Every answer is one that the program lets a person give, and every question that is answered is asked.
    void fitsItsQuestions() {
        assertThat(Findings.of(assessment.route()).stream()
                        .filter(finding -> finding.kind() == Finding.Kind.WRONG)
                        .toList())
                .isEmpty();
        assertThat(assessment.route().steps())
                .extracting(step -> step.question().id())
                .containsAll(
                        example.answers().stream().map(Example.Given::question).toList());
    }

    /// Whether the program itself comes to what the entry says.
    boolean reaches(ProofReport.Entry entry) {
        String id = entry.id();
        return switch (entry.kind()) {
            case QUESTION ->
                assessment.route().steps().stream()
                        .anyMatch(step -> step.question().id().equals(id));
            case RISK ->
                outcome.suggestions().stream()
                        .anyMatch(suggestion -> suggestion.risk().id().equals(id));
            case RED_LINE ->
                outcome.redLines().stream()
                        .anyMatch(
                                line -> line.isCrossed() && line.redLine().id().equals(id));
            case OUTCOME -> outcome.verdict().verdict().orElseThrow().code().equals(id);
            case VERDICT_RULE ->
                outcome.verdict().reasons().getFirst().rule().equals(id)
                        && !outcome.verdict().open().contains(id);
            case PROVISIONAL ->
                outcome.verdict().provisional().stream()
                        .anyMatch(reason -> reason.rule().equals(id));
            case MISSING ->
                outcome.verdict().surelyMissing().stream()
                        .anyMatch(missing -> missing.id().equals(id));
            case CLASS -> inRow(row -> row.rowClass().orElseThrow().code().equals(id));
            case CLASS_RULE ->
                inRow(row -> row.grounds().stream()
                        .anyMatch(ground -> ground.rule().equals(id)
                                && ground.truth() == Truth.YES
                                && ground.then()
                                        .equals(row.rowClass().orElseThrow().code())));
            case FLAG -> inRow(row -> row.flags().stream().anyMatch(mark -> isSure(mark, id)));
            case ROLE -> inRow(row -> row.roles().stream().anyMatch(mark -> isSure(mark, id)));
            case READING ->
                inRow(row -> row.readings().stream()
                        .anyMatch(reading -> reading.reading().id().equals(id)));
            case DUTY ->
                inRow(row -> row.duties().stream()
                        .anyMatch(duty -> duty.duty().id().equals(id) && duty.truth() == Truth.YES));
            case SHIFT ->
                inRow(row -> row.duties().stream()
                        .anyMatch(duty -> duty.duty().id().equals(id)
                                && duty.shift().map(Duty.Shift::reason).equals(Optional.of(entry.name()))));
            case DEFINITION ->
                holdsInRow(questionnaire.definition().definitions().stream()
                        .filter(named -> named.name().equals(id))
                        .map(Condition.Named::of));
            case LABEL_LINE ->
                holdsInRow(questionnaire.definition().publicLabel().orElseThrow().lines().stream()
                        .filter(line -> line.id().equals(id))
                        .map(PublicLabel.Line::when));
            case RAISE, FLOOR -> holds(entry);
        };
    }

    private boolean inRow(Predicate<RowOutcome> what) {
        return outcome.rows().stream().anyMatch(what);
    }

    private static boolean isSure(RowOutcome.MarkOutcome mark, String code) {
        return mark.mark().code().equals(code) && mark.truth() == Truth.YES;
    }

    private boolean holdsInRow(Stream<Condition> conditions) {
        Section.Repeat repeat = questionnaire
                .classification()
                .flatMap(classification -> questionnaire.repeating(classification.over()))
                .flatMap(Section::repeat)
                .orElseThrow();
        Row row = Route.rows(assessment.dossier(), repeat).getFirst();
        Facts facts = assessment.route().facts(repeat, row);
        return conditions.allMatch(condition -> condition.evaluate(facts).isYes());
    }

    private boolean holds(ProofReport.Entry entry) {
        RiskProfile.Bands bands =
                (RiskProfile.Bands) questionnaire.profile(entry.id()).orElseThrow();
        Stream<Condition> conditions = entry.kind() == ProofReport.Kind.RAISE
                ? bands.raises().stream()
                        .filter(raise -> raise.reason().equals(entry.name()))
                        .map(RiskProfile.RaisedLikelihood::when)
                : bands.floors().stream()
                        .filter(floor -> floor.reason().equals(entry.name()))
                        .map(RiskProfile.Floor::when);
        Facts facts = assessment.route().facts();
        return conditions.allMatch(condition -> facts.somewhere(condition).isYes());
    }
}
