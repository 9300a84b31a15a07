package nl.impactwijzer.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What slow work is doing, and how far it is: a bar and a percentage.
///
/// A screen reader is told of each new step and of each tenth that is done; more would never stop talking.
final class ProgressBox extends VBox {

    private final Label percentage = Texts.text("");
    private final ProgressBar bar = new ProgressBar();
    private final Words words;
    private int toldTenth;

    ProgressBox(String title, Running work, Words words) {
        this.words = words;
        Label doing = Live.region(Texts.text(words.get(work.doing().get())));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        HBox.setHgrow(bar, Priority.ALWAYS);
        percentage.setMinWidth(USE_PREF_SIZE);
        percentage.managedProperty().bind(percentage.visibleProperty());
        HBox row = new HBox(bar, percentage);
        row.getStyleClass().add(Styles.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(doing, row);
        getStyleClass().add(Styles.STACK);
        work.doing().subscribe(step -> doing.setText(words.get(step)));
        work.fraction().subscribe(done -> show(done.doubleValue()));
    }

    private void show(double done) {
        boolean isKnown = done >= 0;
        // A bar without an end moves to and fro: not where nothing may move.
        bar.setProgress(isKnown || !SystemLook.isStill() ? done : 0);
        percentage.setVisible(isKnown);
        int percent = (int) Math.floor(done * 100);
        percentage.setText(isKnown ? words.get("kit.percent", "n", percent) : "");
        if (isKnown && percent / 10 > toldTenth) {
            toldTenth = percent / 10;
            Live.changed(percentage);
        }
    }
}
