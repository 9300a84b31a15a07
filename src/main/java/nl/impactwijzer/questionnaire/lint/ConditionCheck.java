package nl.impactwijzer.questionnaire.lint;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Question;

/// Whether each condition asks something that its question can answer.
final class ConditionCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        for (Draft.Guard guard : draft.conditions()) {
            switch (guard.condition()) {
                case Condition.OnQuestion on ->
                    draft.question(on.question())
                            .ifPresent(asked -> onQuestion(on, asked.question(), guard.pointer(), findings));
                case Condition.Count count -> {
                    if (count.atLeast() > count.of().size()) {
                        findings.add(
                                Proof.COUNT_OUT_OF_REACH,
                                guard.pointer(),
                                "atLeast",
                                count.atLeast(),
                                "size",
                                count.of().size());
                    }
                }
                case Condition.Not _ -> {
                    if (guard.pointer().startsWith("/risks/")) {
                        findings.add(Proof.NOT_IN_SUGGESTION, guard.pointer());
                    }
                }
                case Condition.All _,
                        Condition.Any _,
                        Condition.RedLineCrossed _,
                        Condition.RiskAtLeast _,
                        Condition.UnknownShare _,
                        Condition.SuggestionWaiting _,
                        Condition.Named _,
                        Condition.During _ -> {}
            }
        }
    }

    private static void onQuestion(Condition.OnQuestion on, Question question, String pointer, Findings findings) {
        switch (on) {
            case Condition.In in -> {
                if (Kinds.hasCodes(question)) {
                    codes(in, question, pointer, findings);
                } else {
                    wrongKind("is, in", question, pointer, findings);
                }
            }
            case Condition.Between between -> {
                if (!Kinds.canBeCounted(question)) {
                    wrongKind("atLeast, atMost", question, pointer, findings);
                } else if (isEmpty(between, question)) {
                    findings.add(Proof.EMPTY_RANGE, pointer, "question", question.id());
                }
            }
            case Condition.Before _ -> {
                if (!(question instanceof Question.Day)) {
                    wrongKind("before", question, pointer, findings);
                }
            }
            case Condition.IsUnknown _ -> {
                if (!question.basics().mayBeUnknown()) {
                    findings.add(Proof.UNKNOWN_NOT_ALLOWED, pointer, "question", question.id());
                }
            }
            case Condition.IsNotApplicable _ -> {
                if (!question.basics().mayBeNotApplicable()) {
                    findings.add(Proof.NOT_APPLICABLE_NOT_ALLOWED, pointer, "question", question.id());
                }
            }
            case Condition.Answered _ -> {}
        }
    }

    private static void codes(Condition.In in, Question question, String pointer, Findings findings) {
        Set<String> known = Kinds.codes(question).collect(Collectors.toSet());
        in.codes().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> findings.add(Proof.UNKNOWN_OPTION, pointer, "question", question.id(), "id", code));
    }

    private static void wrongKind(String form, Question question, String pointer, Findings findings) {
        findings.add(
                Proof.CONDITION_OF_WRONG_KIND,
                pointer,
                "form",
                form,
                "question",
                question.id(),
                "kind",
                Kinds.name(question));
    }

    private static boolean isEmpty(Condition.Between between, Question question) {
        BigDecimal low = between.atLeast();
        BigDecimal high = between.atMost();
        switch (question) {
            case Question.Quantity quantity -> {
                low = low.max(quantity.min());
                high = high.min(quantity.max());
            }
            case Question.Choices choices -> {
                low = low.max(BigDecimal.ONE);
                high = high.min(BigDecimal.valueOf(choices.options().size()));
            }
            case Question.Rows _, Question.Register _ -> low = low.max(BigDecimal.ONE);
            case Question.Choice _, Question.YesNo _, Question.Scaled _, Question.Text _, Question.Day _ -> {}
        }
        return low.compareTo(high) > 0;
    }
}
