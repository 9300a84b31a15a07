package nl.impactwijzer.report.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/// The list at the end of one version of a PDF that says where its objects stand (ISO 32000-1, 7.5.4 and 7.5.8), read
/// without tolerance: what our own writer never does is refused.
///
/// @param previous where the list of the version before stands, or -1
/// @param root the reference to the catalog, as text
record CrossReferences(int offset, int previous, String root, List<Entry> entries) {
    private static final int MOST_ENTRIES = 100_000;
    private static final Pattern STREAM =
            Pattern.compile("^\\d+ \\d+ obj\\s*(<<.*?>>)\\s*stream\\r?\\n", Pattern.DOTALL);
    private static final Pattern TRAILER = Pattern.compile("trailer\\s*(<<.*?>>)\\s*startxref", Pattern.DOTALL);
    private static final Pattern PREVIOUS = Pattern.compile("/Prev (\\d{1,10})\\b");
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+ \\d+ R)");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d{1,9})\\b");
    private static final Pattern INDEX = Pattern.compile("/Index \\[([\\d\\s]+)]");
    private static final Pattern SIZE = Pattern.compile("/Size (\\d{1,9})\\b");
    private static final Pattern WIDTHS = Pattern.compile("/W \\[(\\d) (\\d) (\\d)]");

    record Entry(int number, int generation, int offset) {}

    static CrossReferences read(byte[] file, int offset, int end) {
        if (offset < 0 || offset >= end) {
            throw new IllegalArgumentException("The list stands outside the file");
        }
        String text = new String(file, offset, end - offset, StandardCharsets.ISO_8859_1);
        return text.startsWith("xref") ? table(text, offset) : stream(text, offset);
    }

    private static CrossReferences table(String text, int offset) {
        Matcher trailer = TRAILER.matcher(text);
        if (!trailer.find() || trailer.group(1).contains("/XRefStm")) {
            throw new IllegalArgumentException("No plain trailer");
        }
        List<Entry> entries = new ArrayList<>();
        String[] words = text.substring(4, trailer.start()).strip().split("\\s+");
        int i = 0;
        while (i + 1 < words.length) {
            int first = Integer.parseInt(words[i++]);
            int count = Integer.parseInt(words[i++]);
            for (int n = 0; n < count; n++, i += 3) {
                if (i + 2 >= words.length) {
                    throw new IllegalArgumentException("The list ends too early");
                }
                add(
                        entries,
                        first + n,
                        words[i + 2].equals("n"),
                        Integer.parseInt(words[i + 1]),
                        Integer.parseInt(words[i]));
            }
        }
        return of(offset, trailer.group(1), entries);
    }

    private static CrossReferences stream(String text, int offset) {
        Matcher header = STREAM.matcher(text);
        if (!header.find()
                || !header.group(1).contains("/XRef")
                || header.group(1).contains("/DecodeParms")) {
            throw new IllegalArgumentException("No plain list");
        }
        String dictionary = header.group(1);
        byte[] rows = inflated(text, header.end(), number(LENGTH, dictionary));
        Matcher widths = WIDTHS.matcher(dictionary);
        if (!widths.find()) {
            throw new IllegalArgumentException("No widths");
        }
        int[] width = {digit(widths, 1), digit(widths, 2), digit(widths, 3)};
        Matcher index = INDEX.matcher(dictionary);
        String[] ranges = (index.find() ? index.group(1) : "0 " + number(SIZE, dictionary))
                .strip()
                .split("\\s+");
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i + 1 < ranges.length; i += 2) {
            int first = Integer.parseInt(ranges[i]);
            int count = Integer.parseInt(ranges[i + 1]);
            for (int n = 0; n < count; n++) {
                int kind = width[0] == 0 ? 1 : value(rows, at, width[0]);
                int place = value(rows, at + width[0], width[1]);
                int generation = value(rows, at + width[0] + width[1], width[2]);
                at += width[0] + width[1] + width[2];
                // Kind 2 stands inside another stream. The first version of a file may do that, an update may not.
                add(entries, first + n, kind == 1, generation, kind == 2 ? -1 : place);
            }
        }
        return of(offset, dictionary, entries);
    }

    private static void add(List<Entry> entries, int number, boolean used, int generation, int offset) {
        if (entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("Too many objects");
        }
        // A next generation of an object hides the one before from some readers, and not from others.
        if (used && generation == 0) {
            entries.add(new Entry(number, generation, offset));
        } else if (number != 0) {
            // Freed, or hidden in a stream: recorded at a place where no object can stand.
            entries.add(new Entry(number, generation, -1));
        }
    }

    private static CrossReferences of(int offset, String dictionary, List<Entry> entries) {
        Matcher root = ROOT.matcher(dictionary);
        if (!root.find() || dictionary.contains("/Encrypt") || !PlainObject.isDictionary(dictionary)) {
            throw new IllegalArgumentException("No root");
        }
        return new CrossReferences(
                offset,
                PREVIOUS.matcher(dictionary).find() ? number(PREVIOUS, dictionary) : -1,
                root.group(1),
                entries);
    }

    private static byte[] inflated(String text, int from, int length) {
        if (from + length > text.length()) {
            throw new IllegalArgumentException("The list is cut off");
        }
        byte[] bytes = text.substring(from, from + length).getBytes(StandardCharsets.ISO_8859_1);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(MOST_ENTRIES * 12);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static int value(byte[] rows, int from, int width) {
        if (from + width > rows.length || width > 4) {
            throw new IllegalArgumentException("The list ends too early");
        }
        int value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | rows[from + i] & 0xff;
        }
        return value;
    }

    private static int number(Pattern pattern, String dictionary) {
        Matcher matcher = pattern.matcher(dictionary);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No " + pattern);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static int digit(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
