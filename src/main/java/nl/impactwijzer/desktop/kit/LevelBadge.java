package nl.impactwijzer.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import nl.impactwijzer.report.LevelTone;

/// A level as word, shape and colour together, so that it is read without any one of the three.
///
/// The shape rises with the level: an open ring is not scored, a dot low, a square middle, a triangle high, a diamond
/// very high.
public final class LevelBadge {

    private LevelBadge() {}

    public static Label of(LevelTone tone, String word) {
        Label badge = new Label(word);
        badge.getStyleClass().addAll("iw-badge", styleClass(tone));
        badge.setGraphic(shape(tone));
        badge.setAccessibleRole(AccessibleRole.TEXT);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    /// The style class that gives a cell, a bar or a banner the ground and text colour of that tone.
    public static String styleClass(LevelTone tone) {
        return switch (tone) {
            case LOW -> "iw-level-low";
            case LIMITED -> "iw-level-limited";
            case MEDIUM -> "iw-level-medium";
            case HIGH -> "iw-level-high";
            case VERY_HIGH -> "iw-level-very-high";
            case UNSCORED -> "iw-level-unscored";
            case ACCENT -> "iw-level-accent";
            case NEUTRAL -> "iw-level-neutral";
        };
    }

    /// The shape alone, 8 px wide, in the text colour of the tone's style class around it.
    public static Node shape(LevelTone tone) {
        Shape shape = switch (tone) {
            case LOW, ACCENT -> new Circle(4);
            case LIMITED -> new Rectangle(9, 5);
            case MEDIUM -> new Rectangle(8, 8);
            case HIGH -> new Polygon(0, 8, 4.5, 0, 9, 8);
            case VERY_HIGH -> new Polygon(5, 0, 10, 5, 5, 10, 0, 5);
            case UNSCORED, NEUTRAL -> new Circle(3.5);
        };
        shape.getStyleClass()
                .add(tone == LevelTone.UNSCORED || tone == LevelTone.NEUTRAL ? "iw-shape-open" : "iw-shape");
        return shape;
    }
}
