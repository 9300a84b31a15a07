package nl.impactwijzer.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The members of one JSON object, read one by one; anything that is not as asked becomes a [JsonException] with its
/// line.
public final class JsonFields {

    private static final long DAY = 24 * 60 * 60;
    private static final int MOST_UNKNOWN = 200;

    private final JsonDocument document;
    private final ObjectNode node;
    private final String pointer;

    private JsonFields(JsonDocument document, ObjectNode node, String pointer) {
        this.document = document;
        this.node = node;
        this.pointer = pointer;
    }

    static JsonFields of(JsonDocument document, JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            return new JsonFields(document, object, pointer);
        }
        throw new JsonException(new JsonProblem(
                document.line(pointer), pointer, Message.of("json.wantsObject", "where", name(pointer))));
    }

    public boolean has(String name) {
        JsonNode value = node.get(name);
        return value != null && !value.isNull();
    }

    public Set<String> names() {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public JsonNode node() {
        return node;
    }

    public String pointer() {
        return pointer;
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> problem(name, Message.of("json.missing", "key", name)));
    }

    public String text(String name, String otherwise) {
        return optionalText(name).orElse(otherwise);
    }

    public Optional<String> optionalText(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode value = node.get(name);
        if (!value.isString()) {
            throw problem(name, Message.of("json.wantsText", "key", name));
        }
        return Optional.of(value.stringValue());
    }

    public boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        JsonNode value = node.get(name);
        if (!value.isBoolean()) {
            throw problem(name, Message.of("json.wantsFlag", "key", name));
        }
        return value.booleanValue();
    }

    public int integer(String name) {
        return optionalInteger(name).orElseThrow(() -> problem(name, Message.of("json.missing", "key", name)));
    }

    public OptionalInt optionalInteger(String name) {
        if (!has(name)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(decimal(name).intValueExact());
        } catch (ArithmeticException e) {
            throw problem(name, Message.of("json.wantsInteger", "key", name));
        }
    }

    public BigDecimal decimal(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isNumber()) {
            throw problem(name, Message.of("json.wantsNumber", "key", name));
        }
        return value.decimalValue();
    }

    /// Reads a text into a value; an [IllegalArgumentException] or date error of the reader becomes a problem with its
    /// line.
    public <T> Optional<T> parsed(String name, Function<String, T> reader) {
        return optionalText(name).map(text -> {
            try {
                T value = reader.apply(text);
                if (isOfACalendar(value)) {
                    return value;
                }
            } catch (IllegalArgumentException | DateTimeException _) {
                // Told below, like a day that no calendar shows.
            }
            throw problem(name, Message.of("json.wrongValue", "key", name, "value", text));
        });
    }

    /// A year of four digits, from 1: with days far outside those Java cannot always calculate.
    private static boolean isOfACalendar(Object value) {
        return switch (value) {
            case LocalDate day -> day.getYear() >= 1 && day.getYear() <= 9999;
            case Instant moment -> isOfACalendar(LocalDate.ofEpochDay(Math.floorDiv(moment.getEpochSecond(), DAY)));
            default -> true;
        };
    }

    /// One of the given things, by its code.
    public <T> T code(String name, T[] values, Function<T, String> code) {
        String given = text(name);
        for (T value : values) {
            if (code.apply(value).equals(given)) {
                return value;
            }
        }
        throw problem(name, Message.of("json.wrongValue", "key", name, "value", given));
    }

    public JsonFields object(String name) {
        if (!has(name)) {
            throw problem(name, Message.of("json.missing", "key", name));
        }
        return of(document, node.get(name), JsonDocument.pointer(pointer, name));
    }

    public Optional<JsonFields> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /// The elements of an array of objects; an absent array is empty.
    public <T> List<T> objects(String name, Function<JsonFields, T> reader) {
        return elements(name, (element, at) -> reader.apply(of(document, element, at)));
    }

    public List<String> texts(String name) {
        return elements(name, (element, at) -> {
            if (!element.isString()) {
                throw new JsonException(
                        new JsonProblem(document.line(at), at, Message.of("json.wantsText", "key", name)));
            }
            return element.stringValue();
        });
    }

    public List<Integer> integers(String name) {
        return elements(name, (element, at) -> {
            if (!element.isNumber() || !element.canConvertToInt()) {
                throw new JsonException(
                        new JsonProblem(document.line(at), at, Message.of("json.wantsInteger", "key", name)));
            }
            return element.decimalValue().intValue();
        });
    }

    /// Rows of texts, for a matrix.
    public List<List<String>> textRows(String name) {
        return elements(name, (row, at) -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asString()));
            return List.copyOf(cells);
        });
    }

    /// Every member that is an object, by name and in order.
    public <T> Map<String, T> members(Function<JsonFields, T> reader) {
        Map<String, T> members = new LinkedHashMap<>();
        names().forEach(name -> members.put(name, reader.apply(object(name))));
        return members;
    }

    public <T> List<T> elements(String name, BiFunction<JsonNode, String, T> reader) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode array = node.get(name);
        if (!array.isArray()) {
            throw problem(name, Message.of("json.wantsList", "key", name));
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            elements.add(reader.apply(array.get(i), JsonDocument.pointer(pointer, name) + "/" + i));
        }
        return List.copyOf(elements);
    }

    /// The object that is this element of an array.
    public JsonFields element(JsonNode element, String at) {
        return of(document, element, at);
    }

    /// The members that are not among the known ones, each as a problem; of very many only the first.
    public List<JsonProblem> unknownMembers(Set<String> known) {
        return names().stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_UNKNOWN)
                .map(name -> new JsonProblem(
                        document.line(JsonDocument.pointer(pointer, name)),
                        JsonDocument.pointer(pointer, name),
                        Message.of("json.unknownKey", "key", name)))
                .toList();
    }

    public JsonException problem(String name, Message message) {
        String at = JsonDocument.pointer(pointer, name);
        return new JsonException(new JsonProblem(document.line(at), at, message));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
