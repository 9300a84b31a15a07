package nl.impactwijzer.desktop.shell;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/// The place where the page stands. When the keyboard comes to it, a screen reader says the name of the page.
///
/// As with [nl.impactwijzer.desktop.kit.GroupBox], an open titled pane is what JavaFX has for a group.
final class PageArea extends StackPane {

    PageArea() {
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        getStyleClass().add("iw-content");
        setMinSize(0, 0);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getAccessibleText();
            case EXPANDED -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
