package nl.impactwijzer.desktop;

import java.util.List;
import javafx.application.Application;

/// Starts the desktop; `Main` calls it only when no command was given.
///
/// It does not extend `Application`, so that loading it does not load JavaFX.
public final class DesktopLauncher {

    private DesktopLauncher() {}

    /// Shows the windows and returns when the last one is closed.
    public static void launch(String... arguments) {
        launch(DesktopApp.class, arguments);
    }

    /// @param app what JavaFX makes and starts
    public static void launch(Class<? extends DesktopApp> app, String... arguments) {
        DesktopApp.begin(Opening.begin(Start.of(List.of(arguments)), DesktopApp::clock));
        Application.launch(app, arguments);
    }
}
