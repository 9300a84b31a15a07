package nl.impactwijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;

/// An answer to every question outside repeating sections, each the one that points to no harm.
final class CompleteAnswers {

    private static final Questionnaire KIA = kia();

    private CompleteAnswers() {}

    static DossierText safe() {
        DossierText dossier = new DossierText();
        for (Questionnaire.Placed placed : KIA.questions()) {
            if (placed.section().repeat().isEmpty()) {
                answer(dossier, placed.question());
            }
        }
        return dossier.answer("A3", "vooral").answer("B11", "overig");
    }

    private static void answer(DossierText dossier, Question question) {
        String id = question.id();
        switch (question) {
            case Question.Choice choice -> dossier.answer(id, code(choice));
            case Question.Choices choices -> dossier.raw(id, "{\"value\":[\"" + code(choices) + "\"]}");
            case Question.YesNo _ -> dossier.answer(id, "ja");
            case Question.Scaled scaled ->
                dossier.answer(id, scaled.scale().steps().getLast().code());
            case Question.Text _ -> dossier.answer(id, "tekst");
            case Question.Quantity _ -> dossier.raw(id, "{\"value\":1}");
            case Question.Day _ -> dossier.answer(id, "2026-11-22");
            case Question.Rows _ -> dossier.raw(id, "{\"rows\":[{\"id\":\"x1\",\"answers\":{}}]}");
            case Question.Register _ -> {}
        }
    }

    private static String code(Question.WithOptions question) {
        return question.options().stream()
                .map(Option::code)
                .filter(code -> code.equals("nee") || code.equals("geen"))
                .findFirst()
                .orElseGet(() -> question.options().getFirst().code());
    }

    private static Questionnaire kia() {
        try (InputStream in = Questionnaire.class.getResourceAsStream("/questionnaires/kia/kia-1.0.0.json")) {
            return QuestionnaireJson.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
