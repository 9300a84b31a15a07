package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.testkit.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A second instance on the same data: everything can be read, nothing can be changed, and it says why.
class ReadOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "B8", "C1", "D2.1", "E1", "H3", "H6"})
    void noQuestionCanBeAnswered(String question) {
        try (UiDesktop desktop = readOnly()) {
            desktop.ui().press(KeyCode.CONTROL, KeyCode.F).type(question).press(KeyCode.ENTER);
            desktop.ui().press(KeyCode.DIGIT1);
            assertThat(changeable(desktop.ui(), "iw-question")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maatregelen", "Goede gevolgen", "Risico's ("})
    void noRiskMeasureOrEffectCanBeChanged(String view) {
        try (UiDesktop desktop = readOnly()) {
            UiDriver ui = desktop.ui();
            ui.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            ui.click(ui.find(
                    ToggleButton.class,
                    button -> button.getStyleClass().contains("iw-view")
                            && button.getText().startsWith(view)));
            ui.press(KeyCode.ENTER);
            assertThat(changeable(ui, "iw-card")).isEmpty();
            assertThat(ui.isReadable("Risico verwijderen")).isFalse();
        }
    }

    @Test
    void aReportCanBeSavedButNotSignedAndSaysWhy() {
        try (UiDesktop desktop = readOnly()) {
            UiDriver ui = desktop.ui();
            ui.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            assertThat(ui.isReadable("Ondertekenen kan hier niet")).isTrue();
            assertThat(button(ui, "Rapport ondertekenen").isDisabled()).isTrue();
            assertThat(button(ui, "Opslaan zonder handtekening").isDisabled()).isFalse();
        }
    }

    @Test
    void everyTabSaysWhyInOneBanner() {
        try (UiDesktop desktop = readOnly()) {
            for (KeyCode tab : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                desktop.ui().press(KeyCode.CONTROL, tab);
                assertThat(desktop.ui().isReadable("maar niets wijzigen")).isTrue();
            }
        }
    }

    @Test
    void aSignedStateSaysSoUntilSomethingChanges() {
        MemoryStore store = withExample();
        String id = store.dossiers().getFirst().id();
        store.keepFinal(id, new byte[] {1}, Sessions.CLOCK.instant());
        try (UiDesktop desktop = UiDesktop.open(store)) {
            desktop.openAssessment();
            assertThat(desktop.ui().isReadable("Van deze stand is een rapport ondertekend."))
                    .isTrue();
            desktop.ui().press(KeyCode.CONTROL, KeyCode.F).type("D2.1").press(KeyCode.ENTER);
            desktop.ui().press(KeyCode.DIGIT4).press(KeyCode.DIGIT1);
            assertThat(desktop.ui().isReadable("Van deze stand is een rapport ondertekend."))
                    .isFalse();
        }
    }

    private static Button button(UiDriver ui, String text) {
        return ui.find(Button.class, button -> text.equals(button.getText()));
    }

    /// What can still be changed in boxes of that style.
    private static List<Node> changeable(UiDriver ui, String box) {
        List<Node> found = new ArrayList<>();
        found.addAll(
                ui.all(TextInputControl.class, field -> isIn(field, box) && field.isEditable() && !field.isDisabled()));
        found.addAll(ui.all(CheckBox.class, check -> isIn(check, box) && !check.isDisabled()));
        found.addAll(ui.all(RadioButton.class, radio -> isIn(radio, box) && !radio.isDisabled()));
        found.addAll(ui.all(ComboBoxBase.class, choice -> isIn(choice, box) && !choice.isDisabled()));
        return found;
    }

    private static boolean isIn(Node node, String style) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static UiDesktop readOnly() {
        UiDesktop desktop = UiDesktop.open(withExample().readOnly());
        desktop.openAssessment();
        return desktop;
    }

    private static MemoryStore withExample() {
        Dossier example = SampleDossier.of(Sessions.kia()).orElseThrow().dossier();
        MemoryStore store = new MemoryStore();
        store.save(example.product());
        store.save(example, Summary.of(Sessions.kia(), example, Sessions.CLOCK.instant()), List.of());
        return store;
    }
}
