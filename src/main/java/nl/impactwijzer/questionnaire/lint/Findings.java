package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.text.Message;

/// Collects what the checks find in one file, and knows on which line each thing stands.
final class Findings {

    private final JsonDocument document;
    private final List<Finding> found = new ArrayList<>();

    Findings(JsonDocument document) {
        this.document = document;
    }

    /// @param pointer        JSON Pointer of the thing that is wrong
    /// @param namesAndValues arguments of the sentence: name, value, name, value, …
    void add(Proof proof, String pointer, Object... namesAndValues) {
        Finding finding = finding(proof, document.line(pointer), namesAndValues);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    boolean hasErrors() {
        return Finding.hasErrors(found);
    }

    List<Finding> inFileOrder() {
        return found.stream().sorted(Finding.IN_FILE_ORDER).toList();
    }

    static Finding finding(Proof proof, int line, Object... namesAndValues) {
        return new Finding(line, proof.severity(), proof.code(), Message.of("lint." + proof.code(), namesAndValues));
    }
}
