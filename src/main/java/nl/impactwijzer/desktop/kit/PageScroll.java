package nl.impactwijzer.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls a page with the keyboard, also one with nothing in it that takes the keyboard, such as a page of the guide.
public final class PageScroll {

    /// Of what is in view, so that one does not lose one's place.
    private static final double STEP = 0.85;

    private PageScroll() {}

    /// Scrolls the pane that the keyboard is in, or else the largest of that part of the screen.
    ///
    /// @return whether anything scrolled
    public static boolean by(Parent page, @Nullable Node keyboard, boolean down) {
        Optional<ScrollPane> around = around(keyboard);
        Optional<ScrollPane> pane = around.isPresent() ? around : largest(page);
        pane.ifPresent(found -> found.setVvalue(Math.clamp(found.getVvalue() + (down ? 1 : -1) * step(found), 0, 1)));
        return pane.isPresent();
    }

    private static double step(ScrollPane pane) {
        return STEP * pane.getViewportBounds().getHeight() / room(pane);
    }

    /// What is out of view, in pixels.
    private static double room(ScrollPane pane) {
        return pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
    }

    private static Optional<ScrollPane> around(@Nullable Node keyboard) {
        for (Node up = keyboard; up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane && room(pane) > 1) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    private static Optional<ScrollPane> largest(Parent page) {
        List<ScrollPane> panes = new ArrayList<>();
        collect(page, panes);
        return panes.stream()
                .filter(pane -> room(pane) > 1)
                .max(Comparator.comparingDouble(pane -> pane.getWidth() * pane.getHeight()));
    }

    private static void collect(Parent parent, List<ScrollPane> panes) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof ScrollPane pane && pane.isVisible()) {
                panes.add(pane);
            } else if (child instanceof Parent deeper && child.isVisible()) {
                collect(deeper, panes);
            }
        }
    }
}
