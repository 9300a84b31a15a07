package nl.impactwijzer.dossier.upgrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// An answer in words, also when the question is not known or the answer does not fit it.
final class Spoken {

    /// A question that says every answer as it stands.
    private static final Question PLAIN = new Question.Text(new Question.Basics(
            "",
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            Question.Help.NONE,
            Set.of(),
            List.of(),
            List.of(),
            new Condition.All(List.of()),
            Question.Note.OPTIONAL,
            List.of(),
            true,
            true,
            false,
            List.of(),
            Optional.empty()));

    private Spoken() {}

    /// Empty when there is no answer.
    static String of(Optional<Question> question, Answer answer, Messages messages) {
        if (answer.isEmpty()) {
            return "";
        }
        AnswerWords words = new AnswerWords(messages);
        Question asked = question.orElse(PLAIN);
        return answer instanceof Answer.Rows rows
                ? rows.rows().stream().map(row -> row(asked, row, words)).collect(Collectors.joining("\n"))
                : words.of(asked, answer);
    }

    private static String row(Question question, Row row, AnswerWords words) {
        if (question instanceof Question.Rows rows) {
            return words.of(rows, row);
        }
        return Stream.concat(
                        Stream.of(row.title()).filter(title -> !title.isBlank()),
                        row.answers().entrySet().stream()
                                .filter(field -> !field.getValue().answer().isEmpty())
                                .map(field -> field.getKey() + ": "
                                        + words.of(PLAIN, field.getValue().answer())))
                .collect(Collectors.joining(" · "));
    }

    /// In both languages of the program; empty when there is no answer.
    static LocalizedText both(Optional<Question> question, Answer answer) {
        return answer.isEmpty()
                ? LocalizedText.EMPTY
                : new LocalizedText(Map.of(
                        "nl", of(question, answer, Messages.in(Messages.DUTCH)),
                        "en", of(question, answer, Messages.in(Messages.ENGLISH))));
    }

    static LocalizedText both(Message message) {
        return new LocalizedText(Map.of(
                "nl", Messages.in(Messages.DUTCH).get(message),
                "en", Messages.in(Messages.ENGLISH).get(message)));
    }
}
