package nl.impactwijzer.bench;

import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.DesktopApp;
import nl.impactwijzer.desktop.DesktopLauncher;

/// The program itself, watched until its products are listed and it takes input.
public final class StartedProgram {

    private StartedProgram() {}

    public static void main(String[] arguments) {
        DesktopLauncher.launch(Watched.class, arguments);
        System.exit(0);
    }

    /// JavaFX makes it, so it must be public.
    public static final class Watched extends DesktopApp {
        @Override
        public void start(Stage stage) {
            super.start(stage);
            Scene scene = stage.getScene();
            FirstUse.watch(scene, () -> isUsable(scene));
        }

        private static boolean isUsable(Scene scene) {
            return scene.getRoot().lookup(".table-view") instanceof TableView<?> table
                    && !table.isDisabled()
                    && table.lookupAll(".table-row-cell").stream()
                            .anyMatch(node -> node instanceof TableRow<?> row && !row.isEmpty());
        }
    }
}
