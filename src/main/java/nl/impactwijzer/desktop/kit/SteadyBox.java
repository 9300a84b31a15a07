package nl.impactwijzer.desktop.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A `VBox` that remembers its heights until something in it changes.
///
/// JavaFX asks nodes with wrapping text for their height again and again, several times more at every level of nesting.
/// A page with cards in cards is only quick when its boxes answer from memory.
public final class SteadyBox extends VBox {

    private final Map<Double, Double> preferred = new HashMap<>();
    private final Map<Double, Double> least = new HashMap<>();

    public SteadyBox(Node... children) {
        super(children);
    }

    @Override
    public void requestLayout() {
        // The super constructor calls this before the fields are there.
        if (preferred != null && least != null) {
            preferred.clear();
            least.clear();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        Double known = preferred.get(width);
        if (known == null) {
            known = super.computePrefHeight(width);
            preferred.put(width, known);
        }
        return known;
    }

    @Override
    protected double computeMinHeight(double width) {
        Double known = least.get(width);
        if (known == null) {
            known = super.computeMinHeight(width);
            least.put(width, known);
        }
        return known;
    }
}
