package nl.impactwijzer.questionnaire;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which questions of a questionnaire may come or go when an answer changes.
///
/// It errs on the safe side: a question that is not named here stays as it was, one that is named may well stay too.
public final class Influence {

    private final Map<String, Set<String>> lookedAtBy = new HashMap<>();
    private final Set<String> onMore = new HashSet<>();

    private Influence(Questionnaire questionnaire) {
        for (Questionnaire.Placed placed : questionnaire.questions()) {
            Question question = placed.question();
            Condition when = question.basics().when();
            when.questions().forEach(asked -> add(asked, question.id()));
            questionnaire.owner(question.id()).ifPresent(owner -> add(owner.id(), question.id()));
            if (when.tree().anyMatch(Influence::isOnMore)) {
                onMore.add(question.id());
            }
        }
    }

    public static Influence in(Questionnaire questionnaire) {
        return new Influence(questionnaire);
    }

    /// The questions to look at again when the answers to these changed: those that are asked because of them, in one
    /// step or in many, and those of which the condition looks at more than answers to single questions.
    public Set<String> of(Collection<String> changed) {
        Set<String> reached = new HashSet<>(onMore);
        Deque<String> waiting = new ArrayDeque<>(changed);
        waiting.addAll(onMore);
        while (!waiting.isEmpty()) {
            for (String next : lookedAtBy.getOrDefault(waiting.remove(), Set.of())) {
                if (reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }

    private void add(String asked, String by) {
        lookedAtBy.computeIfAbsent(asked, _ -> new HashSet<>()).add(by);
    }

    private static boolean isOnMore(Condition condition) {
        return switch (condition) {
            case Condition.RedLineCrossed _,
                    Condition.RiskAtLeast _,
                    Condition.UnknownShare _,
                    Condition.SuggestionWaiting _ -> true;
            case Condition.All _,
                    Condition.Any _,
                    Condition.Not _,
                    Condition.Count _,
                    Condition.OnQuestion _,
                    Condition.During _,
                    Condition.Named _ -> false;
        };
    }
}
