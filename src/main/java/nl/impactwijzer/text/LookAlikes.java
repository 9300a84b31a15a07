package nl.impactwijzer.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Names that people take for one another.
public final class LookAlikes {

    /// Written together in ordinary Chinese, Japanese and Korean.
    private static final Set<UnicodeScript> EAST = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private LookAlikes() {}

    /// Whether two ids differ, but only in capitals, or in letters and digits that look the same in some typeface.
    public static boolean areAlike(String id, String other) {
        return !id.equals(other)
                && (id.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT))
                        || shape(id).equals(shape(other)));
    }

    /// Ids that look the same in some typeface become equal. A capital L looks like no other letter.
    public static String shape(String id) {
        return id.replace('O', '0')
                .replace('o', '0')
                .replace('I', '1')
                .replace('l', '1')
                .replace('i', '1');
    }

    /// Whether a name looks like another one by borrowing: one word has letters of several alphabets, such as a
    /// Cyrillic
    /// a among Latin letters, or a letter is a drawing of one, such as a full-width or a mathematical letter.
    public static boolean isImitation(String name) {
        Set<UnicodeScript> word = EnumSet.noneOf(UnicodeScript.class);
        for (int point : name.codePoints().toArray()) {
            if (isDrawing(point)) {
                return true;
            }
            if (!Character.isLetter(point)) {
                word.clear();
            } else if (isOfAnAlphabet(point)) {
                word.add(UnicodeScript.of(point));
            }
            if (word.size() > 1 && !EAST.containsAll(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnAlphabet(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private static boolean isDrawing(int point) {
        return point >= 0xFF01 && point <= 0xFF5E || point >= 0x1D400 && point <= 0x1D7FF;
    }
}
