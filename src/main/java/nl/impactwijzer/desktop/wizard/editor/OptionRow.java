package nl.impactwijzer.desktop.wizard.editor;

import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;

/// An option as a whole row that can be clicked, with what it means under it and the key that chooses it beside it.
public final class OptionRow extends VBox {

    private final ButtonBase button;

    /// @param button a radio button or a check box
    /// @param help   when to choose it; may be empty
    /// @param key    the digit that chooses it; empty when none does
    public OptionRow(ButtonBase button, String label, String help, String key) {
        this.button = button;
        button.setText(label);
        button.setAccessibleText(label);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_LEFT);
        HBox line = new HBox(button);
        HBox.setHgrow(button, Priority.ALWAYS);
        if (!key.isEmpty()) {
            Label hint = new Label(key);
            hint.getStyleClass().add("iw-key-hint");
            line.getChildren().add(hint);
        }
        getChildren().add(line);
        if (!help.isEmpty()) {
            getChildren().add(Texts.text(help, Styles.MUTED, Styles.SMALL, "iw-option-help"));
            button.setAccessibleHelp(help);
        }
        getStyleClass().add(Styles.OPTION);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !isOnButton(event) && !button.isDisabled()) {
            button.requestFocus();
            button.fire();
        }
    }

    private boolean isOnButton(MouseEvent event) {
        return button.contains(button.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
