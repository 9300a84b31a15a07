package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.FactLink;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.LocalizedText;

/// Finds the answers that no condition, reading, link, decision or step from an earlier version looks at.
///
/// That is often meant so: a fact that is printed and no more. It is worth a look where the other answers to the same
/// question are looked at.
final class AnswerUse {

    private final Draft draft;
    private final Map<String, Set<String>> used = new HashMap<>();
    private final Set<String> usedWhole = new HashSet<>();

    private AnswerUse(Draft draft) {
        this.draft = draft;
    }

    /// Choice questions with answers that nothing looks at, in reading order.
    static List<ProofReport.UnusedAnswers> unused(Draft draft) {
        AnswerUse use = new AnswerUse(draft);
        use.conditions();
        use.others();
        List<ProofReport.UnusedAnswers> unused = new ArrayList<>();
        for (Draft.Asked asked : draft.questions()) {
            if (asked.question() instanceof Question.WithOptions choice) {
                use.add(choice, unused);
            }
        }
        return unused;
    }

    private void add(Question.WithOptions choice, List<ProofReport.UnusedAnswers> unused) {
        Set<String> codes = used.getOrDefault(choice.id(), Set.of());
        List<Option> left = choice.options().stream()
                .filter(option -> !codes.contains(option.code()))
                .toList();
        if (!left.isEmpty() && !usedWhole.contains(choice.id())) {
            unused.add(new ProofReport.UnusedAnswers(
                    choice.id(),
                    choice.text(),
                    left.stream().map(Option::code).toList(),
                    left.stream().map(Option::label).toList(),
                    codes.isEmpty()));
        }
    }

    private void conditions() {
        for (Draft.Guard guard : draft.conditions()) {
            if (guard.condition() instanceof Condition.OnQuestion on) {
                switch (on) {
                    case Condition.In in -> use(in.question(), in.codes());
                    // It makes no difference there which answer it is, but it does that there is one.
                    case Condition.Answered _, Condition.IsUnknown _, Condition.IsNotApplicable _, Condition.Before _ ->
                        use(on.question(), Set.of(""));
                    case Condition.Between between -> usedWhole.add(between.question());
                }
            }
        }
    }

    private void others() {
        List<Classification.Reading> readings = draft.definition().classification().stream()
                .flatMap(classification -> classification.readings().stream())
                .toList();
        // Under each option of a reading stands a class of its own.
        readings.forEach(reading -> usedWhole.add(reading.question()));
        draft.definition().verdict().decision().verdict().ifPresent(usedWhole::add);
        draft.definition().verdict().decision().by().ifPresent(usedWhole::add);
        for (FactLink link : draft.definition().links()) {
            if (link.toHere().isEmpty() && link.toOther().isEmpty()) {
                usedWhole.add(link.question());
            }
            link.toHere().values().forEach(codes -> use(link.question(), codes));
            use(link.question(), link.toOther().keySet());
        }
        draft.questions()
                .forEach(asked -> usedWhole.addAll(asked.question().basics().prefill()));
    }

    private void use(String question, Collection<String> codes) {
        used.computeIfAbsent(question, _ -> new HashSet<>()).addAll(codes);
    }

    /// The words of the given codes of a question, in its own order.
    static List<LocalizedText> words(Question question, Set<String> codes) {
        return switch (question) {
            case Question.WithOptions choice ->
                choice.options().stream()
                        .filter(option -> codes.contains(option.code()))
                        .map(Option::label)
                        .toList();
            case Question.Scaled scaled ->
                scaled.scale().steps().stream()
                        .filter(step -> codes.contains(step.code()))
                        .map(step -> step.label())
                        .toList();
            case Question.YesNo _,
                    Question.Text _,
                    Question.Quantity _,
                    Question.Day _,
                    Question.Rows _,
                    Question.Register _ -> List.of();
        };
    }
}
