package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.questionnaire.diff.Difference;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking through what another version of a questionnaire changes.
class ComparisonPageTest {

    @TempDir
    private Path folder;

    @Test
    void everyDifferenceIsToldAndCanBeFound() {
        try (UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 100, 1280, 800)) {
            compare(desktop, OtherVersion.of(folder));
            assertThat(texts(desktop)).anyMatch(text -> text.contains("niet meer (major)"));
            List<Difference> all = list(desktop).getItems();
            assertThat(all).hasSizeGreaterThanOrEqualTo(3);
            assertThat(AccessibleAudit.violations(desktop.ui().scene())).isEmpty();

            ChoiceBox<?> weights = desktop.ui().find(ChoiceBox.class, _ -> true);
            UiDriver.doOnScreen(() -> weights.getSelectionModel().select(1));
            assertThat(list(desktop).getItems())
                    .allMatch(one -> one.weight() == Difference.Weight.PATCH)
                    .isNotEmpty();

            UiDriver.doOnScreen(() -> weights.getSelectionModel().select(0));
            TextField search = (TextField) desktop.ui().control(desktop.say("questionnaires.compare.search"));
            UiDriver.doOnScreen(() -> search.setText("leermiddelen"));
            assertThat(list(desktop).getItems())
                    .singleElement()
                    .satisfies(one -> assertThat(one.after()).contains("Kinderrechten bij digitale leermiddelen"));
        }
    }

    @Test
    void aFileThatIsNoQuestionnaireIsRefusedInASentence() throws IOException {
        Path file = folder.resolve("iets.json");
        Files.writeString(file, "{ \"a\": ");
        try (UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 100, 1280, 800)) {
            compare(desktop, file);
            assertThat(texts(desktop)).anyMatch(text -> text.contains("geen goede vragenlijst"));
        }
    }

    static void compare(UiDesktop desktop, Path file) {
        desktop.ui().click(desktop.say("shell.questionnaires"));
        desktop.choose(file);
        MenuButton compare = desktop.ui().all(MenuButton.class, _ -> true).getFirst();
        UiDriver.doOnScreen(() -> compare.getItems().getLast().fire());
        desktop.ui().settle();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Difference> list(UiDesktop desktop) {
        return desktop.ui().find(ListView.class, _ -> true);
    }

    private static List<String> texts(UiDesktop desktop) {
        return desktop.ui().all(Label.class, _ -> true).stream()
                .map(Label::getText)
                .toList();
    }
}
