package nl.impactwijzer.desktop;

import javafx.application.Application;

/// Starts the desktop; `Main` calls it only when no command was given.
///
/// It does not extend `Application`, so that loading it does not load JavaFX.
public final class DesktopLauncher {

    private DesktopLauncher() {}

    /// Shows the windows and returns when the last one is closed.
    public static void launch(String... arguments) {
        Application.launch(DesktopApp.class, arguments);
    }
}
