package nl.impactwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A questionnaire of at least so many questions: copies of the parts, and of the risks they suggest, of one that
/// exists. So conditions and suggestions are as hard as real ones.
///
/// Parts with repeating sections or registers stay single, as there is one register of risks.
final class LargeQuestionnaire {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> WORDS = Set.of("nl", "en", "code", "is", "in");

    private LargeQuestionnaire() {}

    static Questionnaire of(byte[] small, int questions) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(small);
        root.put("id", "groot");
        List<JsonNode> parts = root.withArray("parts")
                .valueStream()
                .filter(LargeQuestionnaire::isPlain)
                .toList();
        List<JsonNode> risks = new ArrayList<>();
        root.withArray("risks").forEach(risks::add);
        Set<String> names = names(parts, risks);
        int copy = 1;
        Questionnaire large = read(root);
        while (size(large) < questions) {
            String prefix = "k" + copy + "-";
            parts.forEach(part -> root.withArray("parts").add(renamed(part, names, prefix)));
            risks.forEach(risk -> root.withArray("risks").add(renamed(risk, names, prefix)));
            large = read(root);
            copy++;
        }
        return large;
    }

    /// The same questions, but all those of the copies in one section, which is the first: there one starts to answer.
    static byte[] inOneSection(byte[] small, int questions) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(of(small, questions).file());
        int own = MAPPER.readTree(small).withArray("parts").size();
        ArrayNode parts = root.withArray("parts");
        List<JsonNode> copied = parts.valueStream()
                .skip(own)
                .flatMap(part -> part.path("sections").valueStream())
                .flatMap(section -> section.path("questions").valueStream())
                .toList();
        while (parts.size() > own + 1) {
            parts.remove(own + 1);
        }
        ArrayNode sections = (ArrayNode) parts.get(own).path("sections");
        while (sections.size() > 1) {
            sections.remove(1);
        }
        ((ObjectNode) sections.get(0)).putArray("questions").addAll(copied);
        parts.insert(0, parts.remove(own));
        return MAPPER.writeValueAsBytes(root);
    }

    /// Questions that stand by themselves; what is asked on behalf of an answer is not counted.
    static int size(Questionnaire questionnaire) {
        return questionnaire.parts().stream()
                .flatMap(part -> part.sections().stream())
                .mapToInt(section -> section.questions().size())
                .sum();
    }

    private static Questionnaire read(JsonNode root) {
        return QuestionnaireJson.read(MAPPER.writeValueAsBytes(root));
    }

    private static boolean isPlain(JsonNode part) {
        return part.path("sections")
                .valueStream()
                .noneMatch(section -> section.has("repeat") || section.has("register"));
    }

    private static Set<String> names(List<JsonNode> parts, List<JsonNode> risks) {
        List<JsonNode> all = new ArrayList<>(parts);
        all.addAll(risks);
        return all.stream()
                .flatMap(node -> node.findValues("id").stream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static JsonNode renamed(JsonNode node, Set<String> names, String prefix) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(member -> copy.set(
                            member.getKey(),
                            WORDS.contains(member.getKey())
                                    ? member.getValue()
                                    : renamed(member.getValue(), names, prefix)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(renamed(element, names, prefix)));
            return copy;
        }
        return node.isString() && names.contains(node.asString())
                ? JsonNodeFactory.instance.stringNode(prefix + node.asString())
                : node;
    }
}
