package nl.impactwijzer.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Immutable maps of responses that keep the order in which questions were first answered.
final class Ordered {

    private Ordered() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /// A response that says nothing at all is taken out, so that undoing an answer leaves no trace in the file.
    static Map<String, Response> with(Map<String, Response> map, String key, Response response) {
        Map<String, Response> next = new LinkedHashMap<>(map);
        if (response.isEmpty()) {
            next.remove(key);
        } else {
            next.put(key, response);
        }
        return Collections.unmodifiableMap(next);
    }
}
