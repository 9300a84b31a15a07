package nl.impactwijzer.desktop.products;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.impactwijzer.desktop.kit.BackgroundWork;

/// What the list of products shows: the rows that fit the search.
final class ProductsModel {

    private final Library library;
    private final Freshness freshness;
    private final BackgroundWork background;
    private final ObservableList<ProductRow> all = FXCollections.observableArrayList();
    private final FilteredList<ProductRow> found = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private boolean begun;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    ProductsModel(Library library, Freshness freshness, BackgroundWork background) {
        this.library = library;
        this.freshness = freshness;
        this.background = background;
        search.subscribe(words -> found.setPredicate(words.isBlank() ? null : row -> row.matches(words.strip())));
    }

    /// Reads the store again.
    void load() {
        background.run(library::rows, rows -> {
            show(rows);
            renew();
        });
    }

    /// Has what the law changed since worked out anew, behind what is on screen.
    void renew() {
        List<ProductRow> rows = List.copyOf(all);
        background.run(() -> library.renew(rows, freshness), any -> {
            if (any) {
                load();
            }
        });
    }

    /// Shows what was read already.
    void show(List<ProductRow> rows) {
        if (!all.equals(rows)) {
            all.setAll(rows);
        }
        loaded.set(true);
    }

    /// Shows what was read while the program started; the first time that the list appears, it need not be read again.
    void begin(List<ProductRow> rows) {
        show(rows);
        begun = true;
    }

    /// Reads the store again, unless that was done for this.
    void appear() {
        if (begun) {
            begun = false;
        } else {
            load();
        }
    }

    ObservableList<ProductRow> found() {
        return found;
    }

    StringProperty search() {
        return search;
    }

    /// Whether the store was read; until then an empty list says nothing.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int total() {
        return all.size();
    }

    boolean isReadOnly() {
        return library.isReadOnly();
    }
}
