package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.json.JsonSchema;

/// Whether a file has the form of a questionnaire: the JSON Schema, said in sentences.
final class FormCheck {

    private static final Map<String, Proof> PROOFS = Map.ofEntries(
            Map.entry("json.unknownKey", Proof.UNKNOWN_KEY),
            Map.entry("json.missing", Proof.MISSING_KEY),
            Map.entry("json.keyNotHere", Proof.KEY_OF_ANOTHER_KIND),
            Map.entry("json.wantsObject", Proof.WRONG_TYPE),
            Map.entry("json.wantsList", Proof.WRONG_TYPE),
            Map.entry("json.wantsFlag", Proof.WRONG_TYPE),
            Map.entry("json.wantsInteger", Proof.WRONG_TYPE),
            Map.entry("json.wantsNumber", Proof.WRONG_TYPE),
            Map.entry("json.wantsText", Proof.WRONG_TYPE),
            Map.entry("json.tooFew", Proof.WRONG_COUNT),
            Map.entry("json.tooMany", Proof.WRONG_COUNT),
            Map.entry("json.repeated", Proof.WRONG_COUNT),
            Map.entry("json.noForm", Proof.NOT_A_CONDITION));

    private FormCheck() {}

    static List<Finding> check(JsonDocument document) {
        return Loaded.SCHEMA.problems(document).stream()
                .map(FormCheck::finding)
                .sorted(Finding.IN_FILE_ORDER)
                .toList();
    }

    private static Finding finding(JsonProblem problem) {
        Proof proof = problem.pointer().equals("/format")
                ? Proof.WRONG_FORMAT
                : PROOFS.getOrDefault(problem.message().key(), Proof.WRONG_VALUE);
        return switch (proof) {
            case NOT_A_CONDITION, WRONG_FORMAT -> Findings.finding(proof, problem.line(), problem.pointer());
            default ->
                new Finding(problem.line(), problem.pointer(), proof.severity(), proof.code(), problem.message());
        };
    }

    /// Read when the first file is checked, and kept.
    private static final class Loaded {
        static final JsonSchema SCHEMA = JsonSchema.resource("/questionnaires/schema/questionnaire-1.schema.json");
    }
}
