package nl.impactwijzer.dossier;

import java.util.List;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.Messages;

/// A first text for a question, made of what was answered to others in the same row. A person puts it in; nothing does
/// so by itself.
///
/// @param sources the answered questions it is made of, in the order in which the questionnaire names them
public record FirstText(List<Route.Step> sources) {

    public FirstText {
        sources = List.copyOf(sources);
    }

    /// Of the questions that the one in this step names, those that are shown and say something.
    public static FirstText of(Route route, Route.Step step) {
        return new FirstText(step.question().basics().prefill().stream()
                .flatMap(question -> route.step(new Place(step.place().row(), question)).stream())
                .filter(source -> source.state() == Route.State.ANSWERED)
                .toList());
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /// The questions by their numbers: `A03, J01`.
    public String numbers() {
        return sources.stream().map(source -> source.question().id()).collect(Collectors.joining(", "));
    }

    /// One paragraph for each source, with its number behind it: a text as it was written, any other answer with its
    /// question before it and its explanation after it.
    public String words(Messages messages) {
        return sources.stream().map(source -> paragraph(source, messages)).collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(Route.Step source, Messages messages) {
        Question question = source.question();
        String said = new AnswerWords(messages).of(question, source.response().answer());
        String note = source.response().note().strip();
        String text = question instanceof Question.Text
                ? said.strip()
                : messages.get("answer.toQuestion", "question", messages.get(question.text()), "answer", said);
        return (note.isEmpty() ? text : text + "\n" + note) + " (" + question.id() + ")";
    }
}
