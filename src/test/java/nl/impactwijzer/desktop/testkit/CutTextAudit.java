package nl.impactwijzer.desktop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Finds text that one cannot read whole: an ellipsis, words past the edge of their place or of the window, and text
/// over other text (WCAG 2.2, 1.4.4 and 1.4.10).
public final class CutTextAudit {

    private static final double SLACK = 1.5;

    /// Letters of one line may reach a little into the room of the next.
    private static final double OVERLAP = 4;

    private static final Set<String> OVER = Set.of("iw-shade", "iw-mention", "iw-tour");

    private CutTextAudit() {}

    private record Seen(Text text, Bounds box) {}

    /// One line per text that is cut off. Call it from the test's thread.
    public static List<String> violations(Scene scene) {
        return UiDriver.onScreen(() -> {
            List<String> found = new ArrayList<>();
            List<Seen> seen = new ArrayList<>();
            UiDriver.walk(scene.getRoot(), node -> {
                if (node instanceof Labeled labeled) {
                    labeled(labeled, found);
                }
                if (node instanceof Text text
                        && !text.getText().isBlank()
                        && Looks.opacity(text) > 0
                        && !isTyped(text)) {
                    clipped(text, found).ifPresent(box -> seen.add(new Seen(text, box)));
                }
                if (node instanceof TextField field) {
                    prompt(field, found);
                }
            });
            overlaps(seen, found);
            return found;
        });
    }

    private static void labeled(Labeled labeled, List<String> found) {
        if (!labeled.isTextTruncated() || labeled.getText() == null || !isAtAllShown(labeled) || isWhole(labeled)) {
            return;
        }
        boolean said = labeled.getTooltip() != null || labeled instanceof IndexedCell<?>;
        if (!said) {
            found.add("cut: \"" + labeled.getText() + "\": " + Looks.path(labeled));
        }
    }

    /// JavaFX also calls a text cut off whose room is a fraction of a pixel short, and draws it whole.
    private static boolean isWhole(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text text && text.getText().equals(labeled.getText()));
    }

    private static boolean isAtAllShown(Labeled labeled) {
        return labeled.getWidth() > 0 && labeled.getHeight() > 0;
    }

    private static boolean isTyped(Text text) {
        for (Parent up = text.getParent(); up != null; up = up.getParent()) {
            if (up instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    /// What a prompt says must fit: one cannot scroll in it.
    private static void prompt(TextField field, List<String> found) {
        if (field.getText() == null || !field.getText().isEmpty() || field.getWidth() == 0) {
            return;
        }
        String prompt = field.getPromptText();
        if (prompt == null || prompt.isBlank()) {
            return;
        }
        Text measured = new Text(prompt);
        measured.setFont(field.getFont());
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        if (measured.getLayoutBounds().getWidth() > room + SLACK) {
            found.add("prompt cut: \"" + prompt + "\": " + Looks.path(field));
        }
    }

    /// The part of the text that is on screen now; empty when it is scrolled away.
    private static Optional<Bounds> clipped(Text text, List<String> found) {
        Bounds box = text.localToScene(text.getLayoutBounds());
        for (Node up = text; up != null; up = up.getParent()) {
            Optional<Bounds> edge = edge(up);
            if (edge.isEmpty()) {
                continue;
            }
            boolean across = scrolls(up, true);
            boolean down = scrolls(up, false);
            Bounds limit = edge.get();
            if (!across && (box.getMinX() < limit.getMinX() - SLACK || box.getMaxX() > limit.getMaxX() + SLACK)) {
                found.add("past the side (%.0f-%.0f in %.0f-%.0f): \"%s\": %s"
                        .formatted(
                                box.getMinX(),
                                box.getMaxX(),
                                limit.getMinX(),
                                limit.getMaxX(),
                                text.getText(),
                                Looks.path(text)));
                return Optional.empty();
            }
            if (!down && (box.getMinY() < limit.getMinY() - SLACK || box.getMaxY() > limit.getMaxY() + SLACK)) {
                found.add("past the end (%.0f-%.0f in %.0f-%.0f): \"%s\": %s"
                        .formatted(
                                box.getMinY(),
                                box.getMaxY(),
                                limit.getMinY(),
                                limit.getMaxY(),
                                text.getText(),
                                Looks.path(text)));
                return Optional.empty();
            }
            double left = Math.max(box.getMinX(), limit.getMinX());
            double top = Math.max(box.getMinY(), limit.getMinY());
            double right = Math.min(box.getMaxX(), limit.getMaxX());
            double bottom = Math.min(box.getMaxY(), limit.getMaxY());
            if (right <= left || bottom <= top) {
                return Optional.empty();
            }
            box = new BoundingBox(left, top, right - left, bottom - top);
        }
        return Optional.of(box);
    }

    /// Where that node stops drawing what is in it.
    private static Optional<Bounds> edge(Node node) {
        if (node.getParent() == null) {
            return Optional.of(new BoundingBox(
                    0, 0, node.getScene().getWidth(), node.getScene().getHeight()));
        }
        return Optional.ofNullable(node.getClip()).map(clip -> node.localToScene(clip.getBoundsInParent()));
    }

    /// Whether what is past that node's edge can be scrolled to.
    private static boolean scrolls(Node clipped, boolean across) {
        Node owner = clipped.getParent();
        if (owner == null) {
            return false;
        }
        if (owner instanceof ScrollPane pane) {
            return across
                    ? pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER && !pane.isFitToWidth()
                            || bar(pane, true)
                    : pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        }
        if (clipped.getStyleClass().contains("column-header-background")) {
            return across && owner.lookupAll(".virtual-flow").stream().anyMatch(rows -> bar((Parent) rows, true));
        }
        // The lists of JavaFX: rows scroll, columns only with a bar.
        boolean list = owner.getStyleClass().contains("virtual-flow");
        return list && (!across || bar((Parent) owner, true));
    }

    private static boolean bar(Parent parent, boolean across) {
        return parent.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof ScrollBar bar
                        && bar.isVisible()
                        && across == (bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL));
    }

    private static void overlaps(List<Seen> seen, List<String> found) {
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                Bounds one = seen.get(i).box();
                Bounds other = seen.get(j).box();
                double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
                double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
                if (width > OVERLAP
                        && height > OVERLAP
                        && sameLayer(seen.get(i).text(), seen.get(j).text())) {
                    found.add("text over text: \"%s\" and \"%s\": %s"
                            .formatted(
                                    seen.get(i).text().getText(),
                                    seen.get(j).text().getText(),
                                    Looks.path(seen.get(j).text())));
                }
            }
        }
    }

    /// A question lies over the page on purpose, and so do a short message and a step of the tour.
    private static boolean sameLayer(Text one, Text other) {
        boolean sameSentence = one.getParent() instanceof TextFlow flow && flow.equals(other.getParent());
        return !sameSentence && isOver(one) == isOver(other);
    }

    private static boolean isOver(Text text) {
        for (Parent up = text.getParent(); up != null; up = up.getParent()) {
            if (up.getStyleClass().stream().anyMatch(OVER::contains)) {
                return true;
            }
        }
        return false;
    }
}
