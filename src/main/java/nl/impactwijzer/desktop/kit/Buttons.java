package nl.impactwijzer.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// Buttons with all that belongs to them: a verb, an icon, a style and, without words, a tooltip and accessible text.
public final class Buttons {

    private Buttons() {}

    /// The button of a screen that one most likely wants: at most one per screen.
    public static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add(Styles.PRIMARY);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button plain(Icon icon, String text, Runnable action) {
        Button button = plain(text, action);
        button.setGraphic(icon.node());
        return button;
    }

    /// Without a border, for lesser actions.
    public static Button flat(Icon icon, String text, Runnable action) {
        Button button = plain(icon, text, action);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /// Only an icon on screen; the words are its tooltip and its accessible text.
    public static Button icon(Icon icon, String text, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon.node());
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().addAll(Styles.ICON_BUTTON, Styles.FLAT);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
