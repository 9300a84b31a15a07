package nl.impactwijzer.desktop.kit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A cell of a table that shows words. A table has more of them than all else on the screen, so it lets stylesheets set
/// only what they do set of such a cell: JavaFX goes through the whole list for each cell, when it comes and whenever
/// its state changes.
///
/// A tooltip is a window with a scene, so a cell makes one only when the mouse comes.
final class WordsCell<T, V> extends TableCell<T, V> {

    private static final int SHORT = 24;

    private static final Set<String> STYLED = Set.of(
            "-fx-font",
            "-fx-text-fill",
            "-fx-alignment",
            "-fx-text-overrun",
            "-fx-ellipsis-string",
            "-fx-padding",
            "-fx-region-background",
            "-fx-region-border",
            "-fx-opacity",
            "-fx-underline",
            "-fx-effect",
            "visibility");

    private static final List<CssMetaData<? extends Styleable, ?>> LOOK = Labeled.getClassCssMetaData().stream()
            .filter(property -> STYLED.contains(property.getProperty()))
            .toList();

    private final Function<V, String> words;

    WordsCell(Function<V, String> words) {
        this.words = words;
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (getTooltip() == null && getText() != null && getText().length() >= SHORT) {
                Tooltip whole = new Tooltip(getText());
                whole.setWrapText(true);
                whole.setMaxWidth(480);
                setTooltip(whole);
            }
        });
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return LOOK;
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        setText(empty || value == null ? null : words.apply(value));
        setTooltip(null);
    }
}
