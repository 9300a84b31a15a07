package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.RiskFacts;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Evaluation;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Truth;

/// Puts each row in its class by the rules of a questionnaire, and works out flags, roles, readings and duties.
///
/// Not knowing is never milder than knowing: an open rule makes its class possible, and the strictest possible class
/// counts.
final class RowClassifier {

    private final Questionnaire questionnaire;
    private final Classification classification;
    private final Section.Repeat repeat;
    private final Route route;
    private final RiskFacts risks;
    private final LocalDate asOf;

    private RowClassifier(
            Questionnaire questionnaire,
            Classification classification,
            Section.Repeat repeat,
            Route route,
            RiskFacts risks,
            LocalDate asOf) {
        this.questionnaire = questionnaire;
        this.classification = classification;
        this.repeat = repeat;
        this.route = route;
        this.risks = risks;
        this.asOf = asOf;
    }

    /// The outcome of every classified row; none when the questionnaire classifies nothing.
    static List<RowOutcome> rows(Questionnaire questionnaire, Route route, RiskFacts risks, LocalDate asOf) {
        return rows(questionnaire, route, risks, asOf, _ -> true);
    }

    /// The same, of the rows that are wanted.
    static List<RowOutcome> rows(
            Questionnaire questionnaire, Route route, RiskFacts risks, LocalDate asOf, Predicate<Row> wanted) {
        Optional<Classification> classification = questionnaire.classification();
        Optional<Section.Repeat> repeat = classification
                .flatMap(known -> questionnaire.repeating(known.over()))
                .flatMap(Section::repeat);
        if (classification.isEmpty() || repeat.isEmpty()) {
            return List.of();
        }
        RowClassifier classifier =
                new RowClassifier(questionnaire, classification.get(), repeat.get(), route, risks, asOf);
        return Route.rows(route.dossier(), repeat.get()).stream()
                .filter(wanted)
                .map(classifier::outcome)
                .toList();
    }

    private RowOutcome outcome(Row row) {
        Facts facts = route.facts(repeat, row);
        List<RowOutcome.Ground> ways = ways(facts);
        List<Classification.RowClass> possible = possible(ways);
        Optional<Classification.RowClass> rowClass = possible.stream().findFirst();
        List<RowOutcome.Ground> grounds =
                rowClass.map(known -> grounds(known.code(), ways, facts)).orElse(List.of());
        List<RowOutcome.MarkOutcome> roles = marks(classification.roles(), facts);
        return new RowOutcome(
                row,
                rowClass,
                possible,
                effective(grounds),
                grounds,
                warnings(facts),
                marks(classification.flags(), facts),
                roles,
                readings(row, facts),
                duties(facts, roles),
                unsure(row, classification.rules().stream().map(Classification.Rule::when)),
                unsure(
                        row,
                        Stream.of(
                                        classification.rules().stream().map(Classification.Rule::when),
                                        classification.flags().stream().map(Classification.Mark::when),
                                        classification.roles().stream().map(Classification.Mark::when))
                                .flatMap(conditions -> conditions)));
    }

    /// The rules that may decide: the open ones up to the first that is true, and that one.
    private List<RowOutcome.Ground> ways(Facts facts) {
        List<RowOutcome.Ground> ways = new ArrayList<>();
        for (Classification.Rule rule : classification.rules()) {
            Evaluation evaluation = facts.named(rule.when());
            if (evaluation.truth() != Truth.NO) {
                ways.add(ground(rule, evaluation, facts));
            }
            if (evaluation.isYes()) {
                break;
            }
        }
        return ways;
    }

    /// The rules that may decide on this class, and every later one that holds and leads to it as well: one prohibition
    /// does not hide the next.
    private List<RowOutcome.Ground> grounds(String code, List<RowOutcome.Ground> ways, Facts facts) {
        List<RowOutcome.Ground> grounds = new ArrayList<>();
        for (Classification.Rule rule : classification.rules()) {
            if (rule.then().equals(code)) {
                Evaluation evaluation = facts.named(rule.when());
                if (evaluation.isYes()
                        || ways.stream().anyMatch(way -> way.rule().equals(rule.id()))) {
                    grounds.add(ground(rule, evaluation, facts));
                }
            }
        }
        return grounds;
    }

    private static RowOutcome.Ground ground(Classification.Rule rule, Evaluation evaluation, Facts facts) {
        return new RowOutcome.Ground(
                rule.id(),
                rule.then(),
                rule.reason(),
                evaluation.truth(),
                questions(evaluation, facts),
                rule.sources(),
                rule.period());
    }

    private List<Classification.RowClass> possible(List<RowOutcome.Ground> ways) {
        // Of equally strict classes the one of a rule that is true comes first.
        return ways.stream()
                .sorted(Comparator.comparing(RowOutcome.Ground::truth).reversed())
                .map(RowOutcome.Ground::then)
                .distinct()
                .flatMap(code -> classification.rowClass(code).stream())
                .sorted(Comparator.comparingInt(Classification.RowClass::rank).reversed())
                .toList();
    }

    /// The first day on which one of these rules binds; empty when one already does without a day.
    private Optional<LocalDate> effective(List<RowOutcome.Ground> grounds) {
        List<Optional<LocalDate>> days = classification.rules().stream()
                .filter(rule ->
                        grounds.stream().anyMatch(ground -> ground.rule().equals(rule.id())))
                .map(Classification.Rule::effective)
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private List<RowOutcome.Ground> warnings(Facts facts) {
        return classification.rules().stream()
                .filter(rule -> !rule.warning().isEmpty()
                        && rule.period().from().map(asOf::isBefore).orElse(false))
                .flatMap(rule -> {
                    Evaluation evaluation = rule.bare().evaluate(facts);
                    return evaluation.truth() == Truth.NO
                            ? Stream.empty()
                            : Stream.of(new RowOutcome.Ground(
                                    rule.id(),
                                    rule.then(),
                                    rule.warning(),
                                    evaluation.truth(),
                                    questions(evaluation, facts),
                                    rule.sources(),
                                    rule.period()));
                })
                .toList();
    }

    private static List<RowOutcome.MarkOutcome> marks(List<Classification.Mark> marks, Facts facts) {
        return marks.stream()
                .flatMap(mark -> {
                    Evaluation evaluation = facts.named(mark.when());
                    return evaluation.truth() == Truth.NO
                            ? Stream.empty()
                            : Stream.of(
                                    new RowOutcome.MarkOutcome(mark, evaluation.truth(), questions(evaluation, facts)));
                })
                .toList();
    }

    private List<RowOutcome.ReadingOutcome> readings(Row row, Facts facts) {
        return classification.readings().stream()
                .filter(reading -> reading.when().evaluate(facts).truth() != Truth.NO)
                .flatMap(reading -> questionnaire
                        .question(reading.question())
                        .map(Questionnaire.Placed::question)
                        .filter(Question.WithOptions.class::isInstance)
                        .map(question -> reading(reading, (Question.WithOptions) question, row))
                        .stream())
                .toList();
    }

    private RowOutcome.ReadingOutcome reading(Classification.Reading reading, Question.WithOptions question, Row row) {
        Place place = Place.inRow(repeat.id(), row.id(), reading.question());
        Optional<String> chosen = route.step(place)
                .map(step -> step.response().answer())
                .filter(Answer.Single.class::isInstance)
                .map(answer -> ((Answer.Single) answer).value())
                .filter(code -> question.option(code).isPresent());
        List<RowOutcome.Alternative> alternatives = question.options().stream()
                .map(option ->
                        new RowOutcome.Alternative(option.code(), under(place, new Answer.Single(option.code()))))
                .toList();
        return new RowOutcome.ReadingOutcome(
                reading, alternatives, chosen.orElse(reading.otherwise()), chosen.isPresent());
    }

    /// The class this row would have with another answer there.
    private Optional<Classification.RowClass> under(Place place, Answer answer) {
        Dossier other = route.dossier().with(place, Response.of(answer));
        Row row = Route.rows(other, repeat).stream()
                .filter(known -> known.id().equals(place.row().orElseThrow().row()))
                .findFirst()
                .orElseThrow();
        Facts facts = Route.factsInRow(questionnaire, other, asOf, risks, repeat, row);
        return possible(ways(facts)).stream().findFirst();
    }

    private List<RowOutcome.DutyOutcome> duties(Facts facts, List<RowOutcome.MarkOutcome> roles) {
        List<RowOutcome.DutyOutcome> duties = new ArrayList<>();
        for (Duty duty : questionnaire.definition().duties()) {
            Truth owed = duty.when().evaluate(facts).truth();
            if (owed == Truth.NO) {
                continue;
            }
            if (duty.roles().isEmpty()) {
                duties.add(duty(duty, Optional.empty(), owed, facts));
            }
            roles.stream()
                    .filter(role -> duty.roles().contains(role.mark().code()))
                    .forEach(role ->
                            duties.add(duty(duty, Optional.of(role.mark().code()), owed.and(role.truth()), facts)));
        }
        return duties;
    }

    private static RowOutcome.DutyOutcome duty(Duty duty, Optional<String> role, Truth truth, Facts facts) {
        Optional<Duty.Shift> shift = duty.shifts().stream()
                .filter(known -> known.when().evaluate(facts).isYes())
                .findFirst();
        Optional<LocalDate> from =
                shift.isPresent() ? shift.get().from() : duty.period().from();
        Set<String> questions = new LinkedHashSet<>();
        Stream.of(duty.met(), duty.unmet())
                .flatMap(Optional::stream)
                .flatMap(Condition::questions)
                .filter(question -> !(facts.known(question) instanceof Known.Hidden))
                .forEach(questions::add);
        return new RowOutcome.DutyOutcome(duty, role, from, shift, state(duty, questions, facts), truth, questions);
    }

    /// Nothing answered, or nothing asked, leaves it open.
    private static RowOutcome.State state(Duty duty, Set<String> questions, Facts facts) {
        if (duty.met().isEmpty()
                || questions.stream().allMatch(question -> facts.known(question) instanceof Known.Unanswered)) {
            return RowOutcome.State.OPEN;
        }
        return switch (duty.met().get().evaluate(facts).truth()) {
            case YES -> RowOutcome.State.MET;
            case OPEN -> RowOutcome.State.OPEN;
            case NO ->
                duty.unmet().map(unmet -> unmet.evaluate(facts).isYes()).orElse(false)
                        ? RowOutcome.State.NOT
                        : RowOutcome.State.PARTLY;
        };
    }

    /// The questions behind those conditions that are asked in this row, count, and have no sure answer.
    private List<String> unsure(Row row, Stream<? extends Condition> conditions) {
        Set<String> asked = new LinkedHashSet<>();
        conditions.flatMap(Condition::questions).forEach(asked::add);
        return questionnaire.inOrder(asked).stream()
                .map(question -> Place.inRow(repeat.id(), row.id(), question))
                .flatMap(place -> route.step(place).stream())
                .filter(step ->
                        step.counts() && (step.state() == Route.State.OPEN || step.state() == Route.State.UNKNOWN))
                .map(step -> step.question().id())
                .toList();
    }

    /// The answers a conclusion rests on. A question that is not asked carries nothing.
    private static Set<String> questions(Evaluation evaluation, Facts facts) {
        Set<String> asked = new LinkedHashSet<>(evaluation.isOpen() ? evaluation.open() : evaluation.because());
        asked.removeIf(question -> facts.known(question) instanceof Known.Hidden);
        return asked;
    }
}
