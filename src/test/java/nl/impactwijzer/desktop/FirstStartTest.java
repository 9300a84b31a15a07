package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.testkit.Everybody;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first minutes: the welcome, the guide and the tour.
class FirstStartTest {

    private static final Messages WORDS = Messages.in(Messages.DUTCH);

    @TempDir
    Path data;

    @Test
    void aFirstStartAsksWhoOneIsOnceAndUsesTheAnswers() {
        try (Program program = Program.firstStart(data, Sessions.CLOCK)) {
            UiDriver ui = program.ui();
            assertThat(Everybody.violations(ui)).isEmpty();
            ui.focus(WORDS.get("settings.person")).type("Voorbeeldpersoon A");
            ui.focus(WORDS.get("settings.organisation")).type("Voorbeeld Uitgeverij");
            ui.focus(WORDS.get("welcome.role.vendor")).press(KeyCode.SPACE);
            ui.focus(WORDS.get("welcome.begin")).press(KeyCode.SPACE);
            ui.await("a vendor begins with the product", () -> ui.isReadable(WORDS.get("products.form.name")));
            ui.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(ui.isReadable(WORDS.get("products.empty.vendor"))).isTrue();

            ui.click(WORDS.get("shell.settings"));
            assertThat(ui.find(RadioButton.class, one -> one.getText().equals(WORDS.get("products.role.vendor"))))
                    .satisfies(role -> assertThat(role.isSelected()).isTrue());
        }
        try (Program again = Program.startWith(data.toString())) {
            again.ui().await("the products", () -> again.ui().isReadable(WORDS.get("products.add")));
            assertThat(again.ui().isReadable(WORDS.get("welcome.title"))).isFalse();
        }
    }

    @Test
    void theWelcomeCanBeSkipped() {
        try (Program program = Program.firstStart(data, Sessions.CLOCK)) {
            program.ui().focus(WORDS.get("welcome.skip")).press(KeyCode.SPACE);
            assertThat(program.ui().isReadable(WORDS.get("products.empty"))).isTrue();
        }
    }

    @Test
    void f1OpensThePageOfTheGuideAboutWhatIsOnScreen() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            desktop.ui().click(desktop.say("products.example"));
            String risks = desktop.say("risks.tab");
            ui.click(ui.find(ToggleButton.class, tab -> risks.equals(tab.getText())));
            ui.press(KeyCode.F1);
            assertThat(ui.isReadable("Risico's wegen")).isTrue();
            assertThat(ui.isReadable("Een maatregel kan bij meer risico's horen."))
                    .isTrue();
            assertThat(Everybody.violations(ui)).isEmpty();

            ui.press(KeyCode.CONTROL, KeyCode.F).type("pincode fout");
            ui.focus("Waarmee ondertekent u?").press(KeyCode.ENTER);
            assertThat(ui.isReadable("Rapport maken en ondertekenen")).isTrue();
            assertThat(ui.all(ScrollPane.class, _ -> true)).isNotEmpty();

            ui.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(ui.isReadable(desktop.say("risks.view.map"))).isTrue();
            ui.click(desktop.say("shell.verify"));
            ui.press(KeyCode.F1);
            assertThat(ui.isReadable("Een rapport controleren")).isTrue();
        }
    }

    @Test
    void theTourPointsAtPlacesInTheWindowAndCanBeStopped() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            ui.click(desktop.say("shell.help"));
            ui.click(desktop.say("guide.tour"));
            assertThat(ui.isReadable(desktop.say("guide.tour.products.text"))).isTrue();
            assertThat(Everybody.violations(ui)).isEmpty();
            ui.press(KeyCode.SPACE).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.LEFT);
            assertThat(ui.isReadable(desktop.say("verify.lead"))).isTrue();
            ui.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.F1);
            assertThat(ui.isReadable(desktop.say("guide.tour.verify.text")))
                    .as("nothing else can be reached meanwhile")
                    .isTrue();
            assertThat(UiDriver.onScreen(() -> ui.scene().getFocusOwner().getAccessibleHelp()))
                    .contains(desktop.say("guide.tour.verify.text"));
            ui.press(KeyCode.ESCAPE);
            assertThat(ui.isReadable(desktop.say("guide.tour.verify.text"))).isFalse();
            assertThat(ui.focused()).isEqualTo(ui.control(desktop.say("shell.verify")));
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 1280, 800", "200, 1280, 800", "200, 900, 650", "150, 800, 600"})
    void theTourNeverCoversWhatItIsAboutAndIsWhollyInView(int percent, int width, int height) {
        try (UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, percent, width, height)) {
            UiDriver ui = desktop.ui();
            ui.click(desktop.say("shell.help"));
            ui.focus(desktop.say("guide.tour")).press(KeyCode.SPACE);
            for (int step = 1; step <= 5; step++) {
                Bounds words = box(ui, "iw-tour");
                Bounds ring = box(ui, "iw-tour-ring");
                assertThat(ring.getWidth() * ring.getHeight()).isPositive();
                assertThat(words.intersects(ring)).as("step %s", step).isFalse();
                assertThat(new BoundingBox(0, 0, width, height).contains(words))
                        .as("step %s: %s", step, words)
                        .isTrue();
                ui.press(KeyCode.RIGHT);
            }
            assertThat(ui.all(Region.class, region -> region.getStyleClass().contains("iw-tour")))
                    .isEmpty();
            assertThat(ui.focused()).isEqualTo(ui.control(desktop.say("shell.products")));
        }
    }

    private static Bounds box(UiDriver ui, String style) {
        Region region = ui.find(Region.class, node -> node.getStyleClass().contains(style));
        return UiDriver.onScreen(() -> region.localToScene(region.getLayoutBounds()));
    }
}
