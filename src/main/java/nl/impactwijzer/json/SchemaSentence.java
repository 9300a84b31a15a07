package nl.impactwijzer.json;

import com.networknt.schema.Error;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.JsonNode;

/// What a schema has against a document, as a sentence about one place in it.
record SchemaSentence(String pointer, Message message) {

    private static final int LONGEST_QUOTE = 60;

    static SchemaSentence of(Error error) {
        String at = error.getInstanceLocation().toString();
        String key = key(at);
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" ->
                new SchemaSentence(
                        JsonDocument.pointer(at, error.getProperty()),
                        Message.of("json.unknownKey", "key", error.getProperty()));
            case "required" -> new SchemaSentence(at, Message.of("json.missing", "key", error.getProperty()));
            case "false" -> new SchemaSentence(at, Message.of("json.keyNotHere", "key", key));
            case "type" -> new SchemaSentence(at, type(error, key));
            case "enum" ->
                new SchemaSentence(
                        at,
                        Message.of(
                                "json.notOneOf",
                                "key",
                                key,
                                "value",
                                value(error),
                                "values",
                                String.valueOf(error.getSchemaNode())));
            case "const", "not" ->
                new SchemaSentence(at, Message.of("json.wrongValue", "key", key, "value", value(error)));
            case "pattern", "format", "propertyNames" ->
                new SchemaSentence(at, Message.of("json.wrongForm", "key", key, "value", value(error)));
            case "minLength" -> new SchemaSentence(at, Message.of("json.emptyText", "key", key));
            case "maxLength" -> new SchemaSentence(at, Message.of("json.tooLong", "key", key, "max", limit(error)));
            case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum" ->
                new SchemaSentence(at, Message.of("json.outOfRange", "key", key, "value", value(error)));
            case "minItems", "minProperties" ->
                new SchemaSentence(at, Message.of("json.tooFew", "key", key, "min", limit(error)));
            case "maxItems", "maxProperties" ->
                new SchemaSentence(at, Message.of("json.tooMany", "key", key, "max", limit(error)));
            case "uniqueItems" -> new SchemaSentence(at, Message.of("json.repeated", "key", key));
            case "oneOf", "anyOf" -> new SchemaSentence(at, Message.of("json.noForm", "key", key));
            default -> new SchemaSentence(at, Message.of("json.misfit", "key", key, "detail", error.getMessage()));
        };
    }

    JsonProblem in(JsonDocument document) {
        return new JsonProblem(document.line(pointer), pointer, message);
    }

    private static Message type(Error error, String key) {
        JsonNode type = error.getSchemaNode();
        String wanted = type.isArray() ? type.get(0).asString() : type.asString();
        return switch (wanted) {
            case "object" -> Message.of("json.wantsObject", "where", key);
            case "array" -> Message.of("json.wantsList", "key", key);
            case "boolean" -> Message.of("json.wantsFlag", "key", key);
            case "integer" -> Message.of("json.wantsInteger", "key", key);
            case "number" -> Message.of("json.wantsNumber", "key", key);
            default -> Message.of("json.wantsText", "key", key);
        };
    }

    private static String value(Error error) {
        JsonNode node = error.getInstanceNode();
        String text = node == null ? "" : node.isString() ? node.stringValue() : node.toString();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String limit(Error error) {
        return String.valueOf(error.getSchemaNode());
    }

    /// The nearest name, also for an element of a list.
    private static String key(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            String name = at.substring(at.lastIndexOf('/') + 1);
            if (!name.chars().allMatch(Character::isDigit)) {
                return name.replace("~1", "/").replace("~0", "~");
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return "";
    }
}
