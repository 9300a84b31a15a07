package nl.impactwijzer.desktop.risks;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Tables;
import org.jspecify.annotations.Nullable;

/// Cells and rows that the tables of this tab share.
final class Cells {

    private Cells() {}

    /// Words; what does not fit is in the tooltip.
    static <T> TableColumn<T, String> words(String title, Function<T, String> words) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                setTooltip(text == null || empty || text.isBlank() ? null : new Tooltip(text));
            }
        });
        return column;
    }

    static <T> TableCell<T, T> badge(Function<T, Optional<LevelLook>> look) {
        return new TableCell<>() {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                Tables.widenForBadge(this);
            }

            @Override
            protected void updateItem(@Nullable T row, boolean empty) {
                super.updateItem(row, empty);
                Optional<LevelLook> found = row == null || empty ? Optional.empty() : look.apply(row);
                setGraphic(found.map(LevelLook::badge).orElse(null));
                setAccessibleText(found.map(LevelLook::word).orElse(""));
            }
        };
    }

    /// A row that one click opens.
    static <T> TableRow<T> row(Consumer<T> open, MouseButton button) {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == button && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }
}
