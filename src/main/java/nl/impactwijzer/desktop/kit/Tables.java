package nl.impactwijzer.desktop.kit;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Tables that look and answer to the keyboard alike: rows of 36 px, sortable columns, Enter or a double click opens.
public final class Tables {

    private Tables() {}

    /// @param name what a screen reader calls the table
    public static <T> TableView<T> named(String name, Node whenEmpty) {
        TableView<T> table = new TableView<>();
        table.setAccessibleText(name);
        table.setPlaceholder(whenEmpty);
        fit(table);
        return table;
    }

    /// Spreads the columns over the width, but never narrower than the words above them.
    public static <T> void fit(TableView<T> table) {
        TableFit.of(table);
    }

    /// A column of words; what does not fit is in the tooltip.
    public static <T> TableColumn<T, String> text(String title, double width, Function<T, String> words) {
        TableColumn<T, String> column = column(title, width, words);
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        column.setCellFactory(_ -> new WordsCell<>(Function.identity()));
        return column;
    }

    /// A column of words that does not sort by them.
    public static <T, V> TableColumn<T, V> ordered(
            String title, double width, Function<T, V> value, Comparator<V> order, Function<V, String> words) {
        TableColumn<T, V> column = column(title, width, value);
        column.setComparator(order);
        column.setCellFactory(_ -> new WordsCell<>(words));
        return column;
    }

    /// A column whose cells show more than words.
    ///
    /// @param order how the column sorts
    /// @param words what a screen reader says of a cell
    /// @param look  the node for a value
    public static <T, V> TableColumn<T, V> look(
            String title,
            double width,
            Function<T, V> value,
            Comparator<V> order,
            Function<V, String> words,
            Function<V, Node> look) {
        TableColumn<T, V> column = column(title, width, value);
        column.setComparator(order);
        column.setCellFactory(_ -> new LookCell<>(words, look));
        return column;
    }

    /// A badge or a button is never cut off, however large the text: its column grows until it fits. Call it when the
    /// cell lays itself out.
    public static void widenForBadge(TableCell<?, ?> cell) {
        if (cell.getGraphic() instanceof Labeled badge && (badge instanceof Button || badge.getGraphic() != null)) {
            double wanted = cell.snappedLeftInset() + Math.ceil(badge.prefWidth(-1)) + cell.snappedRightInset();
            TableColumn<?, ?> column = cell.getTableColumn();
            if (column != null && column.getMinWidth() < wanted) {
                Platform.runLater(() -> column.setMinWidth(Math.max(wanted, column.getMinWidth())));
            }
        }
    }

    /// A narrow last column with buttons.
    public static <T> TableColumn<T, T> actions(String title, double width, Function<T, Node> buttons) {
        TableColumn<T, T> column = column(title, width, Function.identity());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(_ -> new LookCell<>(_ -> title, buttons));
        return column;
    }

    /// Enter and a double click do this with the row. The keyboard finds the first row chosen when none is.
    public static <T> void onOpen(TableView<T> table, Consumer<T> open) {
        table.focusedProperty().subscribe(has -> {
            if (has && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                open.accept(row);
            }
        });
        table.setRowFactory(_ -> {
            TableRow<T> row = new TableRow<>();
            row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
    }

    /// Keeps the widths that the person gave the columns.
    ///
    /// @param key names the table among the preferences
    public static void rememberWidths(TableView<?> table, String key, Preferences preferences) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            TableColumn<?, ?> column = table.getColumns().get(i);
            String place = "table." + key + "." + i;
            column.setPrefWidth(preferences.number(place, column.getPrefWidth()));
            column.widthProperty().addListener((_, before, now) -> {
                if (column.getTableView() != null && column.getTableView().isPressed()) {
                    preferences.put(place, Math.rint(now.doubleValue()));
                }
            });
        }
    }

    private static <T, V> TableColumn<T, V> column(String title, double width, Function<T, V> value) {
        TableColumn<T, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 56));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static final class LookCell<T, V> extends TableCell<T, V> {
        private final Function<V, String> words;
        private final Function<V, Node> look;

        LookCell(Function<V, String> words, Function<V, Node> look) {
            this.words = words;
            this.look = look;
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            widenForBadge(this);
        }

        @Override
        protected void updateItem(@Nullable V value, boolean empty) {
            super.updateItem(value, empty);
            setGraphic(empty || value == null ? null : look.apply(value));
            setAccessibleText(empty || value == null ? null : words.apply(value));
        }
    }
}
