package nl.impactwijzer.desktop.wizard;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The room of cards after each other that are not built, as one node: JavaFX looks at every node of a window for every
/// picture, also at empty ones.
final class CardGap extends Region {

    private final VBox list;
    private List<CardSlot> held = List.of();

    /// @param list in which it stands
    CardGap(VBox list) {
        this.list = list;
        setMinHeight(USE_PREF_SIZE);
    }

    void hold(List<CardSlot> slots) {
        if (!held.equals(slots)) {
            held = List.copyOf(slots);
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return held.stream().mapToDouble(CardSlot::height).sum() + list.getSpacing() * (held.size() - 1);
    }
}
