package nl.impactwijzer.questionnaire.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactwijzer.json.JsonDocument;
import tools.jackson.databind.JsonNode;

/// Whether every option list and scale that is named exists, and is named somewhere.
///
/// It looks at the JSON itself, because a file that names one that does not exist cannot be read.
final class SharedNames {

    private static final Set<String> NAMING_A_SCALE =
            Set.of("scale", "likelihood", "impact", "severity", "extent", "reversibility", "size");

    private final Findings findings;
    private final Map<String, String> optionLists = new LinkedHashMap<>();
    private final Map<String, String> scales = new LinkedHashMap<>();
    private final Map<String, String> unusedLists;
    private final Map<String, String> unusedScales;

    private SharedNames(JsonDocument document, Findings findings) {
        this.findings = findings;
        document.root()
                .path("optionLists")
                .propertyNames()
                .forEach(name -> optionLists.put(name, JsonDocument.pointer("/optionLists", name)));
        List<JsonNode> given = document.root().path("scales").valueStream().toList();
        for (int i = 0; i < given.size(); i++) {
            scales.put(given.get(i).path("id").asString(), "/scales/" + i);
        }
        unusedLists = new LinkedHashMap<>(optionLists);
        unusedScales = new LinkedHashMap<>(scales);
    }

    /// Whether the file can be read: everything that is named exists.
    static boolean check(JsonDocument document, Findings findings) {
        SharedNames names = new SharedNames(document, findings);
        Nodes.walk(document, names::visit);
        if (findings.hasErrors()) {
            return false;
        }
        names.unusedLists.forEach((id, at) -> findings.add(Proof.UNUSED_OPTION_LIST, at, "id", id));
        names.unusedScales.forEach((id, at) -> findings.add(Proof.UNUSED_SCALE, at, "id", id));
        return true;
    }

    private void visit(JsonNode node, String pointer) {
        if (!node.isString()) {
            return;
        }
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        String name = node.stringValue();
        if (key.equals("options")) {
            unusedLists.remove(name);
            if (!optionLists.containsKey(name)) {
                findings.add(Proof.UNKNOWN_OPTION_LIST, pointer, "id", name);
            }
        } else if (NAMING_A_SCALE.contains(key)) {
            unusedScales.remove(name);
            if (!scales.containsKey(name)) {
                findings.add(Proof.UNKNOWN_SCALE, pointer, "id", name);
            }
        }
    }
}
