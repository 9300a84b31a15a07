package nl.impactwijzer.desktop.kit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do in every screen.
public final class Keys {

    private Keys() {}

    /// In this text, Tab goes to the next control and Shift+Tab to the one before, as everywhere else; Ctrl+Tab types a
    /// tab. Without it a text area holds the keyboard.
    public static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && event.getTarget() instanceof Node node) {
                event.consume();
                KeyEvent instead = new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false);
                Event.fireEvent(node, instead);
            }
        });
    }
}
