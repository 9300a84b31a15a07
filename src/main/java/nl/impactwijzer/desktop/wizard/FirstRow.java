package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.questionnaire.Section;

/// Stands in place of the questions while there is nothing to ask them about: says why, and asks for the first row.
///
/// The field stays while names from elsewhere come in, so that whoever is typing goes on.
final class FirstRow extends VBox {

    private final WizardViewModel wizard;
    private final Words words;
    private Optional<Section.Repeat> asked = Optional.empty();
    private Optional<RowForm> form = Optional.empty();

    FirstRow(WizardViewModel wizard, Words words) {
        this.wizard = wizard;
        this.words = words;
        getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE, "iw-question");
        Shown.when(false, this);
    }

    void show(WizardState state) {
        boolean wanted = state.isWithoutRows();
        Shown.when(wanted, this);
        Optional<Section.Repeat> next = state.ownRows().filter(_ -> wanted);
        if (!next.equals(asked)) {
            asked = next;
            form = Optional.empty();
            getChildren().clear();
            next.ifPresent(this::fill);
        }
        form.ifPresent(names -> names.offering(words.get("wizard.rows.known"), state.names()));
    }

    /// Gives the keyboard to the name that is asked for.
    void focus() {
        form.ifPresent(RowForm::focus);
    }

    private void fill(Section.Repeat repeat) {
        String label = words.get(repeat.rowLabel());
        getChildren()
                .addAll(
                        Texts.title(words.get("wizard.rows.first", "row", label)),
                        Texts.text(words.get("wizard.rows.first.why", "row", label)));
        if (!wizard.isReadOnly()) {
            RowForm names = new RowForm(
                            words.get("wizard.rows.nameNew", "row", label),
                            "",
                            words,
                            title -> wizard.addRow(repeat, title))
                    .with(words.get("wizard.rows.addOne", "row", label));
            getChildren().add(names);
            form = Optional.of(names);
        }
    }
}
