package nl.impactwijzer.report.pdf;

import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes any text fit for paper: composed letters, no invisible or direction-turning characters, no private ones.
///
/// A character that no font can draw is shown as its number, `[U+4E2D]`, and remembered in [#missing()]; printing
/// nothing or a box would hide that something was written. The embedded dossier keeps the true text.
final class SafeText {
    private static final String[] LATIN_LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private final SortedSet<Integer> missing = new TreeSet<>();

    /// The characters met so far that no font can draw.
    SortedSet<Integer> missing() {
        return missing;
    }

    /// Keeps line ends as `\n`.
    String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder out = new StringBuilder(lines.length());
        Normalizer.normalize(lines, Normalizer.Form.NFC).codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    /// The same on one line, for titles and properties.
    String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    private void append(StringBuilder out, int point) {
        switch (point) {
            case '\n', '\u2028', '\u2029', '\u000b', '\u000c', '\u0085' -> out.append('\n');
            case '\t', '\u00a0', '\u202f' -> out.append(point == '\t' ? ' ' : '\u00a0');
            default -> {
                if (point >= 0xFB00 && point <= 0xFB06) {
                    out.append(LATIN_LIGATURES[point - 0xFB00]);
                } else {
                    appendVisible(out, point);
                }
            }
        }
    }

    private void appendVisible(StringBuilder out, int point) {
        switch (Character.getType(point)) {
            // Soft hyphens, zero width and bidi controls, tags.
            case Character.FORMAT -> {}
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
                out.append('\uFFFD');
            default -> {
                if (isVariationSelector(point)) {
                    return;
                }
                if (Fonts.draw(point)) {
                    out.appendCodePoint(point);
                } else {
                    missing.add(point);
                    out.append("[U+%04X]".formatted(point));
                }
            }
        }
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }
}
