package nl.impactwijzer.questionnaire.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.json.JsonDocument;
import tools.jackson.databind.JsonNode;

/// Everything in a questionnaire file that has an id, in the order of the file.
final class Things {

    private final JsonNode root;
    private final Map<Thing.Kind, Map<String, Thing>> byKind = new LinkedHashMap<>();

    private Things(JsonNode root) {
        this.root = root;
        for (Thing.Kind kind : Thing.Kind.values()) {
            byKind.put(kind, new LinkedHashMap<>());
        }
    }

    static Things of(JsonDocument document) {
        Things things = new Things(document.root());
        things.parts();
        things.lists();
        return things;
    }

    Map<String, Thing> of(Thing.Kind kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    private void parts() {
        for (JsonNode part : list(root, "parts")) {
            add(Thing.Kind.PART, text(part, "id"), "", part);
            for (JsonNode section : list(part, "sections")) {
                add(Thing.Kind.SECTION, text(section, "id"), text(part, "id"), section);
                list(section, "questions").forEach(question -> question(question, text(section, "id")));
            }
        }
    }

    private void question(JsonNode question, String parent) {
        String id = text(question, "id");
        add(Thing.Kind.QUESTION, id, parent, question);
        JsonNode options = question.path("options");
        JsonNode given = options.isString() ? root.path("optionLists").path(options.stringValue()) : options;
        given.valueStream().forEach(option -> add(Thing.Kind.OPTION, id + "/" + text(option, "code"), id, option));
        for (JsonNode field : list(question, "fields")) {
            add(Thing.Kind.FIELD, id + "/" + text(field, "id"), id, field);
        }
        list(question, "details").forEach(detail -> question(detail, id));
    }

    private void lists() {
        all(root, "sources", "id", Thing.Kind.SOURCE);
        all(root, "scales", "id", Thing.Kind.SCALE);
        for (JsonNode scale : list(root, "scales")) {
            for (JsonNode step : list(scale, "steps")) {
                String code = step.has("code")
                        ? text(step, "code")
                        : step.path("value").toString();
                add(Thing.Kind.STEP, text(scale, "id") + "/" + code, text(scale, "id"), step);
            }
        }
        all(root, "levels", "code", Thing.Kind.LEVEL);
        all(root, "profiles", "id", Thing.Kind.PROFILE);
        all(root, "principles", "id", Thing.Kind.PRINCIPLE);
        all(root, "rights", "id", Thing.Kind.RIGHT);
        all(root, "categories", "id", Thing.Kind.CATEGORY);
        all(root, "risks", "id", Thing.Kind.RISK);
        all(root, "redLines", "id", Thing.Kind.RED_LINE);
        JsonNode verdict = root.path("verdict");
        all(verdict, "outcomes", "code", Thing.Kind.OUTCOME);
        all(verdict, "rules", "id", Thing.Kind.RULE);
        all(verdict, "provisional", "id", Thing.Kind.RULE);
        all(verdict, "missing", "id", Thing.Kind.RULE);
        all(root, "definitions", "id", Thing.Kind.DEFINITION);
        JsonNode classification = root.path("classification");
        all(classification, "classes", "code", Thing.Kind.CLASS);
        all(classification, "rules", "id", Thing.Kind.CLASS_RULE);
        all(classification, "flags", "code", Thing.Kind.FLAG);
        all(classification, "roles", "code", Thing.Kind.ROLE);
        all(classification, "readings", "id", Thing.Kind.READING);
        all(root, "duties", "id", Thing.Kind.DUTY);
        all(root, "tracks", "code", Thing.Kind.TRACK);
        for (JsonNode link : list(root, "links")) {
            JsonNode other = link.path("other");
            String id = text(link, "question") + "/" + text(other, "questionnaire") + "/" + text(other, "question");
            add(Thing.Kind.LINK, id, "", link);
        }
        all(root.path("publicLabel"), "lines", "id", Thing.Kind.LINE);
    }

    private void all(JsonNode parent, String list, String key, Thing.Kind kind) {
        list(parent, list).forEach(node -> add(kind, text(node, key), "", node));
    }

    private void add(Thing.Kind kind, String id, String parent, JsonNode node) {
        of(kind).putIfAbsent(id, new Thing(kind, id, parent, node));
    }

    private static List<JsonNode> list(JsonNode parent, String name) {
        return parent.path(name).valueStream().toList();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
