package nl.impactwijzer.desktop;

import java.util.List;
import javafx.application.Application;

/// Starts the desktop; `Main` calls it only when no command was given.
///
/// It does not extend `Application`, so that loading it does not load JavaFX. A file to open goes to the program that
/// has
/// the same data open already, if there is one; no second window opens then.
public final class DesktopLauncher {

    private DesktopLauncher() {}

    /// Shows the windows and returns when the last one is closed.
    public static void launch(String... arguments) {
        launch(DesktopApp.class, arguments);
    }

    /// @param app what JavaFX makes and starts
    public static void launch(Class<? extends DesktopApp> app, String... arguments) {
        Start start = Start.of(List.of(arguments));
        if (start.open().isPresent() && Handover.give(start.data(), start.open().get())) {
            return;
        }
        DesktopApp.begin(Opening.begin(start, DesktopApp::clock));
        OwnFonts.bringWhereThereAreNone();
        Application.launch(app, arguments);
    }
}
