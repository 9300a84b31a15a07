package nl.impactwijzer.desktop.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Controls that belong together under one name, which a screen reader says when the keyboard comes among them: "Taal"
/// for "Nederlands" and "English".
///
/// JavaFX has no role for a group. Windows and macOS call a titled pane a group, so this says that it is one, and open.
public class GroupBox extends VBox {

    public GroupBox(Node... children) {
        super(children);
    }

    /// Those controls as a group of that name.
    public static GroupBox of(String name, Node... children) {
        GroupBox box = new GroupBox(children);
        box.groupName(name);
        return box;
    }

    /// Without a name it is a box like any other, which a screen reader passes by.
    public final void groupName(String name) {
        setAccessibleText(name);
        setAccessibleRole(name.isBlank() ? AccessibleRole.PARENT : AccessibleRole.TITLED_PANE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (getAccessibleRole() != AccessibleRole.TITLED_PANE) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return switch (attribute) {
            case TEXT -> getAccessibleText();
            case EXPANDED -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
