package nl.impactwijzer.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Sound questionnaires of any size, the same for the same seed.
public final class RandomQuestionnaire {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> KINDS = List.of("choice", "choices", "yesNo", "number", "text", "date");

    private final Random random;
    private final List<ObjectNode> earlier = new ArrayList<>();

    private RandomQuestionnaire(long seed) {
        random = new Random(seed);
    }

    public static ObjectNode of(long seed, int questions) {
        return new RandomQuestionnaire(seed).questionnaire(questions);
    }

    public static byte[] bytes(JsonNode questionnaire) {
        return MAPPER.writeValueAsBytes(questionnaire);
    }

    /// The same content with the keys of every object in another order, and other white space.
    public static byte[] shuffled(JsonNode questionnaire, long seed) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(shuffle(questionnaire, new Random(seed)));
    }

    private static JsonNode shuffle(JsonNode node, Random random) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            ObjectNode shuffled = object();
            members.forEach(member -> shuffled.set(member.getKey(), shuffle(member.getValue(), random)));
            return shuffled;
        }
        if (node.isArray()) {
            ArrayNode shuffled = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> shuffled.add(shuffle(element, random)));
            return shuffled;
        }
        return node;
    }

    private ObjectNode questionnaire(int count) {
        ObjectNode root = object();
        root.put("format", 1)
                .put("id", "willekeurig")
                .put("version", "1." + random.nextInt(10) + ".0")
                .put("status", "concept")
                .put("publisher", "Test")
                .put("published", "2026-11-22");
        root.putArray("languages").add("nl").add("en");
        root.set("title", text("Titel"));
        root.set("summary", text("Samenvatting"));
        root.set("notice", text("Let op"));
        ObjectNode source = root.putArray("sources").addObject();
        source.put("id", "bron").put("kind", "own").put("checked", "2026-11-21").put("certainty", "general");
        source.set("title", text("Bron"));
        List.of("scales", "levels", "profiles", "principles", "rights", "categories")
                .forEach(root::putArray);
        ObjectNode part = root.putArray("parts").addObject();
        part.put("id", "D");
        part.set("title", text("Deel"));
        ArrayNode sections = part.putArray("sections");
        for (int from = 0; from < count; from += 20) {
            ObjectNode section = sections.addObject();
            section.put("id", "S" + from);
            section.set("title", text("Pagina"));
            ArrayNode questions = section.putArray("questions");
            IntStream.range(from, Math.min(count, from + 20)).forEach(number -> questions.add(question(number)));
        }
        return root;
    }

    private ObjectNode question(int number) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        ObjectNode question = object();
        question.put("id", "V" + number + "x").put("kind", kind);
        question.set("text", text("Vraag " + number));
        question.set("help", object().set("why", text("Daarom")).set("evidence", text("Bewijs")));
        question.putArray("who").add("school");
        question.putArray("sources").addObject().put("source", "bron");
        if (kind.startsWith("choice")) {
            ArrayNode options = question.putArray("options");
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                options.addObject().put("code", "k" + (char) ('a' + i)).set("label", text("Keuze " + i));
            }
        }
        if (kind.equals("number")) {
            question.put("min", 0).put("max", 100);
        }
        if (!earlier.isEmpty() && random.nextBoolean()) {
            question.set("when", condition(2));
        }
        earlier.add(question);
        return question;
    }

    /// A condition on some of the last questions, which can always be true: at least one of its parts is.
    private ObjectNode condition(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return atom();
        }
        ObjectNode any = object();
        ArrayNode parts = any.putArray("any");
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(_ -> parts.add(condition(depth - 1)));
        return any;
    }

    private ObjectNode atom() {
        ObjectNode asked = earlier.get(Math.max(0, earlier.size() - 1 - random.nextInt(30)));
        ObjectNode atom = object().put("question", asked.path("id").asString());
        return switch (asked.path("kind").asString()) {
            case "choice", "choices" -> {
                ArrayNode in = atom.putArray("in");
                asked.path("options")
                        .valueStream()
                        .limit(2)
                        .forEach(option -> in.add(option.path("code").asString()));
                yield atom;
            }
            case "yesNo" -> atom.put("is", random.nextBoolean() ? "ja" : "nee");
            case "number" -> atom.put("atLeast", random.nextInt(100));
            default -> random.nextBoolean() ? atom.put("answered", true) : atom.put("unknown", true);
        };
    }

    private ObjectNode text(String words) {
        String tail = IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> Integer.toString(random.nextInt(1000), 36))
                .collect(Collectors.joining(" "));
        String text = (words + " " + tail).strip();
        return object().put("nl", text).put("en", "EN " + text);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
