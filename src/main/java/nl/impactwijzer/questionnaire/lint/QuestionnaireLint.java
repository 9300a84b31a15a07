package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.QuestionnaireJson;

/// Finds everything that is wrong with a questionnaire file: form first, then meaning.
///
/// A file whose form is wrong is not looked into further, since its meaning would be guesswork.
public final class QuestionnaireLint {

    private static final List<Check> CHECKS = List.of(
            new IdCheck(),
            new ReferenceCheck(),
            new ConditionCheck(),
            new ScaleCheck(),
            new MatrixCheck(),
            new BandCheck(),
            new MappingCheck(),
            new TextCheck());

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
        if (!form.isEmpty()) {
            return form;
        }
        Findings findings = new Findings(document);
        if (SharedNames.check(document, findings)) {
            meaning(document, findings);
        }
        return findings.inFileOrder();
    }

    private static void meaning(JsonDocument document, Findings findings) {
        Definition definition;
        try {
            definition = QuestionnaireJson.definition(document);
        } catch (JsonException e) {
            e.problems()
                    .forEach(
                            problem -> findings.add(Proof.UNREADABLE, problem.pointer(), "problem", problem.message()));
            return;
        }
        Draft draft = new Draft(document, definition);
        CHECKS.forEach(check -> check.check(draft, findings));
        if (CircleCheck.check(draft, findings)) {
            new ReachCheck().check(draft, findings);
        }
    }

    private static Finding notJson(JsonProblem problem) {
        Proof proof = problem.message().key().equals("json.duplicateKey") ? Proof.DUPLICATE_KEY : Proof.NOT_JSON;
        return new Finding(problem.line(), proof.severity(), proof.code(), problem.message());
    }
}
