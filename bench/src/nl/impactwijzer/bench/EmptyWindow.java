package nl.impactwijzer.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.Theme;

/// What no JavaFX program can be quicker than: an empty window as large as ours, in the same theme.
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Empty.class, arguments);
        System.exit(0);
    }

    /// JavaFX makes it, so it must be public.
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new StackPane(), 1280, 800);
            Theme theme = new Theme(scene, Theme.Choice.SYSTEM, 100);
            stage.setTitle(theme.variant().get().name());
            stage.setScene(scene);
            stage.show();
            FirstUse.watch(scene, () -> true);
        }
    }
}
