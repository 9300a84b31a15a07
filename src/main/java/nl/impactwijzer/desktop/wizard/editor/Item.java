package nl.impactwijzer.desktop.wizard.editor;

import java.util.List;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Question;

/// One thing to choose, in the language of this moment; the help may be empty.
record Item(String code, String label, String help) {

    /// What there is to choose for a question; nothing for a question that is not answered by choosing.
    static List<Item> of(Question question, Words words) {
        return switch (question) {
            case Question.WithOptions options ->
                options.options().stream()
                        .map(option -> new Item(option.code(), words.get(option.label()), words.get(option.help())))
                        .toList();
            case Question.YesNo _ ->
                List.of(
                        new Item(Question.YesNo.YES, words.get("answer.yes"), ""),
                        new Item(Question.YesNo.NO, words.get("answer.no"), ""));
            case Question.Scaled scaled ->
                scaled.scale().steps().stream()
                        .map(step -> new Item(step.code(), words.get(step.label()), words.get(step.anchor())))
                        .toList();
            case Question.Text _, Question.Quantity _, Question.Day _, Question.Rows _, Question.Register _ ->
                List.of();
        };
    }
}
