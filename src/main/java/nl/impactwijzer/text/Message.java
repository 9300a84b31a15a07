package nl.impactwijzer.text;

import java.util.LinkedHashMap;
import java.util.Map;

/// A sentence still without a language: a key of a bundle and the named arguments it wants.
///
/// Core code hands out messages, so that the screen, the report and the command line can each say them in their own
/// language. An argument may itself be a message or a [LocalizedText]; it is then said in the same language.
public record Message(String key, Map<String, Object> arguments) {

    public Message {
        arguments = Map.copyOf(arguments);
    }

    /// @param namesAndValues name, value, name, value, …
    public static Message of(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(key, arguments);
    }

    /// The same message, in which no argument is a text longer than that; what is left out shows as an ellipsis.
    public Message quotingAtMost(int characters) {
        Map<String, Object> shorter = new LinkedHashMap<>(arguments);
        shorter.replaceAll((_, value) -> value instanceof String text && text.length() > characters
                ? text.substring(0, characters) + "…"
                : value);
        return new Message(key, shorter);
    }
}
