package nl.impactwijzer.questionnaire.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.RegisterKind;

/// On which questions it hangs whether each question is shown, also by way of red lines, risks and shares of unknown.
final class Dependencies {

    /// Of all questions together. Every question on every other is a third of it for the largest that people wrote.
    private static final int MOST = 300_000;

    private final Draft draft;
    private final Map<String, Set<String>> byQuestion = new LinkedHashMap<>();
    private final Map<String, Set<String>> byRedLine = new HashMap<>();
    private final Set<String> bySuggestions = new LinkedHashSet<>();
    private int all;

    Dependencies(Draft draft) {
        this.draft = draft;
        for (Draft.Asked asked : draft.questions()) {
            Set<String> on = byQuestion.computeIfAbsent(asked.id(), _ -> new LinkedHashSet<>());
            asked.owner().map(Question::id).ifPresent(on::add);
            add(asked.question().basics().when(), on, new HashSet<>());
            all += on.size();
            if (isTooMuch()) {
                return;
            }
        }
    }

    /// For every question the questions it directly hangs on.
    Map<String, Set<String>> byQuestion() {
        return byQuestion;
    }

    /// Whether they hang together in more ways than can be followed; not all of them are then here.
    boolean isTooMuch() {
        return all > MOST;
    }

    /// @param seen what was followed before for the same question: red lines, registers, shares and suggestions
    private void add(Condition condition, Set<String> on, Set<Object> seen) {
        condition.tree().forEach(node -> {
            switch (node) {
                case Condition.OnQuestion asks -> on.add(asks.question());
                case Condition.RedLineCrossed crossed ->
                    redLines(crossed).filter(line -> seen.add(line.id())).forEach(line -> on.addAll(byRedLine(line)));
                case Condition.RiskAtLeast risk -> {
                    registers(RegisterKind.RISKS, on, seen);
                    if (risk.withoutPlan()) {
                        registers(RegisterKind.MEASURES, on, seen);
                    }
                }
                case Condition.UnknownShare share -> {
                    if (seen.add(share.parts())) {
                        counted(share.parts(), on);
                    }
                }
                case Condition.SuggestionWaiting waiting -> {
                    if (seen.add(waiting)) {
                        on.addAll(bySuggestions());
                    }
                }
                case Condition.All _,
                        Condition.Any _,
                        Condition.Not _,
                        Condition.Count _,
                        Condition.Named _,
                        Condition.During _ -> {}
            }
        });
    }

    private Stream<RedLine> redLines(Condition.RedLineCrossed crossed) {
        return draft.definition().redLines().stream()
                .filter(line -> crossed.redLine().equals(Condition.RedLineCrossed.ANY)
                        || crossed.redLine().equals(line.id()));
    }

    /// Red lines do not go round in circles: that was seen to before.
    private Set<String> byRedLine(RedLine line) {
        Set<String> known = byRedLine.get(line.id());
        if (known == null) {
            known = new LinkedHashSet<>();
            byRedLine.put(line.id(), known);
            add(line.when(), known, new HashSet<>());
        }
        return known;
    }

    private Set<String> bySuggestions() {
        if (bySuggestions.isEmpty()) {
            Set<Object> seen = new HashSet<>();
            registers(RegisterKind.RISKS, bySuggestions, seen);
            draft.definition().risks().stream()
                    .map(CatalogueRisk::suggestedBy)
                    .filter(suggests -> suggests.tree().noneMatch(Condition.SuggestionWaiting.class::isInstance))
                    .forEach(suggests -> add(suggests, bySuggestions, seen));
        }
        return bySuggestions;
    }

    private void registers(RegisterKind kind, Set<String> on, Set<Object> seen) {
        if (seen.add(kind)) {
            draft.questions().stream()
                    .filter(asked ->
                            asked.question() instanceof Question.Register register && register.register() == kind)
                    .forEach(asked -> on.add(asked.id()));
        }
    }

    private void counted(Set<String> parts, Set<String> on) {
        draft.questions().stream()
                .filter(asked -> parts.contains(asked.part().id())
                        && asked.question().basics().required())
                .forEach(asked -> on.add(asked.id()));
    }
}
