package nl.impactwijzer.desktop;

import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.WindowFileDialogs;
import org.jspecify.annotations.Nullable;

/// What JavaFX starts and stops; everything else is made by [Desktop].
public class DesktopApp extends Application {

    /// JavaFX makes the application itself, so what was begun before can only be left here for it.
    private static volatile @Nullable Opening begun;

    private @Nullable Desktop desktop;

    /// The data that are being opened while JavaFX starts.
    static void begin(Opening opening) {
        begun = opening;
    }

    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Override
    public void start(Stage stage) {
        Start start = Start.of(getParameters().getRaw());
        Opening opening = begun == null ? Opening.begin(start, DesktopApp::clock) : begun;
        desktop = new Desktop(stage, getHostServices()::showDocument, WindowFileDialogs::new, start, opening, clock());
        desktop.show();
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
    }
}
