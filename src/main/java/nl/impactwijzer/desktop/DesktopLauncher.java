package nl.impactwijzer.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

/// Starts the desktop; `Main` calls it only when no command was given.
public final class DesktopLauncher extends Application {
    /// Shows the windows and returns when the last one is closed.
    public static void launch() {
        Application.launch(DesktopLauncher.class);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Impactwijzer");
        stage.show();
    }
}
