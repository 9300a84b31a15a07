package nl.impactwijzer.desktop.kit;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// Keeps the columns of a table wide enough for the words above them, however large the text, and else as wide as they
/// want to be: what is left goes to the last, what is missing is taken from each in proportion to what it can miss.
/// Where the window is too narrow for that, the table scrolls to the side instead of cutting words off.
final class TableFit<T> {

    /// Around the words above a column, with the arrow of a sorted one.
    private static final double AROUND = 28;

    /// Of running text at 100 %, in pixels; the widths that columns want are meant for it.
    private static final double USUAL_TEXT = 15;

    private final TableView<T> table;
    private double scale = 1;
    private boolean watching;

    private TableFit(TableView<T> table) {
        this.table = table;
    }

    static <T> void of(TableView<T> table) {
        TableFit<T> fit = new TableFit<>(table);
        table.setColumnResizePolicy(fit::resizeAny);
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                Platform.runLater(fit::watchHeaders);
            }
        });
        table.widthProperty().addListener((_, _, _) -> fit.widthChanged());
    }

    /// The headers are there before the first rows are laid out: widening the columns at once saves laying those out
    /// twice.
    private void watchHeaders() {
        if (watching) {
            return;
        }
        table.lookupAll(".column-header").forEach(node -> {
            if (node instanceof TableColumnHeader header
                    && header.getTableColumn() instanceof TableColumn<?, ?> column
                    && header.lookup(".label") instanceof Label label) {
                watching = true;
                scale = Math.max(1, label.getFont().getSize() / USUAL_TEXT);
                widen(column, label);
                label.fontProperty().addListener((_, _, font) -> {
                    scale = Math.max(1, font.getSize() / USUAL_TEXT);
                    Platform.runLater(() -> widen(column, label));
                });
                column.minWidthProperty().subscribe(() -> Platform.runLater(this::spread));
            }
        });
    }

    /// JavaFX asks for the widths of columns after it looked whether any changed, and so would lay out every row twice.
    private void widthChanged() {
        watchHeaders();
        spread();
    }

    /// Without the bar at the side, also when there is none: columns must not jump when one comes, as in a search.
    private double room() {
        double room = table.getWidth() - table.snappedLeftInset() - table.snappedRightInset();
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                room -= bar.prefWidth(-1);
            }
        }
        return Math.floor(room);
    }

    private static void widen(TableColumn<?, ?> column, Label label) {
        double wanted = Math.ceil(label.prefWidth(-1)) + AROUND;
        if (column.getMinWidth() < wanted) {
            column.setMinWidth(wanted);
        }
    }

    private void spread() {
        spread(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    /// JavaFX hands over its table without saying what is in it.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private boolean resizeAny(TableView.ResizeFeatures features) {
        return resize(features);
    }

    /// Also when a person drags the edge of a column, which then wants to be that wide.
    private boolean resize(TableView.ResizeFeatures<T> features) {
        watchHeaders();
        TableColumn<T, ?> column = features.getColumn();
        if (column != null) {
            double next = Math.max(column.getMinWidth(), column.getWidth() + features.getDelta());
            column.setPrefWidth(next);
        }
        spread(features);
        return true;
    }

    private void spread(TableView.ResizeFeatures<T> features) {
        double room = room();
        List<TableColumn<T, ?>> columns = table.getVisibleLeafColumns();
        if (room <= 0 || columns.isEmpty()) {
            return;
        }
        if (sum(TableColumn::getMinWidth) > room) {
            // It scrolls to the side anyway, so nothing has to be squeezed.
            for (TableColumn<T, ?> column : columns) {
                set(features, column, Math.max(column.getMinWidth(), scale * column.getPrefWidth()));
            }
            return;
        }
        double wanted = sum(TableFit::wanted);
        double slack = wanted - sum(TableColumn::getMinWidth);
        double over = Math.min(Math.max(0, wanted - room), slack);
        double left = room;
        for (TableColumn<T, ?> column : columns) {
            double gives = slack <= 0 ? 0 : over * (wanted(column) - column.getMinWidth()) / slack;
            double width = Math.max(column.getMinWidth(), Math.floor(wanted(column) - gives));
            boolean last = column.equals(columns.getLast());
            set(features, column, last ? Math.max(width, left) : width);
            left -= width;
        }
    }

    private static <T> void set(ResizeFeaturesBase<T> features, TableColumn<T, ?> column, double width) {
        if (column.getWidth() != width) {
            features.setColumnWidth(column, width);
        }
    }

    private static double wanted(TableColumn<?, ?> column) {
        return Math.max(column.getMinWidth(), column.getPrefWidth());
    }

    private double sum(ToDoubleFunction<TableColumn<?, ?>> width) {
        double sum = 0;
        for (TableColumn<T, ?> column : table.getVisibleLeafColumns()) {
            sum += width.applyAsDouble(column);
        }
        return sum;
    }
}
