package nl.impactwijzer.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;

/// Questionnaires to test with.
public final class Questionnaires {

    private Questionnaires() {}

    /// The whole KIA, as it is published.
    public static Questionnaire kia() {
        return read("/questionnaires/kia/kia-1.0.0.json");
    }

    /// The whole AI check, as it is published.
    public static Questionnaire ai() {
        return read("/questionnaires/ai-toetsingskader/ai-toetsingskader-1.0.0.json");
    }

    /// One question of every kind (A), rows to add (F), fixed rows (R) and a register (K).
    public static Questionnaire everyKind() {
        return read("/questionnaires/proef-1.0.0.json");
    }

    private static Questionnaire read(String resource) {
        try (InputStream in = Questionnaires.class.getResourceAsStream(resource)) {
            return QuestionnaireJson.read(Objects.requireNonNull(in, resource).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
