package nl.impactwijzer.report.withheld;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.text.Messages;

/// An answer that was withheld and is shown now, in words.
///
/// @param question its number and text, with the title of its row before it
/// @param lines    the answer, the explanation and the evidence
public record DisclosedAnswer(String question, List<String> lines) {

    public DisclosedAnswer {
        lines = List.copyOf(lines);
    }

    /// The answer and its follow-ups, in the order of the questionnaire.
    ///
    /// @param route through the dossier in which the disclosure is filled in
    public static List<DisclosedAnswer> of(Disclosure disclosure, Route route, Messages words) {
        Dossier content = disclosure.content();
        List<DisclosedAnswer> answers = new ArrayList<>();
        for (Route.Step step : route.steps()) {
            Response response = content.response(step.place());
            if (!response.isEmpty()) {
                String row =
                        step.row().map(Row::title).map(title -> title + ": ").orElse("");
                answers.add(new DisclosedAnswer(
                        row + step.question().id() + " "
                                + words.get(step.question().text()),
                        lines(new AnswerWords(words).of(step.question(), response.answer()), response, content)));
            }
        }
        for (AtticItem item : content.attic()) {
            answers.add(new DisclosedAnswer(
                    item.question() + " " + words.get(item.text()),
                    lines(words.get(item.words()), item.response(), content)));
        }
        return answers;
    }

    private static List<String> lines(String answer, Response response, Dossier content) {
        List<String> lines = new ArrayList<>(List.of(answer));
        if (!response.note().isBlank()) {
            lines.add(response.note());
        }
        if (!response.evidence().isEmpty()) {
            lines.add(response.evidence().stream()
                    .map(id -> content.evidence(id).map(item -> item.title()).orElse(id))
                    .collect(Collectors.joining("; ")));
        }
        return lines;
    }
}
