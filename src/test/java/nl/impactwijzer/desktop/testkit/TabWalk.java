package nl.impactwijzer.desktop.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import nl.impactwijzer.desktop.kit.Styles;

/// Presses Tab until it has come round, and looks each time where the keyboard is (WCAG 2.2: 2.1.1, 2.1.2, 2.4.3,
/// 2.4.7, 2.4.11, 1.4.11).
public final class TabWalk {

    private static final int LONGEST = 700;

    private TabWalk() {}

    /// One line per control that Tab does not reach, that does not let go, that is out of view or does not show that it
    /// has the keyboard. Call it from the test's thread.
    public static List<String> violations(UiDriver ui) {
        ui.await("JavaFX let go of what had the keyboard and is gone", () -> {
            Node owner = ui.scene().getFocusOwner();
            return owner == null || owner.getScene() != null;
        });
        return UiDriver.onScreen(() -> walk(ui.scene()));
    }

    private static List<String> walk(Scene scene) {
        Robot robot = new Robot();
        List<String> found = new ArrayList<>();
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        tab(robot, scene);
        Node first = scene.getFocusOwner();
        if (first == null) {
            return List.of("nothing takes the keyboard");
        }
        Node last = first;
        for (int i = 0; i < LONGEST && reached.add(scene.getFocusOwner()); i++) {
            if (last.getScene() == null) {
                found.add("the keyboard is on what is gone: " + Looks.path(last));
                return found;
            }
            look(scene, scene.getFocusOwner(), found);
            tab(robot, scene);
            Node now = scene.getFocusOwner();
            if (now == null) {
                found.add("the keyboard is lost after " + Looks.path(last));
                return found;
            }
            if (now.equals(last)) {
                found.add("the keyboard is held by " + Looks.path(now));
                return found;
            }
            last = now;
        }
        if (!first.equals(scene.getFocusOwner())) {
            found.add("Tab does not come round to the first, but to " + Looks.path(scene.getFocusOwner()));
        }
        UiDriver.walk(scene.getRoot(), node -> {
            if (UiDriver.isFocusable(node)
                    && !reached.contains(node)
                    && !AccessibleAudit.isPartOfAControl(node)
                    && !isOfReachedGroup(node, reached)
                    && !wasMadeAgain(node, reached)) {
                found.add("Tab does not reach " + Looks.path(node));
            }
        });
        return found;
    }

    private static void tab(Robot robot, Scene scene) {
        robot.keyPress(KeyCode.TAB);
        robot.keyRelease(KeyCode.TAB);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// The arrows go through the choices of a group.
    private static boolean isOfReachedGroup(Node node, Set<Node> reached) {
        return node instanceof ToggleButton choice
                && choice.getToggleGroup() != null
                && reached.stream()
                        .anyMatch(other -> other instanceof ToggleButton toggle
                                && choice.getToggleGroup().equals(toggle.getToggleGroup()));
    }

    /// The help beside a question is there anew each time the keyboard comes to the question.
    private static boolean wasMadeAgain(Node node, Set<Node> reached) {
        return reached.stream()
                .anyMatch(other -> other.getScene() == null && place(other).equals(place(node)));
    }

    private static String place(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }

    private static void look(Scene scene, Node node, List<String> found) {
        if (!isInView(scene, node)) {
            found.add("out of view while it has the keyboard: " + Looks.path(node));
        }
        if (!showsKeyboard(node)) {
            found.add("does not show that it has the keyboard: " + Looks.path(node));
        }
    }

    private static boolean isInView(Scene scene, Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, box.getMinX());
        double top = Math.max(0, box.getMinY());
        double right = Math.min(scene.getWidth(), box.getMaxX());
        double bottom = Math.min(scene.getHeight(), box.getMaxY());
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up.getClip() != null) {
                Bounds clip = up.localToScene(up.getClip().getBoundsInParent());
                left = Math.max(left, clip.getMinX());
                top = Math.max(top, clip.getMinY());
                right = Math.min(right, clip.getMaxX());
                bottom = Math.min(bottom, clip.getMaxY());
            }
        }
        // Of what is larger than its window, a good part is enough.
        return right - left >= Math.min(box.getWidth(), 40) - 2 && bottom - top >= Math.min(box.getHeight(), 40) - 2;
    }

    private static boolean showsKeyboard(Node node) {
        Node shown = shownFor(node);
        Color behind = Looks.behind(shown);
        Optional<Color> ring = Looks.glow(shown);
        if (ring.isEmpty() && shown instanceof Region region) {
            ring = Looks.edge(region);
        }
        return ring.filter(colour -> Looks.contrast(Looks.mix(colour, behind), behind) >= 3)
                .isPresent();
    }

    /// The editor of a combo box shows it on the box around it.
    private static Node shownFor(Node node) {
        if (node.getParent() != null
                && node.getParent().getParent() instanceof Region row
                && row.getStyleClass().contains(Styles.OPTION)) {
            return row;
        }
        return node instanceof TextInputControl
                        && AccessibleAudit.isPartOfAControl(node)
                        && node.getParent() != null
                        && Looks.glow(node).isEmpty()
                ? node.getParent()
                : node;
    }
}
