package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Period;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.VerdictRules;

/// The days on which some rule of a questionnaire starts to hold or has just stopped, whatever is answered.
final class LawDays {

    private LawDays() {}

    /// Each day once, earliest first.
    static List<LocalDate> of(Questionnaire questionnaire) {
        Definition definition = questionnaire.definition();
        List<Classification.Rule> rules =
                definition.classification().map(Classification::rules).orElse(List.of());
        return Stream.of(
                        periods(definition, rules).flatMap(LawDays::edges),
                        rules.stream().map(Classification.Rule::effective).flatMap(Optional::stream),
                        definition.duties().stream()
                                .flatMap(duty -> duty.shifts().stream())
                                .flatMap(shift -> shift.from().stream()))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Period> periods(Definition definition, List<Classification.Rule> rules) {
        List<VerdictRules.Rule> verdict = Stream.concat(
                        definition.verdict().rules().stream(), definition.verdict().provisional().stream())
                .toList();
        Stream<Condition> conditions = Stream.of(
                        rules.stream().map(Classification.Rule::bare),
                        definition.definitions().stream().map(Condition.Named::of),
                        definition.duties().stream().flatMap(LawDays::conditions),
                        verdict.stream().map(VerdictRules.Rule::when))
                .flatMap(some -> some);
        return Stream.of(
                        rules.stream().map(Classification.Rule::period),
                        definition.duties().stream().map(Duty::period),
                        definition.redLines().stream().map(RedLine::period),
                        verdict.stream().map(VerdictRules.Rule::period),
                        conditions
                                .flatMap(Condition::tree)
                                .filter(Condition.During.class::isInstance)
                                .map(during -> ((Condition.During) during).period()))
                .flatMap(some -> some);
    }

    private static Stream<Condition> conditions(Duty duty) {
        return Stream.of(
                        Stream.of(duty.when()),
                        duty.met().stream(),
                        duty.unmet().stream(),
                        duty.shifts().stream().map(Duty.Shift::when))
                .flatMap(some -> some);
    }

    /// The first day, and the day after the last.
    private static Stream<LocalDate> edges(Period period) {
        return Stream.concat(period.from().stream(), period.until().map(last -> last.plusDays(1)).stream());
    }
}
