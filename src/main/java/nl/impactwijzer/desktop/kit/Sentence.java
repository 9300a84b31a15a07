package nl.impactwijzer.desktop.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// A label that may wrap. An icon stands beside its first line, also when it takes more lines; JavaFX would put it
/// halfway
/// down.
public class Sentence extends Label {

    public Sentence(String text) {
        super(text);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node icon = getGraphic();
        if (icon == null) {
            return;
        }
        for (Node child : getChildrenUnmodifiable()) {
            if (child instanceof Text words && !words.equals(icon)) {
                putBesideFirstLine(icon, words);
            }
        }
    }

    private static void putBesideFirstLine(Node icon, Text words) {
        if (words.getLayoutInfo().getTextLineCount() < 2) {
            return;
        }
        Rectangle2D line = words.getLayoutInfo().getTextLine(0, false).bounds();
        double top = words.getBoundsInParent().getMinY();
        double height = icon.getLayoutBounds().getHeight();
        icon.setLayoutY(Math.max(0, top + (line.getHeight() - height) / 2)
                - icon.getLayoutBounds().getMinY());
    }
}
