package nl.impactwijzer.desktop.wizard.editor;

import javafx.scene.control.TextField;
import nl.impactwijzer.desktop.kit.Limit;
import nl.impactwijzer.text.HiddenCharacters;

/// Limits for fields of one line. Line ends in a paste become spaces.
public final class OneLine {

    /// For names and titles.
    public static final int LONGEST = 500;

    private OneLine() {}

    public static void atMost(TextField field, int most) {
        field.setTextFormatter(
                Limit.of(most, text -> HiddenCharacters.withoutSteering(text.replaceAll("\\R|\t", " "))));
    }
}
