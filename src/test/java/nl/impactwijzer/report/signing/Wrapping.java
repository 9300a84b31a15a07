package nl.impactwijzer.report.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signed file laid out in bytes, to build the forgeries that no PDF library would write.
final class Wrapping {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange \\[(\\d+) (\\d+) (\\d+) (\\d+)\\s*\\]", Pattern.DOTALL);

    private final byte[] pdf;
    private final String text;
    private final int first;
    private final int second;

    Wrapping(byte[] pdf) {
        this.pdf = pdf;
        text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            throw new AssertionError("no byte range");
        }
        first = Integer.parseInt(range.group(2));
        second = Integer.parseInt(range.group(3));
    }

    /// The file with that part of the signature's dictionary in place of as long a part.
    byte[] respelled(String part, String by) {
        if (part.length() != by.length()) {
            throw new AssertionError("not as long: " + by);
        }
        int at = text.lastIndexOf(part);
        byte[] copy = pdf.clone();
        System.arraycopy(by.getBytes(StandardCharsets.ISO_8859_1), 0, copy, at, by.length());
        return copy;
    }

    /// The byte range replaced by another text of at most its length.
    byte[] ranged(String numbers) {
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            throw new AssertionError("no byte range");
        }
        String was = range.group();
        String is = "/ByteRange " + numbers;
        return respelled(was, is + " ".repeat(was.length() - is.length()));
    }

    /// What was signed stays as it is, but its second half moves back; in the room that comes, where the end of the
    /// file says that the table of objects stands, stands a table with other objects.
    ///
    /// @param object the number of an object that gets another content
    byte[] wrapped(int object, String content) {
        int start = start();
        String before = "\n" + object + " 0 obj\n" + content + "\nendobj\n";
        byte[] table = table(start, previous(start), object, second + 1);
        byte[] room = new byte[start - second + table.length];
        Arrays.fill(room, (byte) ' ');
        System.arraycopy(before.getBytes(StandardCharsets.ISO_8859_1), 0, room, 0, before.length());
        System.arraycopy(table, 0, room, start - second, table.length);
        byte[] forged = new byte[pdf.length + room.length];
        System.arraycopy(pdf, 0, forged, 0, second);
        System.arraycopy(room, 0, forged, second, room.length);
        System.arraycopy(pdf, second, forged, second + room.length, pdf.length - second);
        return new Wrapping(forged)
                .ranged("[0 " + first + " " + (second + room.length) + " " + (pdf.length - second) + "]");
    }

    /// Where the last table of objects stands.
    private int start() {
        Matcher start = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$").matcher(text);
        if (!start.find()) {
            throw new AssertionError("no start of a table");
        }
        return Integer.parseInt(start.group(1));
    }

    /// Where the table before that one stands.
    private int previous(int table) {
        Matcher previous = Pattern.compile("/Prev (\\d+)").matcher(text.substring(table));
        return previous.find() ? Integer.parseInt(previous.group(1)) : 0;
    }

    /// A table as the program itself writes them, which says where one object stands.
    private byte[] table(int start, int previous, int object, int place) {
        Matcher size = Pattern.compile("/Size (\\d+)").matcher(text.substring(start()));
        if (!size.find()) {
            throw new AssertionError("no size");
        }
        int own = Integer.parseInt(size.group(1));
        byte[] entries = ByteBuffer.allocate(14)
                .put((byte) 1)
                .putInt(place)
                .putShort((short) 0)
                .put((byte) 1)
                .putInt(start)
                .putShort((short) 0)
                .array();
        String head = own + " 0 obj\n<< /Type /XRef /Root 1 0 R /Info 2 0 R /Prev " + previous + " /Size " + (own + 1)
                + " /Index [" + object + " 1 " + own + " 1] /W [1 4 2] /Length " + entries.length + " >>\nstream\n";
        return (head + new String(entries, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// An update of nothing but a table that says that this object stands at that place.
    byte[] redirected(int object, int place) {
        int start = pdf.length + 1;
        byte[] table = table(start, start(), object, place);
        return Tampering.followedBy(
                pdf, "\n" + new String(table, StandardCharsets.ISO_8859_1) + "startxref\n" + start + "\n%%EOF\n");
    }

    /// The signature's bytes as the file writes them.
    String contents() {
        return text.substring(first, second);
    }
}
