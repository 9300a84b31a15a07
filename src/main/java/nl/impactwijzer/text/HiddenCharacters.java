package nl.impactwijzer.text;

import java.util.stream.IntStream;

/// Characters that a reader does not see, or that make what stands around them look like something else: the one notion
/// of them for questionnaires, translations, packages, certificates and sentences.
///
/// Two degrees. Hidden is whatever draws nothing: no text of a questionnaire and no name may hold it. Steering is the
/// part of it that does harm wherever it is shown: control characters, which can steer a terminal, and those that turn
/// the reading direction (Unicode Standard Annex #9). A person's own text is shown without the steering ones only,
/// since an emoji or another script needs some of the others.
public final class HiddenCharacters {

    private static final int INSTEAD = 0xFFFD;

    private HiddenCharacters() {}

    /// Whether a name or another line holds one; a line break is one too.
    public static boolean isInLine(String line) {
        return line.codePoints().anyMatch(HiddenCharacters::isHidden);
    }

    /// Whether a text of several lines holds one.
    public static boolean isInText(String text) {
        return inText(text).findAny().isPresent();
    }

    /// Those in a text of several lines, in its order.
    public static IntStream inText(String text) {
        return text.codePoints().filter(point -> point != '\n' && isHidden(point));
    }

    /// A line in which each of them is a mark that can be seen.
    public static String marked(String line) {
        return replaced(line.codePoints().map(point -> isHidden(point) ? INSTEAD : point));
    }

    /// Whether a text holds one that steers.
    public static boolean steers(String text) {
        return text.codePoints().anyMatch(HiddenCharacters::isSteering);
    }

    /// A text that can be shown anywhere: each character that steers is a mark that can be seen.
    public static String harmless(String text) {
        return steers(text) ? replaced(text.codePoints().map(point -> isSteering(point) ? INSTEAD : point)) : text;
    }

    /// A text that was typed or pasted, without what steers; nobody sees that it is gone.
    public static String withoutSteering(String text) {
        return steers(text) ? replaced(text.codePoints().filter(point -> !isSteering(point))) : text;
    }

    private static String replaced(IntStream points) {
        return points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlank(point);
        };
    }

    /// Letters and marks that draw nothing (Default_Ignorable_Code_Point, and the empty Braille pattern). The two
    /// selectors that choose between the drawing and the letter form of an emoji are not among them.
    private static boolean isBlank(int point) {
        return switch (point) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                point >= 0x180B && point <= 0x180F
                        || point >= 0xFE00 && point <= 0xFE0D
                        || point >= 0xE0100 && point <= 0xE01EF;
        };
    }

    private static boolean isSteering(int point) {
        return switch (point) {
            case '\n', '\r', '\t' -> false;
            default ->
                Character.getType(point) == Character.CONTROL
                        || Character.getType(point) == Character.SURROGATE
                        || point >= 0x202A && point <= 0x202E
                        || point >= 0x2066 && point <= 0x2069;
        };
    }
}
