package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.OneLine;
import nl.impactwijzer.desktop.wizard.editor.Shown;

/// Asks in place for the name of a row: typed, or one of the names that are known from elsewhere.
final class RowForm extends VBox {

    private final Words words;
    private final TextField name = new TextField();
    private final Labelled field;
    private final VBox offered = new VBox();
    private final Consumer<String> done;

    /// @param label what is asked for
    /// @param done  gets the name, which is never blank
    RowForm(String label, String now, Words words, Consumer<String> done) {
        this.words = words;
        this.done = done;
        name.setText(now);
        OneLine.atMost(name, OneLine.LONGEST);
        name.setOnAction(_ -> finish());
        field = new Labelled(label, name);
        name.textProperty().subscribe(() -> field.problemProperty().set(""));
        getStyleClass().addAll(Styles.STACK, "iw-row-form");
        offered.getStyleClass().add("iw-labelled");
        Shown.when(false, offered);
        getChildren().addAll(field, offered);
    }

    /// Names that can be chosen with one press, in place of those that were offered before.
    RowForm offering(String question, List<String> names) {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("iw-choices");
        names.forEach(known -> choices.getChildren().add(choice(known)));
        offered.getChildren().setAll(Texts.text(question, Styles.MUTED, Styles.SMALL), choices);
        Shown.when(!names.isEmpty(), offered);
        return this;
    }

    RowForm with(String verb) {
        return with(verb, List.of());
    }

    /// @param leave closes the form; Escape presses it too
    RowForm with(String verb, Button leave) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.fire();
                event.consume();
            }
        });
        return with(verb, List.of(leave));
    }

    void focus() {
        name.requestFocus();
        name.selectAll();
    }

    private RowForm with(String verb, List<Button> others) {
        HBox buttons = new HBox(Buttons.primary(verb, this::finish));
        buttons.getChildren().addAll(others);
        buttons.getStyleClass().add(Styles.ROW);
        getChildren().add(buttons);
        return this;
    }

    private Button choice(String known) {
        Button button = Buttons.plain(Icon.ADD, known, () -> done.accept(known));
        button.setMaxWidth(360);
        button.setWrapText(true);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    private void finish() {
        if (name.getText().isBlank()) {
            field.problemProperty().set(words.get("wizard.rows.nameless"));
            name.requestFocus();
        } else {
            done.accept(name.getText().strip());
        }
    }
}
