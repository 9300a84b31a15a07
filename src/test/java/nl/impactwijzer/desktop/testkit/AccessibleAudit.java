package nl.impactwijzer.desktop.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.text.TextFlow;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.report.LevelTone;
import org.kordamp.ikonli.javafx.FontIcon;

/// Walks what is on screen and lists what a screen reader would not learn, what is too small to hit, and what only a
/// colour says (WCAG 2.2: 1.1.1, 1.3.1, 1.4.1, 2.5.8, 3.3.1, 4.1.2).
public final class AccessibleAudit {

    private static final Set<AccessibleRole> NO_ROLE = EnumSet.of(AccessibleRole.PARENT, AccessibleRole.NODE);

    /// In pixels, both ways.
    private static final double TARGET = 24;

    private AccessibleAudit() {}

    /// One line per violation, also of contrast and of words that are cut off. Call it from the test's thread.
    public static List<String> violations(Scene scene) {
        List<String> violations = new ArrayList<>(names(scene));
        violations.addAll(ContrastAudit.violations(scene));
        violations.addAll(CutTextAudit.violations(scene));
        return violations;
    }

    private static List<String> names(Scene scene) {
        return UiDriver.onScreen(() -> {
            List<String> violations = new ArrayList<>();
            Set<String> helps = new HashSet<>();
            UiDriver.walk(scene.getRoot(), node -> helps.add(Objects.requireNonNullElse(node.getAccessibleHelp(), "")));
            UiDriver.walk(scene.getRoot(), node -> inspect(node, helps, violations));
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

    private static void inspect(Node node, Set<String> helps, List<String> violations) {
        if (UiDriver.isFocusable(node) && !isPartOfAControl(node)) {
            control(node, violations);
        }
        switch (node) {
            case FontIcon icon
            when isSaid(icon) -> violations.add("an icon that is read as a letter: " + Looks.path(icon));
            case ImageView image
            when isSaid(image) && !isInACell(image) && name(image).isBlank() ->
                violations.add("a picture without words: " + Looks.path(image));
            case ProgressIndicator progress
            when name(progress).isBlank() -> violations.add("progress of what: " + Looks.path(progress));
            case Label problem
            when problem.getStyleClass().contains("iw-field-problem")
                    && helps.stream().noneMatch(help -> help.contains(problem.getText())) ->
                violations.add("a problem that its field does not tell: " + Looks.path(problem));
            default -> {}
        }
        level(node, violations);
    }

    private static void control(Node node, List<String> violations) {
        if (name(node).isBlank()) {
            violations.add("no name: " + Looks.path(node));
        }
        Object role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
        if (!(role instanceof AccessibleRole known) || NO_ROLE.contains(known)) {
            violations.add("no role: " + Looks.path(node));
        }
        if (node instanceof RadioButton || node instanceof CheckBox) {
            group(node, violations);
        }
        target(node, violations);
    }

    /// "Nederlands" alone does not say that it is about the language: a radio button stands in a group with a name.
    private static void group(Node node, List<String> violations) {
        if (node instanceof CheckBox) {
            return;
        }
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (!NO_ROLE.contains(up.getAccessibleRole()) && !name(up).isBlank()) {
                return;
            }
        }
        violations.add("a choice in a group without a name: " + Looks.path(node));
    }

    /// Links within a sentence may be as high as their line (2.5.8, inline).
    private static void target(Node node, List<String> violations) {
        if (node.getParent() instanceof TextFlow) {
            return;
        }
        Bounds box = node.getLayoutBounds();
        if (box.getWidth() < TARGET - 0.5 || box.getHeight() < TARGET - 0.5) {
            violations.add("a target of %.0fx%.0f: %s".formatted(box.getWidth(), box.getHeight(), Looks.path(node)));
        }
    }

    /// Then the cell has the words.
    private static boolean isInACell(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof Cell<?> && !name(up).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a screen reader comes across it: it passes by what has no role, and what is part of a button.
    private static boolean isSaid(Node node) {
        return !NO_ROLE.contains(node.getAccessibleRole());
    }

    /// A ground with the colour of a level also has a word.
    private static void level(Node node, List<String> violations) {
        for (LevelTone tone : LevelTone.values()) {
            if (node.getStyleClass().contains(LevelBadge.styleClass(tone)) && !hasWords(node)) {
                violations.add("only a colour: " + Looks.path(node));
            }
        }
    }

    private static boolean hasWords(Node node) {
        if (!name(node).isBlank()) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(AccessibleAudit::hasWords);
    }

    /// The editor inside a combo box or spinner is named by the control around it.
    static boolean isPartOfAControl(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ComboBoxBase<?> || up instanceof Spinner<?>) {
                return true;
            }
        }
        return false;
    }
}
