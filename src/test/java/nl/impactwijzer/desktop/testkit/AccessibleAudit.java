package nl.impactwijzer.desktop.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/// Walks what is on screen and lists what a screen reader would not learn: a control without a name or without a role.
public final class AccessibleAudit {

    private static final Set<AccessibleRole> NO_ROLE = EnumSet.of(AccessibleRole.PARENT, AccessibleRole.NODE);

    private AccessibleAudit() {}

    /// One line per control that can have the keyboard and does not say what it is. Call it from the test's thread.
    public static List<String> violations(Scene scene) {
        return UiDriver.onScreen(() -> {
            List<String> violations = new ArrayList<>();
            UiDriver.walk(scene.getRoot(), node -> inspect(node, violations));
            return violations;
        });
    }

    /// The name that a screen reader says: the accessible text, the label, or the control's own words.
    static String name(Node node) {
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return Objects.requireNonNullElse(label.getText(), "");
        }
        if (node instanceof TextInputControl) {
            return "";
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }

    private static void inspect(Node node, List<String> violations) {
        if (!UiDriver.isFocusable(node) || isPartOfAControl(node)) {
            return;
        }
        if (name(node).isBlank()) {
            violations.add("no name: " + path(node));
        }
        Object role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
        if (!(role instanceof AccessibleRole known) || NO_ROLE.contains(known)) {
            violations.add("no role: " + path(node));
        }
    }

    /// The editor inside a combo box or spinner is named by the control around it.
    private static boolean isPartOfAControl(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ComboBoxBase<?> || up instanceof Spinner<?>) {
                return true;
            }
        }
        return false;
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder(node.toString());
        for (Parent up = node.getParent(); up != null && path.length() < 300; up = up.getParent()) {
            path.append(" in ").append(up.getClass().getSimpleName());
        }
        return path.toString();
    }
}
