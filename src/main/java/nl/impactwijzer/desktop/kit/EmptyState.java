package nl.impactwijzer.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where a list will be: one sentence, and the buttons that fill it.
public final class EmptyState extends VBox {

    public EmptyState(String sentence, Button... buttons) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("iw-empty-sentence");
        HBox row = new HBox(buttons);
        row.getStyleClass().add(Styles.ROW);
        row.setAlignment(Pos.CENTER);
        getStyleClass().add("iw-empty");
        setAlignment(Pos.CENTER);
        getChildren().addAll(label, row);
    }
}
