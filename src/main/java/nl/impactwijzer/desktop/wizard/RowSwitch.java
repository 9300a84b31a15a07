package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Section;
import org.jspecify.annotations.Nullable;

/// Stands over the questions where a person adds the rows, such as AI functions: which one the questions are about, the
/// way to the others, and what can be done with it. What the answers come to so far stands under it.
final class RowSwitch extends VBox {

    private final WizardViewModel wizard;
    private final Words words;
    private final Dialogs dialogs;
    private final Label kind = Texts.text("", Styles.STRONG);
    private final ComboBox<Row> rows = new ComboBox<>();
    private final Label where = Texts.text("", Styles.MUTED);
    private final Button add;
    private final MenuItem rename = new MenuItem();
    private final MenuItem up = new MenuItem();
    private final MenuItem down = new MenuItem();
    private final MenuItem remove = new MenuItem();
    private final MenuButton more = new MenuButton("", Icon.MORE.node(), rename, up, down, remove);
    private final ClassLine classLine;
    private final VBox form = new VBox();
    private WizardState state;
    private boolean showing;

    RowSwitch(WizardViewModel wizard, Words words, Dialogs dialogs) {
        this.wizard = wizard;
        this.words = words;
        this.dialogs = dialogs;
        state = wizard.state().get();
        add = Buttons.plain(Icon.ADD, "", this::askNew);
        classLine = new ClassLine(wizard, words);
        item(rename, "wizard.rows.rename", Icon.EDIT, this::askName);
        item(up, "wizard.rows.up", Icon.UP, () -> move(-1));
        item(down, "wizard.rows.down", Icon.DOWN, () -> move(1));
        item(remove, "wizard.rows.remove", Icon.REMOVE, this::askRemove);
        more.getStyleClass().addAll(Styles.FLAT, Styles.ICON_BUTTON, "iw-no-arrow");
        kind.setLabelFor(rows);
        kind.setWrapText(false);
        rows.setMaxWidth(Double.MAX_VALUE);
        rows.setPrefWidth(120);
        rows.setMinWidth(80);
        rows.setConverter(new Names());
        rows.valueProperty().subscribe(row -> {
            if (row != null && !showing) {
                wizard.go(new Stop(state.section().id(), Optional.of(row.id())));
            }
        });
        HBox.setHgrow(rows, Priority.ALWAYS);
        for (Region fixed : new Region[] {kind, where, add, more}) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        HBox choose = new HBox(kind, rows, where, add, more);
        choose.getStyleClass().add(Styles.ROW);
        choose.setAlignment(Pos.CENTER_LEFT);
        Shown.when(false, form);
        getStyleClass().addAll(Styles.STACK, "iw-row-switch");
        getChildren().addAll(choose, classLine, form);
    }

    void show(WizardState next) {
        if (!next.stop().row().equals(state.stop().row())) {
            closeForm();
        }
        state = next;
        Optional<Section.Repeat> repeat = next.ownRows();
        boolean shown = repeat.isPresent() && !next.rows().isEmpty();
        Shown.when(shown, this);
        if (!shown) {
            return;
        }
        String label = words.get(repeat.orElseThrow().rowLabel());
        boolean readOnly = wizard.isReadOnly();
        showing = true;
        if (!rows.getItems().equals(next.rows())) {
            rows.getItems().setAll(next.rows());
        }
        rows.setValue(next.row().orElse(null));
        showing = false;
        kind.setText(label);
        rows.setAccessibleText(label);
        where.setText(words.get(
                "wizard.rows.where", "n", next.rowNumber(), "count", next.rows().size()));
        add.setText(words.get("wizard.rows.new"));
        add.setAccessibleText(words.get("wizard.rows.addOne", "row", label));
        add.setDisable(readOnly || next.rows().size() >= repeat.get().max());
        more.setAccessibleText(words.get("wizard.rows.more", "name", name()));
        rename.setDisable(readOnly);
        up.setDisable(readOnly || next.rowNumber() <= 1);
        down.setDisable(readOnly || next.rowNumber() == next.rows().size());
        remove.setDisable(readOnly || next.rows().size() <= repeat.get().min());
        classLine.show(wizard.classSoFar());
    }

    private void item(MenuItem item, String key, Icon icon, Runnable action) {
        item.setText(words.get(key));
        item.setGraphic(icon.node());
        item.setOnAction(_ -> action.run());
    }

    private Section.Repeat repeat() {
        return state.ownRows().orElseThrow();
    }

    private String id() {
        return state.row().map(Row::id).orElse("");
    }

    private String name() {
        return state.row().map(this::name).orElse("");
    }

    private String name(Row row) {
        return words.get(RowName.of(repeat(), state.rows(), row));
    }

    private void askNew() {
        String label = words.get(repeat().rowLabel());
        open(new RowForm(
                        words.get("wizard.rows.nameNew", "row", label),
                        "",
                        words,
                        title -> wizard.addRow(repeat(), title))
                .offering(words.get("wizard.rows.known"), state.names())
                .with(words.get("wizard.rows.addIt"), leave()));
    }

    private void askName() {
        String id = id();
        open(new RowForm(
                        words.get("wizard.rows.name"),
                        state.row().map(Row::title).orElse(""),
                        words,
                        title -> {
                            wizard.change(answering -> answering.renameRow(repeat().id(), id, title));
                            closeForm();
                            rows.requestFocus();
                        })
                .with(words.get("wizard.rows.keepName"), leave()));
    }

    private Button leave() {
        return Buttons.plain(words.get("wizard.cancel"), () -> {
            closeForm();
            rows.requestFocus();
        });
    }

    private void open(RowForm made) {
        form.getChildren().setAll(made);
        Shown.when(true, form);
        made.focus();
    }

    private void closeForm() {
        form.getChildren().clear();
        Shown.when(false, form);
    }

    private void move(int by) {
        String id = id();
        wizard.change(answering -> answering.moveRow(repeat().id(), id, by));
    }

    private void askRemove() {
        String id = id();
        String name = name();
        int answered = state.row().map(state::progress).map(Progress::answered).orElse(0);
        dialogs.ask(Ask.confirm(
                words.get("wizard.rows.remove.title", "name", name),
                words.get("wizard.rows.remove.text", "n", answered),
                new Ask.Choice(words.get("wizard.rows.remove.do"), Styles.DANGER, () -> {
                    wizard.removeRow(repeat(), id);
                    dialogs.mention(words.get("wizard.rows.removed", "name", name));
                }),
                words.get("wizard.rows.remove.keep")));
    }

    /// The name of a row with how far it is.
    private final class Names extends StringConverter<Row> {
        @Override
        public String toString(@Nullable Row row) {
            if (row == null) {
                return "";
            }
            Progress progress = state.progress(row);
            return words.get(
                    "wizard.rows.option",
                    "name",
                    name(row),
                    "answered",
                    progress.answered(),
                    "total",
                    progress.total());
        }

        @Override
        public Row fromString(String typed) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
