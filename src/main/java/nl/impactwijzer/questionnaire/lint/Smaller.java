package nl.impactwijzer.questionnaire.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Known;

/// Drops from an example whatever its target does not need. What is left may not be the smallest example there is, but
/// nothing can be left out of it.
final class Smaller {

    private final Draft draft;

    Smaller(Draft draft) {
        this.draft = draft;
    }

    boolean reaches(Trial trial, Target target) {
        return target.reached().test(new ExampleFacts(draft, trial));
    }

    Trial of(Trial trial, Target target) {
        Trial before;
        Trial small = trial;
        do {
            before = small;
            for (UnaryOperator<Trial> less : steps(small)) {
                Trial next = less.apply(small);
                if (!next.equals(small) && reaches(next, target)) {
                    small = next;
                }
            }
        } while (!small.equals(before));
        return small;
    }

    /// Everything that may be left out, the last question first: what is asked later hangs on what was asked before.
    private List<UnaryOperator<Trial>> steps(Trial trial) {
        List<String> answered = draft.questions().stream()
                .map(Draft.Asked::id)
                .filter(trial.answers()::containsKey)
                .toList()
                .reversed();
        return Stream.of(
                        Stream.<UnaryOperator<Trial>>of(
                                some -> some.withRisks(List.of()),
                                some -> some.withAnswers(Map.of()),
                                some -> some.withRows(Set.of()),
                                some -> some.handled(false)),
                        trial.risks().stream().<UnaryOperator<Trial>>map(risk -> some -> some.withoutRisk(risk)),
                        trial.risks().stream().<UnaryOperator<Trial>>map(risk -> some -> some.withoutPlan(risk)),
                        trial.registers().keySet().stream()
                                .<UnaryOperator<Trial>>map(kind -> some -> some.withoutRegister(kind)),
                        trial.rows().stream().sorted().<UnaryOperator<Trial>>map(row -> some -> some.withoutRow(row)),
                        answered.stream().<UnaryOperator<Trial>>map(id -> some -> some.without(id)),
                        answered.stream().flatMap(id -> codes(trial, id)))
                .flatMap(steps -> steps)
                .toList();
    }

    /// Of several chosen options each but the last can be left out.
    private static Stream<UnaryOperator<Trial>> codes(Trial trial, String question) {
        return trial.answers().get(question) instanceof Known.Codes chosen
                ? chosen.codes().stream().sorted().map(code -> some -> without(some, question, code))
                : Stream.of();
    }

    private static Trial without(Trial trial, String question, String code) {
        if (!(trial.answers().get(question) instanceof Known.Codes chosen)
                || chosen.codes().size() < 2) {
            return trial;
        }
        Set<String> fewer = new LinkedHashSet<>(chosen.codes());
        fewer.remove(code);
        return trial.with(question, new Known.Codes(fewer));
    }
}
