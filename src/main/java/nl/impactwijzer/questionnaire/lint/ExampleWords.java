package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Says what has to be filled in to come to something, a line for each thing.
public final class ExampleWords {

    private ExampleWords() {}

    /// @param labels the words of each level, by code
    public static List<Message> of(Example example, Map<String, LocalizedText> labels) {
        if (example.isEmpty()) {
            return List.of(Message.of("proof.example.empty"));
        }
        List<Message> lines = new ArrayList<>();
        example.rows().forEach(row -> lines.add(Message.of("proof.example.row", "row", row.label())));
        example.answers()
                .forEach(given -> lines.add(Message.of(
                        "proof.example.answer",
                        "id",
                        given.question(),
                        "question",
                        given.text(),
                        "answer",
                        answer(given))));
        example.risks().forEach(risk -> lines.add(risk(risk, labels)));
        example.registers()
                .forEach((kind, size) -> lines.add(Message.of("proof.example.register." + kind.code(), "n", size)));
        if (example.handled()) {
            lines.add(Message.of("proof.example.handled"));
        }
        return lines;
    }

    /// One answer in words.
    public static Message answer(Example.Given given) {
        return switch (given.known()) {
            case Known.Codes codes when given.words().isEmpty() -> yesNo(codes);
            case Known.Codes _ -> joined(given.words());
            case Known.Amount amount ->
                given.isRows()
                        ? Message.of("answer.rows", "n", amount.value())
                        : Message.of(
                                "proof.example.number", "number", amount.value().toPlainString());
            case Known.Date date -> Message.of("proof.example.day", "day", date.day());
            case Known.Given _ -> Message.of("proof.example.text");
            case Known.Unknown _ -> Message.of("answer.unknown");
            case Known.NotApplicable _ -> Message.of("answer.notApplicable");
            case Known.Hidden _, Known.Unanswered _ -> Message.of("answer.none");
        };
    }

    private static Message yesNo(Known.Codes codes) {
        return Message.of(codes.codes().contains(Question.YesNo.YES) ? "answer.yes" : "answer.no");
    }

    private static Message joined(List<LocalizedText> words) {
        Message joined = Message.of("proof.example.word", "word", words.getFirst());
        for (LocalizedText word : words.subList(1, words.size())) {
            joined = Message.of("proof.example.words", "words", joined, "word", word);
        }
        return joined;
    }

    private static Message risk(Example.GivenRisk risk, Map<String, LocalizedText> labels) {
        Map<Stage, Message> levels = new LinkedHashMap<>();
        Stream.of(Stage.values()).filter(risk.levels()::containsKey).forEach(stage -> {
            String code = risk.levels().getOrDefault(stage, "");
            levels.put(
                    stage,
                    Message.of(
                            "proof.example.level",
                            "stage",
                            Message.of("scoring.stage." + stage.code()),
                            "level",
                            labels.getOrDefault(code, LocalizedText.same(code))));
        });
        Message all = levels.values().stream()
                .reduce((one, other) -> Message.of("proof.example.levels", "levels", one, "level", other))
                .orElseGet(() -> Message.of("proof.example.unscored"));
        return Message.of(risk.planned() ? "proof.example.plannedRisk" : "proof.example.risk", "levels", all);
    }
}
