package nl.impactwijzer.questionnaire.diff;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.diff.Difference.Change;
import nl.impactwijzer.questionnaire.diff.Difference.Weight;
import tools.jackson.databind.JsonNode;

/// What it means when one key of a thing differs.
final class Attributes {

    /// Lists whose entries are things themselves, and the id by which they were found.
    private static final Set<String> THINGS =
            Set.of("id", "code", "sections", "questions", "options", "fields", "details", "steps");

    private static final Set<String> TEXTS = Set.of(
            "title",
            "text",
            "context",
            "intro",
            "label",
            "help",
            "meaning",
            "reason",
            "anchor",
            "warning",
            "heading",
            "short",
            "unit",
            "note",
            "measures");

    private static final Set<String> CONDITIONS = Set.of("when", "suggestedBy", "met", "unmet", "shifts");

    private Attributes() {}

    record Meaning(Change change, Weight weight) {}

    /// The keys in which two things differ.
    static Set<String> differing(JsonNode before, JsonNode after) {
        Set<String> keys = new TreeSet<>(before.propertyNames());
        keys.addAll(after.propertyNames());
        return keys.stream()
                .filter(key -> !THINGS.contains(key))
                .filter(key -> !before.path(key).equals(after.path(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Meaning meaning(Thing before, Thing after, String key) {
        JsonNode was = before.node().path(key);
        JsonNode is = after.node().path(key);
        if (key.equals("kind") && (before.kind() == Thing.Kind.QUESTION || before.kind() == Thing.Kind.FIELD)) {
            return new Meaning(Change.RETYPED, Weight.MAJOR);
        }
        if (key.equals("note") && was.path("required").equals(is.path("required")) || isText(key)) {
            return new Meaning(Change.REWORDED, Weight.PATCH);
        }
        if (CONDITIONS.contains(key)) {
            return new Meaning(Change.CONDITION, Weight.MINOR);
        }
        if (key.equals("sources")) {
            return new Meaning(Change.SOURCES, Weight.MINOR);
        }
        return new Meaning(Change.RULE, refusesAnswers(key, was, is) ? Weight.MAJOR : Weight.MINOR);
    }

    private static boolean isText(String key) {
        return TEXTS.contains(key) && !key.equals("note");
    }

    /// Whether an answer that could be given before may be refused now.
    private static boolean refusesAnswers(String key, JsonNode was, JsonNode is) {
        return switch (key) {
            case "unknown", "notApplicable" -> was.asBoolean(true) && !is.asBoolean(true);
            case "exclusive" -> is.asBoolean(false);
            case "min" -> is.isNumber() && (!was.isNumber() || is.decimalValue().compareTo(was.decimalValue()) > 0);
            case "max" -> is.isNumber() && (!was.isNumber() || is.decimalValue().compareTo(was.decimalValue()) < 0);
            case "decimals" -> is.asInt(0) < was.asInt(0);
            case "scale", "register" -> true;
            case "repeat" ->
                !was.path("id").equals(is.path("id"))
                        || !was.path("over").equals(is.path("over"))
                        || is.path("max").asInt(200) < was.path("max").asInt(200);
            default -> false;
        };
    }

    /// A text in every language, or the JSON of anything else, for a reader.
    static String words(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isObject() && node.propertyNames().stream().allMatch(name -> name.matches("[a-z]{2,3}(-[A-Z]{2})?"))) {
            return node.properties().stream()
                    .map(Map.Entry::getValue)
                    .map(text -> text.isString() ? text.stringValue() : text.toString())
                    .collect(Collectors.joining(" / "));
        }
        return node.isString() ? node.stringValue() : node.toString();
    }
}
