package nl.impactwijzer.desktop.wizard;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Progress;
import org.jspecify.annotations.Nullable;

/// A line of the outline: how far it is as a shape, its number and title, and the count.
final class OutlineCell extends ListCell<OutlineLine> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int INDENT = 14;
    private static final double SCROLL_BAR = 14;

    private final Words words;
    private final Label shape = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox box = new HBox(shape, title, count);

    OutlineCell(Words words) {
        this.words = words;
        shape.getStyleClass().add("iw-progress-shape");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        shape.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        count.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("iw-outline-line");
        box.setMinWidth(0);
        box.setPrefWidth(0);
        getStyleClass().add("iw-outline-cell");
    }

    @Override
    protected void updateItem(@Nullable OutlineLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(CURRENT, line != null && !empty && line.current());
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Progress progress = line.progress();
        String name = name(line);
        shape.setText(line.shape().sign());
        title.setText(name);
        strengthen(line.level() == 0);
        boolean counted = progress.total() > 0;
        count.setText(counted ? progress.answered() + "/" + progress.total() : "");
        box.setPadding(new Insets(0, 0, 0, line.level() * INDENT));
        setGraphic(box);
        setAccessibleText(
                counted
                        ? words.get(
                                "wizard.outline.line",
                                "name",
                                name,
                                "answered",
                                progress.answered(),
                                "total",
                                progress.total())
                        : name);
    }

    /// A style class that goes and comes back makes JavaFX style the line anew.
    private void strengthen(boolean strong) {
        if (!strong) {
            title.getStyleClass().remove(Styles.STRONG);
        } else if (!title.getStyleClass().contains(Styles.STRONG)) {
            title.getStyleClass().add(Styles.STRONG);
        }
    }

    /// As high as a long title needs, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getListView() == null || isEmpty()) {
            return super.computePrefHeight(width);
        }
        double own = getWidth() > 0 ? getWidth() : getListView().getWidth() - SCROLL_BAR;
        double room = own - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + box.prefHeight(Math.max(room, SCROLL_BAR)) + snappedBottomInset();
    }

    private String name(OutlineLine line) {
        String text = words.get(line.title());
        String said = text.isEmpty() ? words.get("wizard.rows.unnamed") : text;
        return line.number().isEmpty() ? said : line.number() + " " + said;
    }
}
