package nl.impactwijzer.desktop.kit;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Scrolls a pane so that the control with the keyboard focus is in view; JavaFX does not do that by itself.
public final class FollowFocus {

    private static final double MARGIN = 24;

    private final ScrollPane pane;
    private final ChangeListener<@Nullable Node> focus = (_, _, owner) -> follow(owner);

    private FollowFocus(ScrollPane pane) {
        this.pane = pane;
        pane.sceneProperty().addListener((_, before, now) -> move(before, now));
        move(null, pane.getScene());
    }

    /// A pane for a page: as wide as its window, scrolling down only, following the focus.
    public static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("iw-scroll");
        in(pane);
        return pane;
    }

    /// The same for a page whose last part takes the room that is left, and scrolls only when there is too little.
    ///
    /// @param filling that part
    /// @param least   its least height, in px
    public static ScrollPane fill(Node content, Region filling, double least) {
        VBox.setVgrow(filling, Priority.ALWAYS);
        filling.setMinHeight(least);
        ScrollPane pane = scroll(content);
        pane.setFitToHeight(true);
        return pane;
    }

    public static void in(ScrollPane pane) {
        var _ = new FollowFocus(pane);
    }

    /// Scrolls as little as needed to bring the node into view, with some room around it.
    public static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds box = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - view;
        if (room <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        double wanted = top;
        if (box.getMaxY() + MARGIN > top + view) {
            wanted = box.getMaxY() + MARGIN - view;
        }
        if (box.getMinY() - MARGIN < wanted) {
            wanted = box.getMinY() - MARGIN;
        }
        pane.setVvalue(Math.clamp(wanted / room, 0, 1));
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(focus);
        }
    }

    private void follow(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(pane.getContent())) {
                reveal(pane, owner == null ? node : owner);
                return;
            }
        }
    }
}
