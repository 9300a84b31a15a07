package nl.impactwijzer.desktop.wizard;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.impactwijzer.desktop.kit.Preferences;

/// Outline, questions and help beside each other. Where there is little room, first the help and then the outline
/// folds to a button, and comes over the questions when that is pressed. Widths are remembered.
final class Panes extends StackPane {

    private static final String OUTLINE_WIDTH = "wizard.outline";
    private static final String HELP_WIDTH = "wizard.help";
    private static final double OUTLINE_USUAL = 250;
    private static final double HELP_USUAL = 290;
    private static final double NARROWEST = 180;
    private static final double WIDEST = 480;

    /// Widths, in pixels at the usual size of text.
    private static final double HELP_FITS = 905;

    private static final double OUTLINE_FITS = 755;

    private static final double USUAL_TEXT = 15;

    private final Region outline;
    private final Region centre;
    private final Region help;
    private final Preferences preferences;
    private final Consumer<Panes> folded;
    private final SplitPane split = new SplitPane();
    private final StackPane over = new StackPane();
    private boolean outlineFits = true;
    private boolean helpFits = true;
    private boolean placing;

    /// @param folded is called when a pane is folded or unfolded
    Panes(Region outline, Region centre, Region help, Preferences preferences, Consumer<Panes> folded) {
        this.outline = outline;
        this.centre = centre;
        this.help = help;
        this.preferences = preferences;
        this.folded = folded;
        outline.setMinWidth(NARROWEST);
        help.setMinWidth(NARROWEST);
        centre.setMinWidth(320);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(help, false);
        over.getStyleClass().add("iw-over");
        over.setVisible(false);
        over.setPickOnBounds(false);
        over.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        split.getStyleClass().add("iw-wizard-panes");
        getChildren().addAll(split, over);
        widthProperty().subscribe(this::fit);
        sceneProperty().subscribe(this::fit);
        place();
    }

    boolean isOutlineFolded() {
        return !outlineFits;
    }

    boolean isHelpFolded() {
        return !helpFits;
    }

    /// Shows a folded outline over the questions, or takes it away.
    void toggleOutline() {
        toggle(outline, Pos.CENTER_LEFT);
    }

    void toggleHelp() {
        toggle(help, Pos.CENTER_RIGHT);
    }

    /// Takes away what was shown over the questions.
    void close() {
        over.getChildren().clear();
        over.setVisible(false);
    }

    boolean isOver(Node pane) {
        return over.getChildren().contains(pane);
    }

    private void toggle(Region pane, Pos where) {
        if (isOver(pane)) {
            close();
            return;
        }
        pane.setMaxWidth(Math.min(360, getWidth() * 0.85));
        StackPane.setAlignment(pane, where);
        over.getChildren().setAll(pane);
        over.setVisible(true);
        pane.requestFocus();
    }

    private void fit() {
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        double width = getWidth() / scale();
        boolean nextHelp = width >= HELP_FITS;
        boolean nextOutline = width >= OUTLINE_FITS;
        if (nextHelp != helpFits || nextOutline != outlineFits) {
            helpFits = nextHelp;
            outlineFits = nextOutline;
            place();
            folded.accept(this);
        } else {
            divide();
        }
    }

    /// How much larger than usual the text is.
    private double scale() {
        return lookup(".label") instanceof Label label
                ? Math.max(1, label.getFont().getSize() / USUAL_TEXT)
                : 1;
    }

    private void place() {
        close();
        split.getItems().clear();
        if (outlineFits) {
            outline.setMaxWidth(WIDEST);
            split.getItems().add(outline);
        }
        split.getItems().add(centre);
        if (helpFits) {
            help.setMaxWidth(WIDEST);
            split.getItems().add(help);
        }
        split.getDividers().forEach(divider -> divider.positionProperty().subscribe(this::remember));
        divide();
    }

    private void divide() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        placing = true;
        int divider = 0;
        if (outlineFits) {
            split.setDividerPosition(divider++, preferences.number(OUTLINE_WIDTH, OUTLINE_USUAL) / width);
        }
        if (helpFits) {
            split.setDividerPosition(divider, 1 - preferences.number(HELP_WIDTH, HELP_USUAL) / width);
        }
        placing = false;
    }

    private void remember() {
        if (placing || getWidth() <= 0 || !isPressed()) {
            return;
        }
        double[] positions = split.getDividerPositions();
        if (outlineFits) {
            preferences.put(OUTLINE_WIDTH, Math.clamp(positions[0] * getWidth(), NARROWEST, WIDEST));
        }
        if (helpFits) {
            preferences.put(
                    HELP_WIDTH, Math.clamp((1 - positions[positions.length - 1]) * getWidth(), NARROWEST, WIDEST));
        }
    }
}
