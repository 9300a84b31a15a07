package nl.impactwijzer.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.Theme;

/// The table of JavaFX with ten thousand rows of eight short texts, in the same theme, scrolled.
public final class PlainTable {

    private static final int ROWS = 10_000;
    private static final int COLUMNS = 8;

    private PlainTable() {}

    public static void main(String[] arguments) {
        Application.launch(Plain.class, arguments);
        System.exit(0);
    }

    /// JavaFX makes it, so it must be public.
    public static final class Plain extends Application {
        @Override
        public void start(Stage stage) {
            TableView<Integer> table = new TableView<>();
            for (int column = 0; column < COLUMNS; column++) {
                TableColumn<Integer, String> texts = new TableColumn<>("kolom " + column);
                String words = "tekst " + column + " ";
                texts.setCellValueFactory(row -> new ReadOnlyStringWrapper(words + row.getValue()));
                texts.setPrefWidth(140);
                table.getColumns().add(texts);
            }
            for (int row = 0; row < ROWS; row++) {
                table.getItems().add(row);
            }
            Scene scene = new Scene(table, 1280, 800);
            Theme theme = new Theme(scene, Theme.Choice.SYSTEM, 100);
            stage.setTitle(theme.variant().get().name());
            stage.setScene(scene);
            stage.show();
            Thread.ofPlatform().daemon().start(() -> {
                Hand hand = new Hand(scene);
                Hand.rest(3_000);
                new Scrolling((VirtualFlow<?>) hand.await(VirtualFlow.class::isInstance))
                        .frames()
                        .forEach(took -> Say.sample(Feeling.FRAME, took));
                Say.peak();
                Platform.exit();
            });
        }
    }
}
