package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;

/// Finds everything that is wrong with a questionnaire file: form first, then meaning.
///
/// A file whose form is wrong is not looked into further, since its meaning would be guesswork.
public final class QuestionnaireLint {

    private QuestionnaireLint() {}

    /// Everything that was found, in the order of the file; nothing means the file is clean.
    public static List<Finding> lint(byte[] file) {
        JsonDocument document;
        try {
            document = JsonDocument.parse(file);
        } catch (JsonException e) {
            return e.problems().stream().map(QuestionnaireLint::notJson).toList();
        }
        return lint(document);
    }

    private static List<Finding> lint(JsonDocument document) {
        List<Finding> form = FormCheck.check(document);
        return form.isEmpty() ? List.of() : form;
    }

    private static Finding notJson(JsonProblem problem) {
        Proof proof = problem.message().key().equals("json.duplicateKey") ? Proof.DUPLICATE_KEY : Proof.NOT_JSON;
        return new Finding(problem.line(), proof.severity(), proof.code(), problem.message());
    }
}
