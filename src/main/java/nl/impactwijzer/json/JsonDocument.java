package nl.impactwijzer.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.impactwijzer.text.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A JSON text as a tree, with the line on which each value stands.
///
/// Reading is bounded (depth, length of a text, size) and strict: a key given twice, a comment or anything after the
/// end is refused.
public final class JsonDocument {

    /// How large an object key, a text and a document may be, and how deep it may nest.
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxStringLength(2_000_000)
            .maxNumberLength(40)
            .maxNameLength(200)
            .maxDocumentLength(64L * 1024 * 1024)
            .build();

    /// Before or after the decimal point: as many as a double can have.
    private static final int MOST_DIGITS = 400;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final JsonNode root;
    private final Map<String, Integer> lines;

    private JsonDocument(JsonNode root, Map<String, Integer> lines) {
        this.root = root;
        this.lines = lines;
    }

    /// @throws JsonException when this is not one JSON value within the limits
    public static JsonDocument parse(byte[] bytes) {
        Reader reader = new Reader();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new JsonException(new JsonProblem(1, "", Message.of("json.empty")));
            }
            JsonNode root = reader.value(parser, first, "");
            if (parser.nextToken() != null) {
                throw new JsonException(
                        new JsonProblem(line(parser.currentTokenLocation()), "", Message.of("json.trailing")));
            }
            return new JsonDocument(root, reader.lines);
        } catch (JacksonException e) {
            throw new JsonException(
                    new JsonProblem(line(e.getLocation()), "", Message.of("json.malformed", "detail", detail(e))));
        }
    }

    public JsonNode root() {
        return root;
    }

    /// The root as an object.
    public JsonFields object() {
        return JsonFields.of(this, root, "");
    }

    /// The line of the value at that JSON Pointer, or of the nearest value around it.
    public int line(String pointer) {
        String at = pointer;
        while (true) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return 1;
            }
            at = at.substring(0, slash);
        }
    }

    /// The JSON Pointer of a member or element (RFC 6901).
    public static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /// Without the part that only says where: the line is told apart from it.
    private static String detail(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).replaceAll("\\s*\\([^()]*\\[Source:.*\\)", "");
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static final class Reader {
        private final Map<String, Integer> lines = new HashMap<>();

        JsonNode value(JsonParser parser, JsonToken token, String pointer) {
            lines.putIfAbsent(pointer, line(parser.currentTokenLocation()));
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return switch (token) {
                case START_OBJECT -> object(parser, pointer);
                case START_ARRAY -> array(parser, pointer);
                case VALUE_STRING -> nodes.stringNode(parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.numberNode(number(parser, pointer));
                case VALUE_TRUE -> nodes.booleanNode(true);
                case VALUE_FALSE -> nodes.booleanNode(false);
                case VALUE_NULL -> nodes.nullNode();
                case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("a value cannot start with " + token);
            };
        }

        /// A number of a few characters can have a billion digits; arithmetic on it would never end.
        private static BigDecimal number(JsonParser parser, String pointer) {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw new JsonException(
                        new JsonProblem(line(parser.currentTokenLocation()), pointer, Message.of("json.numberSize")));
            }
            return number;
        }

        private ObjectNode object(JsonParser parser, String pointer) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                String child = pointer(pointer, name);
                int line = line(parser.currentTokenLocation());
                if (object.has(name)) {
                    throw new JsonException(new JsonProblem(line, child, Message.of("json.duplicateKey", "key", name)));
                }
                lines.put(child, line);
                object.set(name, value(parser, parser.nextToken(), child));
            }
            return object;
        }

        private ArrayNode array(JsonParser parser, String pointer) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                array.add(value(parser, token, pointer + "/" + array.size()));
            }
            return array;
        }
    }
}
