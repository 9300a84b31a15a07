package nl.impactwijzer.report.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks at an update that was appended to a file, byte by byte and without a PDF library: does its list of objects
/// name exactly the objects that stand in it?
///
/// Readers disagree about files whose list lies or whose objects can be read in two ways, so that one shows the signed
/// page and another a new one. An update of
/// our own making never does: no object is freed or hidden in a stream, nothing lies between the objects, and the
/// chain of lists leads to the version before.
final class AppendedBytes {
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF[\\r\\n]*$");
    private static final Pattern STRAY = Pattern.compile("endobj\\s+\\d+\\s+\\d+\\s+obj\\b");

    private static final int MOST_UPDATES = 100;

    private final byte[] file;

    AppendedBytes(byte[] file) {
        this.file = file;
    }

    /// Whether what stands from `start` (the end of the version before) to `end` is one plain update, or several behind
    /// each other: a time stamp comes with the proofs of certificates, which are an update of their own.
    boolean isPlain(int start, int end) {
        try {
            int at = end;
            CrossReferences before = references(start);
            for (int left = MOST_UPDATES; left > 0; left--) {
                CrossReferences now = references(at);
                if (!now.root().equals(before.root()) || now.offset() < start) {
                    return false;
                }
                if (now.previous() == before.offset()) {
                    return objectsFill(now, start);
                }
                int middle = endOf(now.previous(), start, now.offset());
                if (!objectsFill(now, middle)) {
                    return false;
                }
                at = middle;
            }
            return false;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Where the update ends whose list stands there.
    private int endOf(int list, int start, int limit) {
        if (list < start || list >= limit) {
            throw new IllegalArgumentException("The list before stands outside the updates");
        }
        Matcher matcher =
                Pattern.compile("startxref\\s+" + list + "\\s+%%EOF[\\r\\n]*").matcher(text(list, limit));
        if (!matcher.find()) {
            throw new IllegalArgumentException("No end of update");
        }
        return list + matcher.end();
    }

    private CrossReferences references(int end) {
        String tail = text(Math.max(0, end - 100), end);
        Matcher matcher = END.matcher(tail);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No end of file");
        }
        return CrossReferences.read(file, Integer.parseInt(matcher.group(1)), end);
    }

    private boolean objectsFill(CrossReferences references, int start) {
        List<CrossReferences.Entry> entries = new ArrayList<>(references.entries());
        entries.sort(Comparator.comparingInt(CrossReferences.Entry::offset));
        int from = start;
        for (int i = 0; i < entries.size(); i++) {
            CrossReferences.Entry entry = entries.get(i);
            boolean last = i + 1 == entries.size();
            int to = last
                    ? Math.max(references.offset(), entry.offset())
                    : entries.get(i + 1).offset();
            if (entry.offset() < from || !text(from, entry.offset()).isBlank()) {
                return false;
            }
            // The list itself may be an object, and then it is the last one; its end was found already.
            if (entry.offset() == references.offset()) {
                return last && startsWith(entry);
            }
            if (!startsWith(entry) || !isOneObject(entry.offset(), to)) {
                return false;
            }
            from = to;
        }
        return from == references.offset();
    }

    private boolean startsWith(CrossReferences.Entry entry) {
        String header = entry.number() + " " + entry.generation() + " obj";
        int end = entry.offset() + header.length();
        return end <= file.length && text(entry.offset(), end).equals(header);
    }

    private boolean isOneObject(int from, int to) {
        String object = text(from, to);
        return PlainObject.is(object) && !STRAY.matcher(object).find();
    }

    private String text(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
