package nl.impactwijzer.questionnaire.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.json.JsonDocument;
import tools.jackson.databind.JsonNode;

/// Whether every option list and scale that is named exists, and is named somewhere.
///
/// It looks at the JSON itself, because a file that names one that does not exist cannot be read.
final class SharedNames {

    /// The forms of a condition that ask for something by its name.
    private static final Map<String, Proof> NAMED = Map.of(
            "holds", Proof.UNKNOWN_DEFINITION,
            "class", Proof.UNKNOWN_CLASS,
            "flag", Proof.UNKNOWN_FLAG,
            "role", Proof.UNKNOWN_ROLE);

    private static final Set<String> NAMING_A_SCALE =
            Set.of("scale", "likelihood", "impact", "severity", "extent", "reversibility", "size");

    private final Findings findings;
    private final Map<String, String> optionLists = new LinkedHashMap<>();
    private final Map<String, String> scales = new LinkedHashMap<>();
    private final Map<String, String> unusedLists;
    private final Map<String, String> unusedScales;
    private final Map<String, String> unusedDefinitions;
    private final Map<String, Set<String>> names;

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
        List<JsonNode> definitions =
                document.root().path("definitions").valueStream().toList();
        unusedDefinitions = new LinkedHashMap<>();
        for (int i = 0; i < definitions.size(); i++) {
            unusedDefinitions.put(definitions.get(i).path("id").asString(), "/definitions/" + i);
        }
        JsonNode classification = document.root().path("classification");
        names = Map.of(
                "holds", Set.copyOf(unusedDefinitions.keySet()),
                "class", codes(classification, "classes"),
                "flag", codes(classification, "flags"),
                "role", codes(classification, "roles"));
    }

    private static Set<String> codes(JsonNode classification, String list) {
        return classification
                .path(list)
                .valueStream()
                .map(entry -> entry.path("code").asString())
                .collect(Collectors.toSet());
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
        names.unusedDefinitions.forEach((id, at) -> findings.add(Proof.UNUSED_DEFINITION, at, "id", id));
        return true;
    }

    /// Whether a condition asks for something by name there: one name, or one of a list.
    private static String key(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (last.chars().allMatch(Character::isDigit) && !last.isEmpty()) {
            String list = pointer.substring(0, pointer.lastIndexOf('/'));
            return list.substring(list.lastIndexOf('/') + 1);
        }
        return last;
    }

    private static boolean isName(String pointer) {
        return NAMED.containsKey(key(pointer)) && !pointer.startsWith("/optionLists");
    }

    private void visit(JsonNode node, String pointer) {
        // In a migration the keys of codes are options, whatever they are called.
        if (!node.isString() || pointer.startsWith("/migrations")) {
            return;
        }
        String key = key(pointer);
        String name = node.stringValue();
        if (isName(pointer)) {
            unusedDefinitions.remove(key.equals("holds") ? name : "");
            if (!names.getOrDefault(key, Set.of()).contains(name)) {
                findings.add(NAMED.getOrDefault(key, Proof.UNKNOWN_DEFINITION), pointer, "id", name);
            }
        }
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
