package nl.impactwijzer.desktop.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.impactwijzer.text.HiddenCharacters;

/// A text area that is as high as its text, from a few lines to a good part of the screen; longer text scrolls in it.
public final class GrowingArea extends TextArea {

    /// Long enough for a page of explanation, short enough to print.
    public static final int LONGEST = 20_000;

    private static final int MOST_LINES = 18;

    /// As `.text` in the style sheet of the kit, in em.
    private static final double LINE_SPACING = 0.15;

    private final Text measure = new Text();
    private final int fewestLines;

    public GrowingArea(int fewestLines) {
        this.fewestLines = fewestLines;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setTextFormatter(Limit.of(
                LONGEST,
                text -> HiddenCharacters.withoutSteering(
                        text.replace("\r\n", "\n").replace('\r', '\n'))));
        textProperty().subscribe(this::requestLayout);
        widthProperty().subscribe(this::requestLayout);
        Keys.tabLeaves(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = insets();
        double inside = (width > 0 ? width : getWidth()) - around.getLeft() - around.getRight();
        measure.setFont(getFont());
        measure.setLineSpacing(LINE_SPACING * getFont().getSize());
        measure.setWrappingWidth(Math.max(0, inside));
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(getText() + " ");
        double text = inside > 0 ? measure.getLayoutBounds().getHeight() : 0;
        return Math.clamp(text, fewestLines * line, MOST_LINES * line) + around.getTop() + around.getBottom();
    }

    private Insets insets() {
        Node content = lookup(".content");
        Insets own = getInsets();
        Insets inner = content instanceof Region region ? region.getInsets() : Insets.EMPTY;
        double edge = 2;
        return new Insets(
                own.getTop() + inner.getTop() + edge,
                own.getRight() + inner.getRight() + edge,
                own.getBottom() + inner.getBottom() + edge,
                own.getLeft() + inner.getLeft() + edge);
    }
}
