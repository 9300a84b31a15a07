package nl.impactwijzer.desktop.wizard.editor;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people type them: with a decimal comma or point, and with thousands set apart or not.
///
/// A single sign followed by three digits sets thousands apart (`1.234`), unless the question allows three decimals.
final class NumberText {

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");

    private NumberText() {}

    static Optional<BigDecimal> parse(String typed, int decimals) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            String thousands = comma > point ? "." : ",";
            String whole = text.substring(0, Math.max(comma, point));
            if (!THOUSANDS.matcher(whole).matches() || whole.contains(thousands.equals(".") ? "," : ".")) {
                return Optional.empty();
            }
            text = whole.replace(thousands, "") + "." + text.substring(Math.max(comma, point) + 1);
        } else if (THOUSANDS.matcher(text).matches() && isThousands(text, decimals)) {
            text = text.replaceAll("[.,]", "");
        } else {
            text = text.replace(',', '.');
        }
        return DIGITS.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /// As it stands in a field: with the decimal sign of the language, without signs between thousands.
    static String of(BigDecimal number, Locale language) {
        String plain = number.toPlainString();
        return "nl".equals(language.getLanguage()) ? plain.replace('.', ',') : plain;
    }

    private static boolean isThousands(String text, int decimals) {
        boolean several =
                text.chars().filter(sign -> sign == '.' || sign == ',').count() > 1;
        boolean mixed = text.indexOf('.') >= 0 && text.indexOf(',') >= 0;
        return !mixed && (several || decimals < 3);
    }
}
