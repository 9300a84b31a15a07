package nl.impactwijzer.desktop.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Dims the whole window but one place, and puts words beside that place, never over it.
final class Spotlight extends Pane {

    /// Around the place, in pixels.
    private static final double ROOM = 6;

    /// Between the place and the words, in pixels: half of the arrow sticks out into it.
    private static final double GAP = 12;

    private static final double ARROW = 14;

    private final List<Region> shades = Stream.generate(Region::new).limit(4).toList();
    private final Region ring = new Region();
    private final Region arrow = new Region();
    private Optional<Node> place = Optional.empty();
    private Optional<Region> words = Optional.empty();
    private Subscription moved = Subscription.EMPTY;

    Spotlight() {
        shades.forEach(shade -> shade.getStyleClass().add("iw-shade"));
        ring.getStyleClass().add("iw-tour-ring");
        arrow.getStyleClass().add("iw-tour-arrow");
        arrow.setRotate(45);
    }

    /// @param beside stands beside the place
    void show(Node what, Region beside) {
        moved.unsubscribe();
        moved = what.localToSceneTransformProperty()
                .subscribe(this::requestLayout)
                .and(what.layoutBoundsProperty().subscribe(this::requestLayout));
        place = Optional.of(what);
        words = Optional.of(beside);
        getChildren().setAll(shades);
        getChildren().addAll(ring, arrow, beside);
        requestLayout();
    }

    /// Nothing is shown any more.
    void end() {
        moved.unsubscribe();
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        if (place.isPresent() && words.isPresent()) {
            lay(light(place.get()), words.get());
        }
    }

    private Bounds light(Node what) {
        Bounds box = sceneToLocal(what.localToScene(what.getLayoutBounds()));
        double left = Math.clamp(box.getMinX() - ROOM, 0, getWidth());
        double top = Math.clamp(box.getMinY() - ROOM, 0, getHeight());
        double right = Math.clamp(box.getMaxX() + ROOM, left, Math.max(left, getWidth()));
        double bottom = Math.clamp(box.getMaxY() + ROOM, top, Math.max(top, getHeight()));
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private void lay(Bounds light, Region beside) {
        shades.get(0).resizeRelocate(0, 0, getWidth(), light.getMinY());
        shades.get(1).resizeRelocate(0, light.getMaxY(), getWidth(), getHeight() - light.getMaxY());
        shades.get(2).resizeRelocate(0, light.getMinY(), light.getMinX(), light.getHeight());
        shades.get(3).resizeRelocate(light.getMaxX(), light.getMinY(), getWidth() - light.getMaxX(), light.getHeight());
        ring.resizeRelocate(light.getMinX(), light.getMinY(), light.getWidth(), light.getHeight());
        Bounds box = beside(light, beside, beside.prefWidth(-1));
        beside.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        double x = nearest(light.getCenterX(), box.getMinX(), box.getMaxX());
        double y = nearest(light.getCenterY(), box.getMinY(), box.getMaxY());
        arrow.resizeRelocate(x - ARROW / 2, y - ARROW / 2, ARROW, ARROW);
    }

    /// Right, left, under or above: the first side with enough room, or else the one with the most.
    private Bounds beside(Bounds light, Region words, double wanted) {
        double right = getWidth() - light.getMaxX() - 2 * GAP;
        double left = light.getMinX() - 2 * GAP;
        for (boolean after : new boolean[] {true, false}) {
            double room = after ? right : left;
            double width = Math.min(wanted, room);
            if (width >= words.minWidth(-1) && words.prefHeight(width) <= getHeight() - 2 * GAP) {
                double height = words.prefHeight(width);
                double y = Math.clamp(light.getCenterY() - height / 2, GAP, getHeight() - GAP - height);
                return new BoundingBox(after ? light.getMaxX() + GAP : light.getMinX() - GAP - width, y, width, height);
            }
        }
        double width = Math.min(wanted, getWidth() - 2 * GAP);
        double height = words.prefHeight(width);
        double x = Math.clamp(light.getCenterX() - width / 2, GAP, Math.max(GAP, getWidth() - GAP - width));
        boolean under = getHeight() - light.getMaxY() >= light.getMinY();
        return new BoundingBox(x, under ? light.getMaxY() + GAP : light.getMinY() - GAP - height, width, height);
    }

    private static double nearest(double wanted, double from, double to) {
        return wanted < from ? from : Math.min(wanted, to);
    }
}
