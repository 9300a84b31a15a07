package nl.impactwijzer.desktop.kit;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// A line that opens to more in place, such as "Waarom?" under a level. What it opens to is built when it is first
/// wanted.
public final class Disclosure extends VBox {

    private final ToggleButton line;

    public Disclosure(String text, Supplier<? extends Node> more) {
        line = new ToggleButton("", Icon.NEXT.node());
        say(text);
        line.getStyleClass().addAll(Styles.FLAT, "iw-disclosure");
        line.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        line.setWrapText(true);
        line.selectedProperty().subscribe(open -> {
            line.setGraphic((open ? Icon.DOWN : Icon.NEXT).node());
            getChildren().setAll(line);
            if (open) {
                Node node = more.get();
                node.getStyleClass().add("iw-disclosed");
                getChildren().add(node);
            }
        });
    }

    /// The same line in other words.
    public void say(String text) {
        line.setText(text);
        line.setAccessibleText(text);
    }

    public Disclosure open(boolean next) {
        line.setSelected(next);
        return this;
    }

    public boolean isOpen() {
        return line.isSelected();
    }

    /// The line itself, for what should stand beside the words.
    public ToggleButton line() {
        return line;
    }
}
