package nl.impactwijzer.questionnaire.lint;

import java.util.Map;
import java.util.function.BiConsumer;
import nl.impactwijzer.json.JsonDocument;
import tools.jackson.databind.JsonNode;

/// A walk over everything in a file, each value with its JSON Pointer.
final class Nodes {

    private Nodes() {}

    static void walk(JsonDocument document, BiConsumer<JsonNode, String> visitor) {
        walk(document.root(), "", visitor);
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<JsonNode, String> visitor) {
        visitor.accept(node, pointer);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            walk(member.getValue(), JsonDocument.pointer(pointer, member.getKey()), visitor);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, visitor);
        }
    }
}
