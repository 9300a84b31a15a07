package nl.impactwijzer.desktop.kit;

import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.text.Font;

/// How the system says that a person wants to see things. JavaFX hears of it while the program runs.
///
/// Windows tells of high contrast and of larger text; Linux of high contrast by the name of the theme; macOS of dark
/// colours only. All three tell whether things may move. What a system does not tell can be chosen in the settings.
///
/// @param contrast whether high contrast is wanted
/// @param dark     whether light words on a dark ground are wanted
public record SystemLook(boolean contrast, boolean dark) {

    /// In points: the size of the system's font when nobody enlarged it. Elsewhere JavaFX does not know the size.
    private static final double WINDOWS_TEXT = 12;

    private static final int LARGEST = 200;

    static SystemLook now() {
        Platform.Preferences preferences = Platform.getPreferences();
        return of(preferences, preferences.getColorScheme());
    }

    /// @param told what the platform tells, by the names that JavaFX gives it
    static SystemLook of(Map<String, ?> told, ColorScheme scheme) {
        boolean windows = Boolean.TRUE.equals(told.get("Windows.SPI.HighContrast"));
        boolean linux = told.get("GTK.theme_name") instanceof String theme
                && theme.toLowerCase(Locale.ROOT).contains("highcontrast");
        return new SystemLook(windows || linux, scheme == ColorScheme.DARK);
    }

    Theme.Variant variant() {
        if (contrast) {
            return dark ? Theme.Variant.CONTRAST_DARK : Theme.Variant.CONTRAST;
        }
        return dark ? Theme.Variant.DARK : Theme.Variant.LIGHT;
    }

    /// The size of text that the system asks for, in percent of the usual one: 100 to 200.
    public static int textSize() {
        return textSize(System.getProperty("os.name", ""), Font.getDefault().getSize());
    }

    static int textSize(String system, double font) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows")
                ? Math.clamp(Math.round(100 * font / WINDOWS_TEXT), 100, LARGEST)
                : 100;
    }

    /// Whether nothing may move that need not.
    public static boolean isStill() {
        return Platform.getPreferences().isReducedMotion();
    }
}
