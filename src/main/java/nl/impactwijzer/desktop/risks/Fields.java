package nl.impactwijzer.desktop.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.impactwijzer.desktop.kit.Keys;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;

/// Controls that show a value of the dossier and hand every change on at once.
///
/// [#sync] shows the values of this moment again, as after undo; it leaves alone what already says the same, so it
/// never moves the cursor of who is typing.
final class Fields {

    private final List<Runnable> syncs = new ArrayList<>();
    private final boolean readOnly;
    private boolean syncing;

    Fields(boolean readOnly) {
        this.readOnly = readOnly;
    }

    void sync() {
        boolean outer = syncing;
        syncing = true;
        syncs.forEach(Runnable::run);
        syncing = outer;
    }

    TextField text(Supplier<String> value, Consumer<String> change) {
        return typed(new TextField(), value, change);
    }

    TextArea area(int rows, Supplier<String> value, Consumer<String> change) {
        TextArea area = typed(new TextArea(), value, change);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        Keys.tabLeaves(area);
        area.setMinHeight(Region.USE_PREF_SIZE);
        return area;
    }

    /// A choice of one; a value that is not among the items is shown as nothing.
    <T> ComboBox<T> choice(List<T> items, Function<T, String> words, Supplier<Optional<T>> value, Consumer<T> change) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setConverter(said(words));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setDisable(readOnly);
        show(() -> {
            T next = value.get().orElse(null);
            if (!Objects.equals(box.getValue(), next)) {
                box.setValue(next);
            }
        });
        box.valueProperty().subscribe((_, next) -> {
            if (next != null && !syncing) {
                change.accept(next);
            }
        });
        return box;
    }

    CheckBox check(String text, BooleanSupplier value, Consumer<Boolean> change) {
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        box.setDisable(readOnly);
        show(() -> box.setSelected(value.getAsBoolean()));
        box.selectedProperty().subscribe((_, next) -> {
            if (!syncing) {
                change.accept(next);
            }
        });
        return box;
    }

    DatePicker day(Supplier<Optional<LocalDate>> value, Consumer<Optional<LocalDate>> change) {
        DatePicker picker = new DatePicker();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setDisable(readOnly);
        picker.setConverter(new DayConverter());
        picker.setPromptText("31-12-2026");
        show(() -> {
            LocalDate next = value.get().orElse(null);
            if (!Objects.equals(picker.getValue(), next)) {
                picker.setValue(next);
            }
        });
        picker.valueProperty().subscribe((_, next) -> {
            if (!syncing) {
                change.accept(Optional.ofNullable(next));
            }
        });
        return picker;
    }

    /// Text that follows from the dossier.
    Label live(Supplier<String> text, String... styleClasses) {
        Label label = Texts.text("", styleClasses);
        show(() -> {
            label.setText(text.get());
            label.setVisible(!label.getText().isEmpty());
            label.setManaged(label.isVisible());
        });
        return label;
    }

    /// Nodes that are made again when the key changes, with fields of their own.
    Node remade(Supplier<?> key, Function<Fields, ? extends Node> make) {
        VBox box = new SteadyBox();
        box.getStyleClass().add(Styles.STACK);
        Object[] was = {this};
        Fields[] inner = {new Fields(readOnly)};
        show(() -> {
            Object next = key.get();
            if (!next.equals(was[0])) {
                was[0] = next;
                inner[0] = new Fields(readOnly);
                box.getChildren().setAll(make.apply(inner[0]));
            }
            inner[0].sync();
        });
        return box;
    }

    /// Runs this now and at every [#sync].
    void also(Runnable sync) {
        show(sync);
    }

    boolean isReadOnly() {
        return readOnly;
    }

    private <T extends TextInputControl> T typed(T control, Supplier<String> value, Consumer<String> change) {
        control.setEditable(!readOnly);
        show(() -> {
            if (!control.getText().equals(value.get())) {
                control.setText(value.get());
            }
        });
        control.textProperty().subscribe((_, next) -> {
            if (!syncing) {
                change.accept(next);
            }
        });
        return control;
    }

    private void show(Runnable sync) {
        syncs.add(sync);
        boolean outer = syncing;
        syncing = true;
        sync.run();
        syncing = outer;
    }

    private static <T> StringConverter<T> said(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("one chooses, one does not type");
            }
        };
    }
}
