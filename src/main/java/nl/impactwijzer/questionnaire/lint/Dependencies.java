package nl.impactwijzer.questionnaire.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    private final Draft draft;
    private final Map<String, Set<String>> byQuestion = new LinkedHashMap<>();

    Dependencies(Draft draft) {
        this.draft = draft;
        for (Draft.Asked asked : draft.questions()) {
            Set<String> on = byQuestion.computeIfAbsent(asked.id(), _ -> new LinkedHashSet<>());
            asked.owner().map(Question::id).ifPresent(on::add);
            add(asked.question().basics().when(), on, new LinkedHashSet<>());
        }
    }

    /// For every question the questions it directly hangs on.
    Map<String, Set<String>> byQuestion() {
        return byQuestion;
    }

    private void add(Condition condition, Set<String> on, Set<String> redLinesSeen) {
        condition.tree().forEach(node -> {
            switch (node) {
                case Condition.OnQuestion asks -> on.add(asks.question());
                case Condition.RedLineCrossed crossed ->
                    redLines(crossed)
                            .filter(line -> redLinesSeen.add(line.id()))
                            .forEach(line -> add(line.when(), on, redLinesSeen));
                case Condition.RiskAtLeast risk -> {
                    registers(RegisterKind.RISKS, on);
                    if (risk.withoutPlan()) {
                        registers(RegisterKind.MEASURES, on);
                    }
                }
                case Condition.UnknownShare share -> counted(share.parts(), on);
                case Condition.SuggestionWaiting _ -> {
                    registers(RegisterKind.RISKS, on);
                    draft.definition().risks().stream()
                            .map(CatalogueRisk::suggestedBy)
                            .filter(suggests ->
                                    suggests.tree().noneMatch(Condition.SuggestionWaiting.class::isInstance))
                            .forEach(suggests -> add(suggests, on, redLinesSeen));
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

    private void registers(RegisterKind kind, Set<String> on) {
        draft.questions().stream()
                .filter(asked -> asked.question() instanceof Question.Register register && register.register() == kind)
                .forEach(asked -> on.add(asked.id()));
    }

    private void counted(Set<String> parts, Set<String> on) {
        List<Draft.Asked> questions = draft.questions();
        questions.stream()
                .filter(asked -> parts.contains(asked.part().id())
                        && asked.question().basics().required())
                .forEach(asked -> on.add(asked.id()));
    }
}
