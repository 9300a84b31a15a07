package nl.impactwijzer.desktop;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the desktop and closes it again as soon as it is drawn, so that Java can note what a start takes.
///
/// The launcher runs it once after a build, without a screen and on a data folder of its own; the note (an AOT cache)
/// about halves the time of every later start.
public final class Rehearsal {

    private static final int FRAMES = 5;

    private Rehearsal() {}

    public static void main(String[] arguments) {
        Application.launch(Rehearsed.class, arguments);
        System.exit(0);
    }

    /// JavaFX makes it, so it must be public.
    public static final class Rehearsed extends DesktopApp {

        @Override
        public void start(Stage stage) {
            super.start(stage);
            new AnimationTimer() {
                private int drawn;

                @Override
                public void handle(long now) {
                    drawn++;
                    if (drawn == FRAMES) {
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
