package nl.impactwijzer.questionnaire.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactwijzer.json.JsonDocument;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/// Puts other words in a questionnaire file and leaves every other byte of it as it was, so that an author sees in a
/// comparison of files what a translator did and nothing else.
public final class TextWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final byte[] file;
    private final Map<String, Span> strings = new HashMap<>();
    private final Map<String, Span> lastOf = new HashMap<>();

    private record Span(int from, int to) {}

    private record Edit(int from, int to, String words) {}

    private TextWriter(byte[] file) {
        this.file = file;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file)) {
            find(parser, parser.nextToken(), "");
        }
    }

    /// @param file  a questionnaire in which the linter finds no errors
    /// @param words by the pointer of a [TextTable.Entry], then by language; a language that the text does not have yet
    ///              is added to it
    /// @param added languages that the questionnaire does not have yet
    public static byte[] write(byte[] file, Map<String, Map<String, String>> words, List<String> added) {
        TextWriter writer = new TextWriter(file);
        List<Edit> edits = new ArrayList<>();
        words.forEach((pointer, languages) ->
                languages.forEach((language, text) -> edits.add(writer.edit(pointer, language, text))));
        added.forEach(language -> edits.add(writer.after("/languages", quoted(language), "")));
        return writer.apply(edits);
    }

    private Edit edit(String pointer, String language, String text) {
        Span here = strings.get(JsonDocument.pointer(pointer, language));
        return here == null
                ? after(pointer, quoted(text), quoted(language) + ": ")
                : new Edit(here.from(), here.to(), quoted(text));
    }

    /// One more member or element, in the manner of the last one.
    private Edit after(String pointer, String value, String name) {
        Span last = lastOf.get(pointer);
        if (last == null) {
            throw new IllegalArgumentException("nothing at " + pointer);
        }
        return new Edit(last.to(), last.to(), "," + space(last.from()) + name + value);
    }

    /// The white space before that position: a new line with its indent, or one space.
    private String space(int position) {
        int from = position;
        while (from > 0 && Character.isWhitespace(file[from - 1])) {
            from--;
        }
        String space = new String(file, from, position - from, StandardCharsets.UTF_8);
        return space.contains("\n") ? space.substring(space.lastIndexOf('\n')) : " ";
    }

    private byte[] apply(List<Edit> edits) {
        List<Edit> inOrder =
                edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 1024);
        int at = 0;
        for (Edit edit : inOrder) {
            out.write(file, at, edit.from() - at);
            out.writeBytes(edit.words().getBytes(StandardCharsets.UTF_8));
            at = edit.to();
        }
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private void find(JsonParser parser, JsonToken token, String pointer) {
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                int from = start(parser);
                String child = JsonDocument.pointer(pointer, parser.currentName());
                find(parser, parser.nextToken(), child);
                lastOf.put(pointer, new Span(from, end(parser)));
            }
        } else if (token == JsonToken.START_ARRAY) {
            int position = 0;
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                int from = start(parser);
                find(parser, next, pointer + "/" + position++);
                lastOf.put(pointer, new Span(from, end(parser)));
            }
        } else if (token == JsonToken.VALUE_STRING) {
            int from = start(parser);
            // The end is known only once the whole text is read.
            parser.getString();
            strings.put(pointer, new Span(from, end(parser)));
        } else if (token.isNumeric()) {
            // A number is read up to the character after it.
            parser.getDecimalValue();
        }
    }

    private static int start(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    private static int end(JsonParser parser) {
        return Math.toIntExact(parser.currentLocation().getByteOffset());
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
