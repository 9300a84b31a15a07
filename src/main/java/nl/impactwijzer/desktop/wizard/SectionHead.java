package nl.impactwijzer.desktop.wizard;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;

/// What stands over the cards: the section's title and introduction.
final class SectionHead extends VBox {

    private final Words words;
    private final Label title = Texts.title("");
    private final Label intro = Texts.muted("");

    SectionHead(Words words) {
        this.words = words;
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(title, intro);
    }

    void show(WizardState state) {
        title.setText(state.section().id() + " " + words.get(state.section().title()));
        String text = words.get(state.section().intro());
        if (text.isEmpty() && state.part().sections().getFirst().equals(state.section())) {
            text = words.get(state.part().intro());
        }
        intro.setText(text);
        Shown.when(!text.isEmpty(), intro);
    }
}
