package nl.impactwijzer.desktop.kit;

import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/// What a screen reader says after the name of a control: what is wrong with what is in it, then what it is for.
///
/// A sentence under a field is seen beside it, but a screen reader does not know that they belong together.
public final class FieldHelp {

    private static final Object OWN = new Object();

    private FieldHelp() {}

    /// Says it with every control in that part of the screen.
    ///
    /// @param problem a whole sentence; empty when nothing is wrong any more
    public static void problem(Node part, String problem) {
        if (part instanceof Control control && control.isFocusTraversable()) {
            tell(control, problem);
        } else if (part instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> problem(child, problem));
        }
    }

    private static void tell(Control control, String problem) {
        Object own = control.getProperties()
                .computeIfAbsent(OWN, _ -> Objects.requireNonNullElse(control.getAccessibleHelp(), ""));
        String help = (problem + " " + own).strip();
        if (!help.equals(Objects.requireNonNullElse(control.getAccessibleHelp(), ""))) {
            control.setAccessibleHelp(help);
            control.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
    }
}
