package nl.impactwijzer.desktop.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Words that change while the keyboard is elsewhere: "Opgeslagen om 14:03", a problem, the outcome so far.
///
/// The one place where the program tells a screen reader so. JavaFX has no "live region": it passes on that the words
/// changed, and what the screen reader makes of that is up to it. So whoever wants to be sure goes to the words with
/// F6.
public final class Live {

    private Live() {}

    /// From now on each change of those words is told, and also that they come into view.
    public static <L extends Labeled> L region(L words) {
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.textProperty().subscribe((_, _) -> tell(words));
        words.visibleProperty().subscribe((_, _) -> tell(words));
        words.sceneProperty().subscribe((_, now) -> {
            if (now != null) {
                tell(words);
            }
        });
        return words;
    }

    /// Says that what a screen reader reads of that node is different now.
    public static void changed(Node node) {
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static void tell(Labeled words) {
        if (words.isVisible() && words.getText() != null && !words.getText().isBlank()) {
            changed(words);
        }
    }
}
