package nl.impactwijzer.desktop;

import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.WindowFileDialogs;
import org.jspecify.annotations.Nullable;

/// What JavaFX starts and stops; everything else is made by [Desktop].
public class DesktopApp extends Application {

    private @Nullable Desktop desktop;

    @Override
    public void start(Stage stage) {
        desktop = new Desktop(
                stage,
                getHostServices()::showDocument,
                WindowFileDialogs::new,
                Start.of(getParameters().getRaw()),
                Clock.system(ZoneId.systemDefault()));
        desktop.show();
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
    }
}
