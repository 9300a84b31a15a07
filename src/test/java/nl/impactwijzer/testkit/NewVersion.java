package nl.impactwijzer.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A made-up later version of a questionnaire, edited as its author would edit the file. JSON may be written with
/// single quotes.
public final class NewVersion {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode root;
    private final String from;

    private NewVersion(ObjectNode root, String from) {
        this.root = root;
        this.from = from;
    }

    public static NewVersion after(Questionnaire questionnaire, String version) {
        ObjectNode root = (ObjectNode) JSON.readTree(questionnaire.file());
        root.put("version", version);
        root.remove("migrations");
        return new NewVersion(root, questionnaire.ref().version());
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text.contains("\"") ? text : text.replace('\'', '"'));
    }

    public ObjectNode root() {
        return root;
    }

    /// The object with that id, or code, wherever it stands under `parts`.
    public ObjectNode question(String id) {
        return found(id).node();
    }

    public NewVersion remove(String id) {
        Found found = found(id);
        found.list().remove(found.index());
        return this;
    }

    public NewVersion put(String id, String key, String json) {
        question(id).set(key, json(json));
        return this;
    }

    /// Adds a question at the end of that section.
    public NewVersion add(String section, String json) {
        ((ArrayNode) section(section).get("questions")).add(json(json));
        return this;
    }

    public NewVersion move(String id, String section) {
        ObjectNode question = question(id);
        remove(id);
        ((ArrayNode) section(section).get("questions")).add(question);
        return this;
    }

    public NewVersion removeFrom(String list, String id) {
        ArrayNode nodes = (ArrayNode) root.get(list);
        for (int i = nodes.size() - 1; i >= 0; i--) {
            JsonNode key = nodes.get(i).has("id")
                    ? nodes.get(i).get("id")
                    : nodes.get(i).path("code");
            if (key.asString().equals(id)) {
                nodes.remove(i);
            }
        }
        return this;
    }

    /// What becomes of something of the version before.
    public NewVersion step(String json) {
        return stepFrom(from, json);
    }

    public NewVersion stepFrom(String version, String json) {
        steps(version).add(json(json));
        return this;
    }

    /// Says that nothing more needs to be said about the version before.
    public NewVersion follows() {
        steps(from);
        return this;
    }

    private ArrayNode steps(String version) {
        ArrayNode all = root.withArray("migrations");
        for (JsonNode one : all) {
            if (one.get("from").asString().equals(version)) {
                return (ArrayNode) one.get("steps");
            }
        }
        ObjectNode one = all.addObject();
        one.put("from", version);
        return one.putArray("steps");
    }

    public byte[] file() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    public Questionnaire made() {
        return QuestionnaireJson.read(file());
    }

    public ObjectNode section(String id) {
        for (JsonNode part : root.get("parts")) {
            for (JsonNode section : part.get("sections")) {
                if (section.get("id").asString().equals(id)) {
                    return (ObjectNode) section;
                }
            }
        }
        throw new NoSuchElementException(id);
    }

    /// The ids of all questions and details.
    public List<String> questions() {
        List<String> ids = new ArrayList<>();
        for (JsonNode part : root.get("parts")) {
            for (JsonNode section : part.get("sections")) {
                for (JsonNode question : section.path("questions")) {
                    ids.add(question.get("id").asString());
                    question.path("details")
                            .forEach(detail -> ids.add(detail.get("id").asString()));
                }
            }
        }
        return ids;
    }

    private record Found(ArrayNode list, int index) {
        ObjectNode node() {
            return (ObjectNode) list.get(index);
        }
    }

    private Found found(String id) {
        List<JsonNode> open = new ArrayList<>(List.of(root.get("parts")));
        while (!open.isEmpty()) {
            JsonNode node = open.removeLast();
            if (node instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    boolean isQuestion = list.get(i).has("kind");
                    if (isQuestion && list.get(i).path("id").asString("").equals(id)) {
                        return new Found(list, i);
                    }
                    open.add(list.get(i));
                }
            } else {
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    open.add(member.getValue());
                }
            }
        }
        throw new NoSuchElementException(id);
    }
}
