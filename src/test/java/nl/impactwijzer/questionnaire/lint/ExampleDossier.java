package nl.impactwijzer.questionnaire.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Findings;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.PublicLabel;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RegisterKind;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RowOutcome;

/// A dossier filled in as an example of the proof says, to see what the program itself makes of it.
final class ExampleDossier {

    private final Questionnaire questionnaire;
    private final Example example;
    private final ProofReport proof;
    private final Assessment assessment;
    private final Outcome outcome;

    ExampleDossier(Questionnaire questionnaire, Example example, ProofReport proof) {
        this.questionnaire = questionnaire;
        this.example = example;
        this.proof = proof;
        Dossier dossier = dossier();
        if (example.handled()) {
            for (Outcome.Suggestion suggestion : Assessment.of(questionnaire, dossier, example.day())
                    .outcome()
                    .suggestions()) {
                dossier = dossier.with(
                        new SetAside(suggestion.risk().id(), "past niet", "Beoordelaar", Optional.empty()));
            }
        }
        assessment = Assessment.of(questionnaire, dossier, example.day());
        outcome = assessment.outcome();
    }

    private Dossier dossier() {
        Dossier dossier = Dossier.start(
                "voorbeeld",
                questionnaire.ref(),
                Product.named("Product", "Leverancier", "1"),
                Role.ASSESSOR,
                "Beoordelaar",
                Instant.parse("2026-11-22T08:00:00Z"));
        Map<String, Map<String, Response>> inRows = new LinkedHashMap<>();
        example.rows().forEach(row -> inRows.put(row.repeat(), new LinkedHashMap<>()));
        Map<String, Response> answers = new LinkedHashMap<>();
        for (Example.Given given : example.answers()) {
            Question question =
                    questionnaire.question(given.question()).orElseThrow().question();
            Map<String, Response> place = given.repeat()
                    .map(repeat -> inRows.computeIfAbsent(repeat, _ -> new LinkedHashMap<>()))
                    .orElse(answers);
            place.put(given.question(), Response.of(answer(question, given.known())));
        }
        dossier = dossier.withAnswers(answers);
        for (Map.Entry<String, Map<String, Response>> rows : inRows.entrySet()) {
            Section.Repeat repeat = questionnaire
                    .repeating(rows.getKey())
                    .flatMap(Section::repeat)
                    .orElseThrow();
            List<String> ids = repeat.fixedRows().isEmpty()
                    ? List.of("rij")
                    : repeat.fixedRows().stream().map(Topic::id).toList();
            dossier = dossier.withRows(
                    rows.getKey(),
                    ids.stream().map(id -> new Row(id, "rij", rows.getValue())).toList());
        }
        return withRegisters(dossier);
    }

    private static Answer answer(Question question, Known.One known) {
        return switch (known) {
            case Known.Codes codes ->
                question instanceof Question.Choices
                        ? new Answer.Multiple(List.copyOf(codes.codes()))
                        : new Answer.Single(codes.codes().iterator().next());
            case Known.Amount amount ->
                question instanceof Question.Rows
                        ? new Answer.Rows(IntStream.range(0, amount.value().intValue())
                                .mapToObj(i -> new Row("r" + i, "rij", Map.of()))
                                .toList())
                        : new Answer.Amount(amount.value());
            case Known.Date date -> new Answer.Single(date.day().toString());
            case Known.Given _ -> new Answer.Single("een tekst");
            case Known.Unknown _ -> new Answer.Unknown();
            case Known.NotApplicable _ -> new Answer.NotApplicable("past niet");
            case Known.Hidden _, Known.Unanswered _ -> throw new AssertionError("an example gives no such answer");
        };
    }

    private Dossier withRegisters(Dossier bare) {
        Dossier dossier = bare;
        int measures = 0;
        for (int i = 0; i < example.risks().size(); i++) {
            Example.GivenRisk given = example.risks().get(i);
            Risk risk = Risk.own("risico-" + i, "Een risico", profile());
            for (Map.Entry<Stage, String> level : given.levels().entrySet()) {
                risk = risk.edit()
                        .score(level.getKey(), score(profile(), level.getValue()))
                        .done();
            }
            dossier = dossier.with(risk);
            if (given.planned()) {
                measures++;
                dossier = dossier.with(Measure.planned("maatregel-" + i, "Een maatregel")
                        .against(List.of(risk.id()))
                        .ownedBy("school")
                        .due(Optional.of(LocalDate.of(2027, 1, 1))));
            }
        }
        for (int i = measures; i < example.registers().getOrDefault(RegisterKind.MEASURES, 0); i++) {
            dossier = dossier.with(Measure.planned("nog-" + i, "Nog een maatregel"));
        }
        for (int i = 0; i < example.registers().getOrDefault(RegisterKind.EFFECTS, 0); i++) {
            dossier = dossier.with(Effect.named("effect-" + i, "Een effect"));
        }
        return dossier;
    }

    private String profile() {
        return questionnaire.definition().profiles().getFirst().id();
    }

    private RiskScore score(String profile, String level) {
        ScoreRange.Way way = proof.scores().stream()
                .filter(range -> range.profile().equals(Optional.of(profile)))
                .flatMap(range -> range.levels().stream())
                .filter(known -> known.level().equals(level))
                .flatMap(known -> known.way().stream())
                .findFirst()
                .orElseThrow();
        return score(questionnaire.profile(profile).orElseThrow(), way);
    }

    /// What a person fills in to come to that cell.
    static RiskScore score(RiskProfile profile, ScoreRange.Way way) {
        Dimension impact = profile instanceof RiskProfile.SeverityLed ? Dimension.SEVERITY : Dimension.IMPACT;
        RiskScore score = RiskScore.EMPTY;
        for (ScoreRange.Filled filled : way.filled()) {
            score = switch (filled.dimension()) {
                case LIKELIHOOD ->
                    score.with(
                            Dimension.LIKELIHOOD, OptionalInt.of(filled.step().value()));
                case IMPACT -> score.with(impact, OptionalInt.of(filled.step().value()));
                case LABEL -> score.labelled(filled.step().code());
            };
        }
        return score;
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
