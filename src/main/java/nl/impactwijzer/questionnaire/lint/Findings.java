package nl.impactwijzer.questionnaire.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.text.Message;

/// Collects what the checks find in one file, and knows on which line each thing stands.
final class Findings {

    private final JsonDocument document;
    private final Map<Told, Finding> found = new LinkedHashMap<>();

    /// What makes two findings one to a person.
    private record Told(int line, String code, Message message) {}

    Findings(JsonDocument document) {
        this.document = document;
    }

    /// @param pointer        JSON Pointer of the thing that is wrong
    /// @param namesAndValues arguments of the sentence: name, value, name, value, …
    void add(Proof proof, String pointer, Object... namesAndValues) {
        Finding finding = finding(proof, document.line(pointer), pointer, namesAndValues);
        found.putIfAbsent(new Told(finding.line(), finding.code(), finding.message()), finding);
    }

    boolean hasErrors() {
        return found.values().stream().anyMatch(Finding::isError);
    }

    List<Finding> inFileOrder() {
        return found.values().stream().sorted(Finding.IN_FILE_ORDER).toList();
    }

    static Finding finding(Proof proof, int line, String pointer, Object... namesAndValues) {
        return new Finding(
                line, pointer, proof.severity(), proof.code(), Message.of("lint." + proof.code(), namesAndValues));
    }
}
