package nl.impactwijzer.desktop.wizard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Live;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;

/// The way on: the section before, the next open question, the section after.
final class FooterView extends HBox {

    private final Words words;
    private final Button previous;
    private final Button nextOpen;
    private final Button next;
    private final Label undone = new Label();

    FooterView(WizardViewModel wizard, Words words) {
        this.words = words;
        previous = Buttons.plain(Icon.BACK, words.get("wizard.previous"), wizard::previous);
        nextOpen = Buttons.primary("", wizard::nextOpen);
        next = Buttons.plain(Icon.NEXT, words.get("wizard.next"), wizard::next);
        next.setContentDisplay(ContentDisplay.RIGHT);
        undone.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        undone.setMinWidth(0);
        Live.region(undone);
        for (Button button : new Button[] {previous, nextOpen, next}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Styles.ROW, "iw-wizard-foot");
        getChildren().addAll(previous, Texts.spacer(), undone, nextOpen, Texts.spacer(), next);
    }

    void show(WizardState state) {
        previous.setDisable(state.previous().isEmpty());
        next.setDisable(state.next().isEmpty());
        nextOpen.setText(
                state.open() == 0 ? words.get("wizard.allAnswered") : words.get("wizard.nextOpen", "n", state.open()));
        nextOpen.setDisable(state.open() == 0);
        // Where the first row is asked for, adding it is what one most likely wants.
        if (state.isWithoutRows()) {
            nextOpen.getStyleClass().remove(Styles.PRIMARY);
        } else if (!nextOpen.getStyleClass().contains(Styles.PRIMARY)) {
            nextOpen.getStyleClass().add(Styles.PRIMARY);
        }
    }

    /// What undo or redo just did; empty after any other change.
    void showUndone(String sentence) {
        undone.setText(sentence);
    }
}
