package nl.impactwijzer.desktop.wizard;

import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.questionnaire.Section;

/// Stands in place of the questions while there is nothing to ask them about: says why, and asks for the first row.
final class FirstRow extends VBox {

    private final WizardViewModel wizard;
    private final Words words;
    private Optional<Object> shown = Optional.empty();

    FirstRow(WizardViewModel wizard, Words words) {
        this.wizard = wizard;
        this.words = words;
        getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE, "iw-question");
        Shown.when(false, this);
    }

    void show(WizardState state) {
        boolean wanted = state.isWithoutRows();
        Shown.when(wanted, this);
        Optional<Object> next = wanted ? Optional.of(state.names()) : Optional.empty();
        if (!next.equals(shown)) {
            shown = next;
            getChildren().clear();
            state.ownRows().filter(_ -> wanted).ifPresent(repeat -> fill(repeat, state));
        }
    }

    private void fill(Section.Repeat repeat, WizardState state) {
        String label = words.get(repeat.rowLabel());
        getChildren()
                .addAll(
                        Texts.title(words.get("wizard.rows.first", "row", label)),
                        Texts.text(words.get("wizard.rows.first.why", "row", label)));
        if (!wizard.isReadOnly()) {
            getChildren()
                    .add(new RowForm(
                                    words.get("wizard.rows.nameNew", "row", label),
                                    "",
                                    words,
                                    title -> wizard.addRow(repeat, title))
                            .offering(words.get("wizard.rows.known"), state.names())
                            .with(words.get("wizard.rows.addOne", "row", label)));
        }
    }
}
