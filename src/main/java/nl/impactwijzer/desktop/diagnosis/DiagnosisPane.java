package nl.impactwijzer.desktop.diagnosis;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;

/// Among settings and help: the way to the diagnostic file.
public final class DiagnosisPane extends VBox {

    public DiagnosisPane(Runnable open, Words words) {
        getStyleClass().add(Styles.STACK);
        getChildren()
                .addAll(
                        Texts.heading(words.get("diagnosis.title")),
                        Texts.text(words.get("diagnosis.pane")),
                        new FlowPane(8, 8, Buttons.plain(words.get("diagnosis.make"), open)));
    }
}
