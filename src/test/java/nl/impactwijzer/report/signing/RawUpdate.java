package nl.impactwijzer.report.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An update written as text behind a file, with a list of objects that is right but for what the test wants wrong.
final class RawUpdate {
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");

    private final String file;
    private final StringBuilder added = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private String root = "/Root 1 0 R";
    private String info = "/Info 2 0 R";

    RawUpdate(byte[] pdf) {
        file = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    RawUpdate object(int number, String body) {
        return object(number, 0, body);
    }

    RawUpdate object(int number, int generation, String body) {
        rows.add(String.format(
                Locale.ROOT, "%d 1\n%010d %05d n \n", number, file.length() + added.length(), generation));
        added.append(number)
                .append(' ')
                .append(generation)
                .append(" obj\n")
                .append(body)
                .append("\nendobj\n");
        return this;
    }

    /// The catalog with something in place of a part of it.
    RawUpdate catalog(String part, String by) {
        String catalog = latest(1);
        if (!catalog.contains(part)) {
            throw new AssertionError("no " + part + " in " + catalog);
        }
        return object(1, catalog.replace(part, by));
    }

    RawUpdate root(String entries) {
        root = entries;
        return this;
    }

    RawUpdate info(String entry) {
        info = entry;
        return this;
    }

    byte[] bytes() {
        Matcher previous = START.matcher(file);
        if (!previous.find()) {
            throw new AssertionError("no end of file");
        }
        int table = file.length() + added.length();
        return (file + added + "xref\n" + String.join("", rows) + "trailer\n<< " + root
                        + " " + info + " /Size 9999 /Prev " + previous.group(1) + " >>\nstartxref\n" + table
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// What the last update says of an object.
    private String latest(int number) {
        String head = "\n" + number + " 0 obj\n";
        int from = file.lastIndexOf(head) + head.length();
        return file.substring(from, file.indexOf("\nendobj", from));
    }
}
