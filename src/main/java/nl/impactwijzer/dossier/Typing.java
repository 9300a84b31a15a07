package nl.impactwijzer.dossier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import tools.jackson.databind.JsonNode;

/// Tells typing in a text from another choice, given the JSON before and after.
final class Typing {

    private Typing() {}

    /// True when one text grew in one spot and nothing else changed but the time.
    static boolean leadsFrom(String before, String after) {
        if (!before.startsWith("{") || !after.startsWith("{")) {
            return false;
        }
        try {
            JsonNode was = parse(before);
            JsonNode is = parse(after);
            List<String> changed = names(was, is).stream()
                    .filter(name -> !name.equals("at") && !was.path(name).equals(is.path(name)))
                    .toList();
            return changed.size() == 1 && isTyping(was.path(changed.getFirst()), is.path(changed.getFirst()));
        } catch (JsonException e) {
            return false;
        }
    }

    private static JsonNode parse(String json) {
        return JsonDocument.parse(json.getBytes(StandardCharsets.UTF_8)).root();
    }

    private static Set<String> names(JsonNode was, JsonNode is) {
        Set<String> names = new LinkedHashSet<>(was.propertyNames());
        names.addAll(is.propertyNames());
        return names;
    }

    private static boolean isTyping(JsonNode was, JsonNode is) {
        return was.isString() && is.isString() && isTyping(was.stringValue(), is.stringValue());
    }

    /// Text was put in somewhere and all that stood there still does. A code has no spaces, so a text with a space in
    /// it is not a choice.
    private static boolean isTyping(String was, String is) {
        int same = 0;
        while (same < was.length() && same < is.length() && was.charAt(same) == is.charAt(same)) {
            same++;
        }
        return is.contains(" ") && is.length() > was.length() && is.endsWith(was.substring(same));
    }
}
