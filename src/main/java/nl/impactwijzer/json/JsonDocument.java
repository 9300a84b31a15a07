package nl.impactwijzer.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.text.HiddenCharacters;
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
/// Reading is bounded (size, depth, number of values, length of a text, digits of a number) and strict: anything but
/// UTF-8, a key given twice, a comment or anything after the end is refused.
public final class JsonDocument {

    static final int MOST_BYTES = 64 * 1024 * 1024;
    static final int MOST_VALUES = 1_000_000;
    static final int DEEPEST = 100;
    static final int LONGEST_TEXT = 2_000_000;
    static final int LONGEST_KEY = 200;
    static final int LONGEST_NUMBER = 40;

    /// Before or after the decimal point: as many as a double can have.
    private static final int MOST_DIGITS = 400;

    /// A little wider than ours, so that ours are what is met, and told in our words.
    private static final StreamReadConstraints WIDER = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST + 1)
            .maxStringLength(MOST_BYTES)
            .maxNumberLength(1_000)
            .maxNameLength(50_000)
            .maxDocumentLength(MOST_BYTES)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(WIDER).build();

    private final JsonNode root;
    private final int firstLine;
    private final IdentityHashMap<JsonNode, Lines> lines;
    private final int values;
    private final Optional<Replaced> replaced;

    private JsonDocument(
            JsonNode root,
            int firstLine,
            IdentityHashMap<JsonNode, Lines> lines,
            int values,
            Optional<Replaced> replaced) {
        this.root = root;
        this.values = values;
        this.firstLine = firstLine;
        this.lines = lines;
        this.replaced = replaced;
    }

    /// Texts in which something was replaced: how many, and on which line the first stands.
    public record Replaced(int texts, int line) {}

    /// @throws JsonException when this is not one JSON value within the limits
    public static JsonDocument parse(byte[] bytes) {
        return parse(bytes, false);
    }

    /// The same for a text that people will see wherever it is shown: what would steer a terminal or turn the reading
    /// direction becomes a mark that can be seen. [#replaced()] says whether that happened.
    ///
    /// @throws JsonException when this is not one JSON value within the limits
    public static JsonDocument parseHarmless(byte[] bytes) {
        return parse(bytes, true);
    }

    private static JsonDocument parse(byte[] bytes, boolean harmless) {
        if (bytes.length > MOST_BYTES) {
            throw problem(1, "", Message.of("json.tooLarge", "most", MOST_BYTES / (1024 * 1024)));
        }
        Utf8.check(bytes);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return new Reader(parser, harmless).document();
        } catch (JacksonException e) {
            throw problem(line(e.getLocation()), "", sentence(detail(e)));
        }
    }

    public JsonNode root() {
        return root;
    }

    /// The root as an object.
    public JsonFields object() {
        return JsonFields.of(this, root, "");
    }

    /// How many values it has, lists and objects included.
    public int values() {
        return values;
    }

    /// What was replaced to make the texts harmless.
    public Optional<Replaced> replaced() {
        return replaced;
    }

    /// The line of the value at that JSON Pointer, or of the nearest value around it.
    public int line(String pointer) {
        int line = firstLine;
        JsonNode at = root;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            String name = tokens[i].replace("~1", "/").replace("~0", "~");
            Lines inside = lines.get(at);
            int here = inside == null ? 0 : inside.of(at, name);
            if (here == 0) {
                return line;
            }
            line = here;
            at = at.isArray() ? at.get(Integer.parseInt(name)) : at.path(name);
        }
        return line;
    }

    /// The JSON Pointer of a member or element (RFC 6901).
    public static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static JsonException problem(int line, String pointer, Message message) {
        return new JsonException(new JsonProblem(line, pointer, message));
    }

    /// The parser has several exceptions for a text that is not whole, and one way of saying it.
    private static Message sentence(String detail) {
        return detail.startsWith("Unexpected end-of-input")
                ? Message.of("json.cutOff")
                : Message.of("json.malformed", "detail", detail);
    }

    /// Without the part that only says where: the line is told apart from it.
    private static String detail(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).replaceAll("\\s*\\([^()]*\\[Source:.*\\)", "");
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    /// On which line each member or element of one object or list begins, in its order.
    private static final class Lines {
        private int[] all = new int[4];
        private int size;
        private @Nullable Map<String, Integer> places;

        void add(int line) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = line;
        }

        void close() {
            all = Arrays.copyOf(all, size);
        }

        /// Zero when there is no such member or element.
        int of(JsonNode container, String name) {
            int place = container.isArray() ? element(name) : places(container).getOrDefault(name, -1);
            return place < 0 || place >= size ? 0 : all[place];
        }

        private static int element(String name) {
            return name.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(name) : -1;
        }

        /// Made when it is first asked for, which only happens to what has a problem.
        private Map<String, Integer> places(JsonNode object) {
            Map<String, Integer> made = places;
            if (made == null) {
                made = new HashMap<>();
                for (String name : object.propertyNames()) {
                    made.put(name, made.size());
                }
                places = made;
            }
            return made;
        }
    }

    private static final class Reader {
        private final JsonParser parser;
        private final boolean harmless;
        private final IdentityHashMap<JsonNode, Lines> lines = new IdentityHashMap<>();
        /// The names and numbers towards what is being read, innermost last.
        private final Deque<String> path = new ArrayDeque<>();
        private int values;
        private int replaced;
        private int firstReplaced;

        Reader(JsonParser parser, boolean harmless) {
            this.parser = parser;
            this.harmless = harmless;
        }

        JsonDocument document() {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw problem("json.empty");
            }
            int line = here();
            JsonNode root = value(first);
            if (parser.nextToken() != null) {
                throw problem("json.trailing");
            }
            return new JsonDocument(
                    root,
                    line,
                    lines,
                    values,
                    replaced == 0 ? Optional.empty() : Optional.of(new Replaced(replaced, firstReplaced)));
        }

        private JsonNode value(JsonToken token) {
            values++;
            if (values > MOST_VALUES) {
                throw problem("json.tooManyValues", "most", MOST_VALUES);
            }
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return switch (token) {
                case START_OBJECT -> object();
                case START_ARRAY -> array();
                case VALUE_STRING -> nodes.stringNode(text());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.numberNode(number());
                case VALUE_TRUE -> nodes.booleanNode(true);
                case VALUE_FALSE -> nodes.booleanNode(false);
                case VALUE_NULL -> nodes.nullNode();
                case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("a value cannot start with " + token);
            };
        }

        private String text() {
            String text = parser.getString();
            if (text.length() > LONGEST_TEXT) {
                throw problem("json.textTooLong", "most", LONGEST_TEXT);
            }
            if (!harmless) {
                return text;
            }
            String shown = HiddenCharacters.harmless(text);
            if (!shown.equals(text)) {
                firstReplaced = replaced == 0 ? here() : firstReplaced;
                replaced++;
            }
            return shown;
        }

        /// A number of a few characters can have a billion digits; arithmetic on it would never end.
        private BigDecimal number() {
            if (parser.getStringLength() > LONGEST_NUMBER) {
                throw problem("json.numberSize");
            }
            try {
                BigDecimal number = parser.getDecimalValue();
                if (Math.abs((long) number.scale()) <= MOST_DIGITS && !Double.isInfinite(number.doubleValue())) {
                    return number;
                }
            } catch (NumberFormatException _) {
                // The exponent itself is too long; told like the others.
            }
            throw problem("json.numberSize");
        }

        private ObjectNode object() {
            goIn();
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            Lines starts = new Lines();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (name.length() > LONGEST_KEY) {
                    throw problem("json.keyTooLong", "most", LONGEST_KEY);
                }
                path.addLast(name);
                if (object.has(name)) {
                    throw problem("json.duplicateKey", "key", name);
                }
                starts.add(here());
                object.set(name, value(parser.nextToken()));
                path.removeLast();
            }
            keep(object, starts);
            return object;
        }

        private ArrayNode array() {
            goIn();
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            Lines starts = new Lines();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                path.addLast(String.valueOf(array.size()));
                starts.add(here());
                array.add(value(token));
                path.removeLast();
            }
            keep(array, starts);
            return array;
        }

        private void goIn() {
            if (path.size() >= DEEPEST) {
                throw problem("json.tooDeep", "most", DEEPEST);
            }
        }

        private void keep(JsonNode container, Lines starts) {
            if (starts.size > 0) {
                starts.close();
                lines.put(container, starts);
            }
        }

        private int here() {
            return line(parser.currentTokenLocation());
        }

        private JsonException problem(String key, Object... arguments) {
            StringBuilder pointer = new StringBuilder();
            for (Iterator<String> names = path.iterator(); names.hasNext(); ) {
                pointer.append(pointer("", names.next()));
            }
            return JsonDocument.problem(here(), pointer.toString(), Message.of(key, arguments));
        }
    }
}
