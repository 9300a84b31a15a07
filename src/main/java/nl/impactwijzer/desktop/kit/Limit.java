package nl.impactwijzer.desktop.kit;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/// Keeps what is typed or pasted within a length: what fits is taken, and the field shows that the rest did not.
public final class Limit {

    private Limit() {}

    /// @param clean what the text that comes in must become first
    public static TextFormatter<Object> of(int most, UnaryOperator<String> clean) {
        return new TextFormatter<>(change -> {
            if (change.getText().isEmpty()) {
                return change;
            }
            String text = clean.apply(change.getText());
            int kept = change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
            String fitting = whole(text.substring(0, Math.clamp((long) most - kept, 0, text.length())));
            if (!fitting.equals(change.getText())) {
                change.setText(fitting);
                int caret = change.getRangeStart() + fitting.length();
                change.selectRange(caret, caret);
            }
            return change;
        });
    }

    /// Without the first half of a character that was cut in two.
    private static String whole(String text) {
        return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
