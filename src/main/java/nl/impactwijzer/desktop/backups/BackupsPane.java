package nl.impactwijzer.desktop.backups;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;

/// Among the settings: that there are backups, how the last one went, and the way to them.
public final class BackupsPane extends VBox {

    /// @param daily how the backup of today went
    /// @param open  shows all backups
    public BackupsPane(DailyBackup daily, Runnable open, Words words) {
        getStyleClass().add(Styles.STACK);
        Label state = Texts.muted("");
        daily.state().subscribe(now -> state.setText(words.get(now)));
        getChildren()
                .addAll(
                        Texts.heading(words.get("backup.title")),
                        Texts.text(words.get("backup.pane")),
                        state,
                        new FlowPane(8, 8, Buttons.plain(words.get("backup.open"), open)));
    }
}
