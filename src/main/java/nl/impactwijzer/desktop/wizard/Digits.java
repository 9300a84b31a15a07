package nl.impactwijzer.desktop.wizard;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The digit of a key that chooses an option.
final class Digits {

    private Digits() {}

    /// 1 to 9, or 0 when the key is another one, is held with Ctrl or Alt, or is typed in a field.
    static int of(KeyEvent event) {
        if (event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBoxBase<?>
                || !event.getCode().isDigitKey() && !event.getCode().isKeypadKey()) {
            return 0;
        }
        String name = event.getCode().getName();
        char last = name.charAt(name.length() - 1);
        return last >= '1' && last <= '9' ? last - '0' : 0;
    }
}
