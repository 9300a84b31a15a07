package nl.impactwijzer.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.text.Message;

/// Checks whether answers fit their questions: the screen shows it under the field, a reader of a foreign dossier in a
/// list.
///
/// Only shown questions are checked. An answer that is simply not there yet is not a finding; progress counts those.
public final class Findings {

    private Findings() {}

    /// Everything found in the shown questions, in reading order.
    public static List<Finding> of(Route route) {
        return route.steps().stream()
                .flatMap(step -> of(step, route.dossier()).stream())
                .toList();
    }

    /// What is found about one answer.
    public static List<Finding> of(Route.Step step, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        AnswerCheck check = new AnswerCheck(step.place(), found);
        Response response = step.response();
        check.answer(step.question(), response.answer());
        always(step).ifPresent(right -> {
            if (setsAside(response.answer())) {
                check.wrong("finding.always", "right", right.title());
            }
        });
        if (step.question().basics().note().required()
                && step.state() == Route.State.ANSWERED
                && response.note().isBlank()) {
            found.add(
                    new Finding(step.place(), Finding.About.NOTE, Finding.Kind.INCOMPLETE, Message.of("finding.note")));
        }
        if (response.evidence().stream().anyMatch(id -> dossier.evidence(id).isEmpty())) {
            found.add(new Finding(
                    step.place(), Finding.About.EVIDENCE, Finding.Kind.WRONG, Message.of("finding.evidence")));
        }
        return List.copyOf(found);
    }

    /// The right that this question asks about, when it is one that can never be set aside.
    private static Optional<Topic> always(Route.Step step) {
        Optional<Section.Repeat> repeat = step.section().repeat();
        if (repeat.isEmpty()
                || step.row().isEmpty()
                || !step.section().questions().getFirst().equals(step.question())) {
            return Optional.empty();
        }
        String row = step.row().get().id();
        return repeat.get().fixedRows().stream()
                .filter(topic -> topic.always() && topic.id().equals(row))
                .findFirst();
    }

    private static boolean setsAside(Answer answer) {
        return switch (answer) {
            case Answer.Single single -> single.value().equals(Question.YesNo.NO);
            case Answer.NotApplicable _ -> true;
            case Answer.None _, Answer.Multiple _, Answer.Amount _, Answer.Rows _, Answer.Unknown _ -> false;
        };
    }
}
