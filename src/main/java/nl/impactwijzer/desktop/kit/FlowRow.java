package nl.impactwijzer.desktop.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Controls beside each other that go on under each other where they do not fit: in large text no button is cut off.
///
/// One of them may take what is left of the line.
public final class FlowRow extends FlowPane {

    private Optional<Region> growing = Optional.empty();
    private double least;

    public FlowRow(Node... children) {
        super(8, 8, children);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Gives that child what is left of the line.
    ///
    /// @param narrowest in pixels; where less is left, the row goes on under itself
    public FlowRow grow(Region child, double narrowest) {
        growing = Optional.of(child);
        least = narrowest;
        child.setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + others() + growing.map(_ -> least).orElse(0.0) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? (getWidth() > 0 ? getWidth() : computePrefWidth(-1)) : width;
        share(known);
        return super.computePrefHeight(known);
    }

    @Override
    protected void layoutChildren() {
        share(getWidth());
        super.layoutChildren();
    }

    private void share(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        growing.ifPresent(child -> {
            double left = Math.floor(inside - others());
            double next = left >= least ? left : Math.max(0, Math.min(inside, least));
            if (child.getPrefWidth() != next) {
                child.setPrefWidth(next);
            }
        });
    }

    /// Of all but the one that grows, with the room between them.
    private double others() {
        double all = 0;
        int count = 0;
        for (Node child : getChildren()) {
            if (child.isManaged()) {
                count++;
                if (growing.filter(child::equals).isEmpty()) {
                    all += snapSizeX(child.prefWidth(-1));
                }
            }
        }
        return all + getHgap() * Math.max(0, count - 1);
    }
}
