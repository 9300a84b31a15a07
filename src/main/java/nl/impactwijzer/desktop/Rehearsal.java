package nl.impactwijzer.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.products.Library;
import nl.impactwijzer.desktop.settings.PreferenceFile;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.NativeDriver;
import nl.impactwijzer.storage.SqliteStore;

/// Opens the desktop and closes it again as soon as it lists its products, so that Java can note what a start takes.
///
/// The launcher runs it twice after a build, without a screen and on a data folder of its own: with `--prepare FOLDER`
/// it puts the example there, and in FOLDER what else makes a start quick; then the note (an AOT cache) is made. The
/// note about halves the time of every later start.
public final class Rehearsal {

    private static final int FRAMES = 5;
    private static final int PATIENCE = 1_200;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--prepare")) {
            NativeDriver.unpack(Path.of(arguments[1]));
            NativeParts.unpack(Path.of(arguments[1]));
            fill(DataFolder.choose(Start.of(List.of(arguments)).data()));
        } else {
            NativeParts.load();
            DesktopLauncher.launch(Rehearsed.class, arguments);
            System.exit(0);
        }
    }

    /// Apart, since making a store takes much that a usual start does not.
    private static void fill(DataFolder folder) {
        Clock clock = Clock.systemUTC();
        try (SqliteStore store = SqliteStore.open(folder, clock)) {
            for (Questionnaire questionnaire : Catalogue.builtIn().all()) {
                SampleDossier.of(questionnaire)
                        .ifPresent(example -> new Library(store, clock).load(example, questionnaire));
            }
        }
        rememberWindow(folder);
    }

    /// As every start but the first finds it.
    private static void rememberWindow(DataFolder folder) {
        new PreferenceFile(folder.path().resolve("preferences.properties"), Runnable::run)
                .keep(Map.of("window.width", "1280", "window.height", "800", "window.x", "0", "window.y", "0"));
    }

    /// JavaFX makes it, so it must be public.
    public static final class Rehearsed extends DesktopApp {

        @Override
        public void start(Stage stage) {
            super.start(stage);
            Scene scene = stage.getScene();
            new AnimationTimer() {
                private int frames;
                private int listed;

                @Override
                public void handle(long now) {
                    frames++;
                    if (scene.getRoot().lookup(".table-row-cell") != null) {
                        listed++;
                    }
                    if (listed == FRAMES || frames == PATIENCE) {
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
