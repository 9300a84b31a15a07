package nl.impactwijzer.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.application.ColorScheme;
import nl.impactwijzer.desktop.testkit.ProgramClasses;
import org.junit.jupiter.api.Test;

class SystemLookTest {

    @Test
    void whoAsksTheSystemForHighContrastGetsItInLightOrDark() {
        Map<String, Object> windows = Map.of("Windows.SPI.HighContrast", true);
        assertThat(SystemLook.of(windows, ColorScheme.LIGHT).variant()).isEqualTo(Theme.Variant.CONTRAST);
        assertThat(SystemLook.of(windows, ColorScheme.DARK).variant()).isEqualTo(Theme.Variant.CONTRAST_DARK);
        Map<String, Object> linux = Map.of("GTK.theme_name", "HighContrastInverse");
        assertThat(SystemLook.of(linux, ColorScheme.DARK).variant()).isEqualTo(Theme.Variant.CONTRAST_DARK);
    }

    @Test
    void elseTheSystemSaysLightOrDark() {
        Map<String, Object> usual = Map.of("Windows.SPI.HighContrast", false, "GTK.theme_name", "Adwaita");
        assertThat(SystemLook.of(usual, ColorScheme.LIGHT).variant()).isEqualTo(Theme.Variant.LIGHT);
        assertThat(SystemLook.of(usual, ColorScheme.DARK).variant()).isEqualTo(Theme.Variant.DARK);
        assertThat(SystemLook.of(Map.of(), ColorScheme.LIGHT).variant()).isEqualTo(Theme.Variant.LIGHT);
    }

    @Test
    void largerTextInWindowsIsLargerHereUntilSomebodyChoosesASize() {
        assertThat(SystemLook.textSize("Windows 11", 12)).isEqualTo(100);
        assertThat(SystemLook.textSize("Windows 11", 18)).isEqualTo(150);
        assertThat(SystemLook.textSize("Windows 11", 60)).isEqualTo(200);
        assertThat(SystemLook.textSize("Linux", 18)).isEqualTo(100);
        assertThat(new Preferences(Map.of(Preferences.TEXT_SIZE, "175"), _ -> {}).textSize())
                .isEqualTo(175);
        assertThat(new Preferences(Map.of(Preferences.TEXT_SIZE, ""), _ -> {}).chosenTextSize())
                .isEmpty();
    }

    /// Then there is nothing to hold still but what turns while it waits, which asks whether it may.
    @Test
    void nothingInTheProgramMovesByItself() {
        assertThat(ProgramClasses.ofDesktop().stream()
                        .flatMap(known -> known.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getName())
                        .filter(name -> name.startsWith("javafx.animation."))
                        .distinct())
                .isSubsetOf("javafx.animation.PauseTransition", "javafx.animation.AnimationTimer");
    }
}
