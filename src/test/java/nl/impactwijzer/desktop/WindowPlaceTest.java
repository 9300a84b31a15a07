package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.settings.PreferenceFile;
import nl.impactwijzer.desktop.testkit.UiDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window when screens come, go, shrink or change their scale.
class WindowPlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BEAMER = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void aWindowThatFitsStaysWhereItWas() {
        Rectangle2D window = new Rectangle2D(1500, 100, 1280, 800);
        assertThat(WindowPlace.fit(window, List.of(LAPTOP, BEAMER))).isEqualTo(window);
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheMainOneAndFits() {
        assertThat(WindowPlace.fit(new Rectangle2D(1500, 100, 1900, 1000), List.of(LAPTOP)))
                .isEqualTo(LAPTOP);
        assertThat(WindowPlace.fit(new Rectangle2D(-3000, -3000, 900, 600), List.of(LAPTOP, BEAMER)))
                .isEqualTo(new Rectangle2D(0, 0, 900, 600));
    }

    @Test
    void aWindowHalfOutsideComesInWhole() {
        assertThat(WindowPlace.fit(new Rectangle2D(1000, 500, 900, 600), List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(466, 128, 900, 600));
    }

    @Test
    void aLargerScaleLeavesLessRoomAndTheWindowTakesNoMore() {
        Rectangle2D atDouble = new Rectangle2D(0, 0, 683, 364);
        assertThat(WindowPlace.fit(new Rectangle2D(43, 0, 1280, 700), List.of(atDouble)))
                .isEqualTo(atDouble);
    }

    @Test
    void theWindowOfTheProgramComesAlongWhenTheScreenShrinks(@TempDir Path folder) {
        new PreferenceFile(folder.resolve("preferences.properties"), Runnable::run)
                .keep(Map.of("window.x", "5000", "window.y", "4000", "window.width", "1400", "window.height", "900"));
        try (Program program = Program.start(folder, Clock.systemUTC())) {
            Stage stage = program.ui().stage();
            program.ui().await("it is on the screen", () -> stage.getX() + stage.getWidth() <= 2000);
            UiDriver.screen(700, 500);
            program.ui().await("it fits again", () -> stage.getWidth() <= 700 && stage.getHeight() <= 500);
            assertThat(UiDriver.onScreen(() -> stage.getX() >= 0 && stage.getY() >= 0))
                    .isTrue();
            program.ui().focus("Instellingen").press(KeyCode.SPACE);
            assertThat(program.ui().isReadable("Instellingen")).isTrue();
        } finally {
            UiDriver.screen(2000, 1500);
        }
        Map<String, String> kept = new PreferenceFile(folder.resolve("preferences.properties"), Runnable::run).read();
        assertThat(new Preferences(kept, _ -> {}).number("window.x", -1)).isZero();
    }
}
