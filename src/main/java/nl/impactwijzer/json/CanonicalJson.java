package nl.impactwijzer.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.impactwijzer.text.Message;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/// The canonical form of a document (RFC 8785): the same bytes for the same content, however the file is laid out.
///
/// It works on what was already read strictly, so nothing has to be parsed a second time.
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /// @throws JsonException when a text holds half a character
    public static byte[] of(JsonDocument document) {
        CanonicalJson canonical = new CanonicalJson();
        canonical.value(document.root());
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// SHA-256 over the canonical form, in lower-case hexadecimal.
    public static String sha256(JsonDocument document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(document)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void value(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isString()) {
            string(node.stringValue());
        } else if (node.isNumber()) {
            number(node);
        } else {
            out.append(node.isBoolean() ? String.valueOf(node.booleanValue()) : "null");
        }
    }

    /// Members go in the order of the UTF-16 units of their names (3.2.3), which is how Java compares strings.
    private void object(JsonNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        out.append('{');
        sorted.forEach((name, value) -> {
            separate('{');
            string(name);
            out.append(':');
            value(value);
        });
        out.append('}');
    }

    private void array(JsonNode node) {
        out.append('[');
        node.forEach(element -> {
            separate('[');
            value(element);
        });
        out.append(']');
    }

    private void separate(char start) {
        if (out.charAt(out.length() - 1) != start) {
            out.append(',');
        }
    }

    /// Only what must be escaped is escaped (3.2.2.2); what stands between is copied at once, which is what makes a
    /// large file quick.
    private void string(String text) {
        out.append('"');
        int copied = 0;
        for (int next = escape(text, 0); next < text.length(); next = escape(text, copied)) {
            out.append(text, copied, next).append(escaped(text.charAt(next)));
            copied = next + 1;
        }
        out.append(text, copied, text.length()).append('"');
        if (text.codePoints().anyMatch(CanonicalJson::isHalf)) {
            throw new JsonException(new JsonProblem(1, "", Message.of("json.halfCharacter")));
        }
    }

    /// Half a character has no bytes, so what holds one has no canonical form (3.2.2.2).
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /// Where the first character at or after that place stands that must be escaped, or the end.
    private static int escape(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        return at;
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> "\\u00" + HexFormat.of().toHexDigits((byte) character);
        };
    }

    private void number(JsonNode node) {
        try {
            out.append(NumberToJSON.serializeNumber(node.decimalValue().doubleValue()));
        } catch (IOException e) {
            throw new IllegalStateException("a number that the reader had to refuse", e);
        }
    }
}
