package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Typing;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.OneLine;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Topic;
import org.jspecify.annotations.Nullable;

/// In a section that repeats: which row one is in, the way to the others, and what can be done with a row that a person
/// added.
final class RowBar extends VBox {

    private final WizardViewModel wizard;
    private final Words words;
    private final Label where = new Label();
    private final ComboBox<Row> rows = new ComboBox<>();
    private final TextField name = new TextField();
    private final Labelled nameField;
    private final Typing typing;
    private final Label text = Texts.muted("");
    private final Button add;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final HBox buttons;
    private WizardState state;
    private boolean showing;

    RowBar(WizardViewModel wizard, Words words) {
        this.wizard = wizard;
        this.words = words;
        state = wizard.state().get();
        add = Buttons.plain(Icon.ADD, "", this::add);
        up = Buttons.icon(Icon.UP, words.get("wizard.rows.up"), () -> move(-1));
        down = Buttons.icon(Icon.DOWN, words.get("wizard.rows.down"), () -> move(1));
        remove = Buttons.plain(Icon.REMOVE, words.get("wizard.rows.remove"), this::remove);
        buttons = new HBox(add, Texts.spacer(), up, down, remove);
        buttons.getStyleClass().add(Styles.ROW);
        where.getStyleClass().add(Styles.MUTED);
        where.setMinWidth(USE_PREF_SIZE);
        rows.setMaxWidth(Double.MAX_VALUE);
        rows.setConverter(new Names());
        rows.valueProperty().subscribe(row -> {
            if (row != null && !showing) {
                wizard.go(new Stop(state.section().id(), Optional.of(row.id())));
            }
        });
        HBox choose = new HBox(rows, where);
        choose.getStyleClass().add(Styles.ROW);
        choose.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(rows, Priority.ALWAYS);
        nameField = new Labelled(words.get("wizard.rows.name"), name);
        OneLine.atMost(name, OneLine.LONGEST);
        name.setEditable(!wizard.isReadOnly());
        typing = new Typing(name, this::rename);
        getStyleClass().addAll(Styles.STACK, "iw-row-bar");
        getChildren().addAll(choose, text, nameField, buttons);
    }

    void show(WizardState next) {
        typing.commit();
        state = next;
        Optional<Section.Repeat> repeat = next.section().repeat();
        Shown.when(repeat.isPresent(), this);
        if (repeat.isEmpty()) {
            return;
        }
        String label = words.get(repeat.get().rowLabel());
        boolean fixed = !repeat.get().fixedRows().isEmpty();
        int count = next.rows().size();
        showing = true;
        if (!rows.getItems().equals(next.rows())) {
            rows.getItems().setAll(next.rows());
        }
        rows.setValue(next.row().orElse(null));
        showing = false;
        rows.setAccessibleText(label);
        rows.setDisable(count == 0);
        where.setText(count == 0 ? "" : words.get("wizard.rows.where", "n", next.rowNumber(), "count", count));
        text.setText(next.row()
                .flatMap(row -> StateMaker.fixedRow(next.section(), row.id()))
                .map(Topic::text)
                .map(words::get)
                .orElse(""));
        Shown.when(!text.getText().isEmpty(), text);
        Shown.when(!fixed && count > 0, nameField);
        Shown.when(!fixed, buttons);
        typing.show(next.row().map(Row::title).orElse(""));
        add.setText(words.get("wizard.rows.addOne", "row", label));
        add.setDisable(wizard.isReadOnly() || count >= repeat.get().max());
        remove.setDisable(wizard.isReadOnly() || count <= repeat.get().min());
        for (Node button : List.of(up, down, remove)) {
            Shown.when(count > 0, button);
        }
        up.setDisable(wizard.isReadOnly() || next.rowNumber() <= 1);
        down.setDisable(wizard.isReadOnly() || next.rowNumber() == count);
    }

    void commit() {
        typing.commit();
    }

    private String key() {
        return state.section().repeat().map(Section.Repeat::id).orElse("");
    }

    private void add() {
        String[] id = new String[1];
        wizard.change(answering -> id[0] = answering.addRow(key(), ""));
        wizard.go(new Stop(state.section().id(), Optional.of(id[0])));
        name.requestFocus();
    }

    private void rename(String title) {
        String id = state.row().map(Row::id).orElse("");
        wizard.change(answering -> answering.renameRow(key(), id, title));
    }

    private void move(int by) {
        String id = state.row().map(Row::id).orElse("");
        wizard.change(answering -> answering.moveRow(key(), id, by));
    }

    private void remove() {
        String id = state.row().map(Row::id).orElse("");
        wizard.change(answering -> answering.removeRow(key(), id));
        (state.rows().isEmpty() ? add : rows).requestFocus();
    }

    private String name(Row row) {
        return StateMaker.fixedRow(state.section(), row.id())
                .map(topic -> topic.id() + " " + words.get(topic.title()))
                .orElseGet(() -> row.title().isBlank() ? unnamed(row) : row.title());
    }

    private String unnamed(Row row) {
        String label = state.section()
                .repeat()
                .map(repeat -> words.get(repeat.rowLabel()))
                .orElse("");
        return label.substring(0, Math.min(1, label.length())).toUpperCase(Locale.ROOT)
                + label.substring(Math.min(1, label.length()))
                + " "
                + (state.rows().indexOf(row) + 1);
    }

    private final class Names extends StringConverter<Row> {
        @Override
        public String toString(@Nullable Row row) {
            return row == null ? "" : name(row);
        }

        @Override
        public Row fromString(String typed) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
