package nl.impactwijzer.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.FactLink;
import nl.impactwijzer.questionnaire.Question;

/// Turns an answer to one question into an answer to another that asks for the same fact.
///
/// @param offered whether the link says what an answer means in this direction
/// @param codes   what an option of the one says in the other; without any, an answer is taken as it is
record FittedAnswer(boolean offered, Map<String, List<String>> codes) {

    /// A link that maps one way only says nothing about the other.
    static FittedAnswer toHere(FactLink link) {
        return new FittedAnswer(!link.toHere().isEmpty() || link.toOther().isEmpty(), link.toHere());
    }

    static FittedAnswer toOther(FactLink link) {
        return new FittedAnswer(!link.toOther().isEmpty() || link.toHere().isEmpty(), link.toOther());
    }

    /// Empty when it does not fit, says nothing, or is there already.
    Optional<Answer> to(Route.Step here, Question there, Answer said) {
        if (!offered || said.isEmpty() || !isWanted(here)) {
            return Optional.empty();
        }
        Answer present = here.response().answer();
        Optional<Answer> fitted =
                codes.isEmpty() ? asItIs(here.question(), there, said) : mapped(here.question(), said);
        return fitted.map(answer -> here.question() instanceof Question.Choices ? both(present, answer) : answer)
                .filter(answer -> !answer.equals(present))
                .filter(answer -> fits(here.question(), answer));
    }

    /// What is known here is left alone, but a question of several choices may get more of them.
    private static boolean isWanted(Route.Step here) {
        return switch (here.state()) {
            case OPEN, UNKNOWN -> true;
            case ANSWERED -> here.question() instanceof Question.Choices;
            case NOT_APPLICABLE -> false;
        };
    }

    private Optional<Answer> mapped(Question here, Answer said) {
        List<String> meant = codes(said)
                .flatMap(code -> codes.getOrDefault(code, List.of()).stream())
                .distinct()
                .toList();
        if (here instanceof Question.Choices) {
            return meant.isEmpty() ? Optional.empty() : Optional.of(new Answer.Multiple(meant));
        }
        return meant.size() == 1 ? Optional.of(new Answer.Single(meant.getFirst())) : Optional.empty();
    }

    private static Optional<Answer> asItIs(Question here, Question there, Answer said) {
        return switch (said) {
            case Answer.Single _ ->
                isText(here) == isText(there) && !(here instanceof Question.Choices)
                        ? Optional.of(said)
                        : Optional.empty();
            case Answer.Multiple _, Answer.Amount _ -> Optional.of(said);
            case Answer.Rows rows ->
                here instanceof Question.Rows to && there instanceof Question.Rows from
                        ? rows(to, from, rows)
                        : Optional.empty();
            case Answer.None _, Answer.Unknown _, Answer.NotApplicable _ -> Optional.empty();
        };
    }

    private static boolean isText(Question question) {
        return question instanceof Question.Text;
    }

    /// Rows with the fields that both questions have; a row that keeps none of its fields says nothing.
    private static Optional<Answer> rows(Question.Rows to, Question.Rows from, Answer.Rows said) {
        List<Row> rows = new ArrayList<>();
        for (Row row : said.rows()) {
            Row next = new Row(row.id(), "", Map.of());
            for (Question field : to.fields()) {
                Answer answer = row.response(field.id()).answer();
                boolean shared = from.fields().stream()
                        .anyMatch(other -> other.id().equals(field.id()) && isText(other) == isText(field));
                if (shared && !answer.isEmpty() && fits(field, answer)) {
                    next = next.with(field.id(), Response.of(answer));
                }
            }
            if (!next.answers().isEmpty()) {
                rows.add(next.titled(title(to, next)));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
    }

    private static String title(Question.Rows question, Row row) {
        return row.response(question.fields().getFirst().id()).answer() instanceof Answer.Single single
                ? single.value()
                : "";
    }

    private static Answer both(Answer present, Answer more) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(present, more).flatMap(FittedAnswer::codes).forEach(all::add);
        return codes(more).allMatch(code -> codes(present).anyMatch(code::equals))
                ? present
                : new Answer.Multiple(List.copyOf(all));
    }

    private static Stream<String> codes(Answer answer) {
        return switch (answer) {
            case Answer.Single single -> Stream.of(single.value());
            case Answer.Multiple multiple -> multiple.values().stream();
            case Answer.None _, Answer.Amount _, Answer.Rows _, Answer.Unknown _, Answer.NotApplicable _ ->
                Stream.empty();
        };
    }

    private static boolean fits(Question question, Answer answer) {
        List<Finding> found = new ArrayList<>();
        new AnswerCheck(Place.of(question.id()), found).answer(question, answer);
        return found.isEmpty();
    }
}
