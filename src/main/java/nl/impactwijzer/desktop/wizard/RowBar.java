package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Topic;
import org.jspecify.annotations.Nullable;

/// In a section that repeats over rows that the questionnaire lays down: which row one is in, and the way to the
/// others.
final class RowBar extends VBox {

    private final Words words;
    private final Label where = new Label();
    private final ComboBox<Row> rows = new ComboBox<>();
    private final Label text = Texts.muted("");
    private WizardState state;
    private boolean showing;

    RowBar(WizardViewModel wizard, Words words) {
        this.words = words;
        state = wizard.state().get();
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
        getStyleClass().addAll(Styles.STACK, "iw-row-bar");
        getChildren().addAll(choose, text);
    }

    void show(WizardState next) {
        state = next;
        Optional<Section.Repeat> repeat =
                next.section().repeat().filter(one -> !one.fixedRows().isEmpty());
        Shown.when(repeat.isPresent(), this);
        if (repeat.isEmpty()) {
            return;
        }
        showing = true;
        if (!rows.getItems().equals(next.rows())) {
            rows.getItems().setAll(next.rows());
        }
        rows.setValue(next.row().orElse(null));
        showing = false;
        rows.setAccessibleText(words.get(repeat.get().rowLabel()));
        where.setText(words.get(
                "wizard.rows.where", "n", next.rowNumber(), "count", next.rows().size()));
        text.setText(next.row()
                .flatMap(row -> RowName.fixed(repeat.get(), row))
                .map(Topic::text)
                .map(words::get)
                .orElse(""));
        Shown.when(!text.getText().isEmpty(), text);
    }

    private final class Names extends StringConverter<Row> {
        @Override
        public String toString(@Nullable Row row) {
            return row == null
                    ? ""
                    : state.section()
                            .repeat()
                            .map(repeat -> words.get(RowName.of(repeat, state.rows(), row)))
                            .orElse("");
        }

        @Override
        public Row fromString(String typed) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
