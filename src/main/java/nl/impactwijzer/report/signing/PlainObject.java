package nl.impactwijzer.report.signing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One object of an update as it is written, read without tolerance: every reader must see the same in it.
///
/// PDF programs disagree about a key that is given twice or spelled with `#`, about comments, and about streams that
/// end elsewhere than they say. Our own writer does none of that.
final class PlainObject {
    private static final Pattern HEAD = Pattern.compile("\\d{1,9} \\d{1,5} obj\\b");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})(?![\\w.#+-])");
    private static final Pattern REFERENCE = Pattern.compile("\\d{1,9} \\d{1,5} R(?![\\w.#+-])");
    private static final Pattern NAME = Pattern.compile("/[^\\s()<>\\[\\]{}/%\\x00]*");
    private static final Pattern HEX = Pattern.compile("<[0-9A-Fa-f\\s]*+>");
    private static final Pattern WORD = Pattern.compile("(true|false|null)(?![\\w.#+-])");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern AFTER_STREAM = Pattern.compile("\\r?\\n?endstream\\s*endobj\\s*");
    private static final Pattern END = Pattern.compile("endobj\\s*");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d{1,9})\\b(?! \\d)");

    private final String text;
    private int at;

    private PlainObject(String text) {
        this.text = text;
    }

    /// @param text from the object's number up to where the next one starts
    static boolean is(String text) {
        try {
            return new PlainObject(text).isWhole();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether a dictionary that stands by itself, such as that of a list of objects, is as plain.
    static boolean isDictionary(String text) {
        try {
            PlainObject object = new PlainObject(text);
            object.value(0);
            return object.at == text.length();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private boolean isWhole() {
        take(HEAD);
        spaces();
        int from = at;
        value(0);
        String value = text.substring(from, at);
        spaces();
        if (sees(STREAM) && value.startsWith("<<")) {
            Matcher length = LENGTH.matcher(value);
            if (!length.find() || value.length() > Limits.STREAM_DICTIONARY) {
                return false;
            }
            take(STREAM);
            at += Integer.parseInt(length.group(1));
            if (at > text.length()) {
                return false;
            }
            take(AFTER_STREAM);
        } else {
            take(END);
        }
        return at == text.length();
    }

    private void value(int depth) {
        if (depth > Limits.DEPTH) {
            throw new IllegalArgumentException("Too deep");
        }
        spaces();
        if (text.startsWith("<<", at)) {
            dictionary(depth);
        } else if (text.startsWith("[", at)) {
            at++;
            for (spaces(); !text.startsWith("]", at); spaces()) {
                value(depth + 1);
            }
            at++;
        } else if (text.startsWith("(", at)) {
            string();
        } else if (sees(REFERENCE)) {
            take(REFERENCE);
        } else if (sees(NUMBER)) {
            take(NUMBER);
        } else if (sees(NAME)) {
            take(NAME);
        } else if (sees(HEX)) {
            take(HEX);
        } else {
            take(WORD);
        }
    }

    private void dictionary(int depth) {
        Set<String> keys = new HashSet<>();
        at += 2;
        for (spaces(); !text.startsWith(">>", at); spaces()) {
            String key = take(NAME);
            if (key.contains("#") || !keys.add(key)) {
                throw new IllegalArgumentException("A key that can be read in two ways");
            }
            value(depth + 1);
        }
        at += 2;
    }

    private void string() {
        int open = 0;
        do {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
            at++;
            if (at >= text.length()) {
                throw new IllegalArgumentException("A text without an end");
            }
        } while (open > 0);
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean sees(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("Something else stands here");
        }
        at = matcher.end();
        return matcher.group();
    }
}
