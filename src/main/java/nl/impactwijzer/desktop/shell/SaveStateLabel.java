package nl.impactwijzer.desktop.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Live;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.SaveState;
import org.kordamp.ikonli.javafx.FontIcon;

/// The save state in words, at the top right: "Opgeslagen om 14:03".
final class SaveStateLabel extends Label {

    private final Words words;
    private final FontIcon icon = Icon.MORE.node();
    private Subscription state = Subscription.EMPTY;

    SaveStateLabel(Words words) {
        this.words = words;
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("iw-save-state");
        Live.region(this);
        clear();
    }

    void follow(ObservableValue<SaveState> next) {
        state.unsubscribe();
        state = next.subscribe(this::say);
        setVisible(true);
    }

    void clear() {
        state.unsubscribe();
        state = Subscription.EMPTY;
        setVisible(false);
        setText("");
    }

    /// The same icon again and again: a new one is styled and drawn twice, each time the state changes.
    private void say(Icon which) {
        which.showIn(icon);
        setGraphic(icon);
    }

    private void say(SaveState now) {
        getStyleClass().removeAll(Styles.PROBLEM, Styles.SUCCESS);
        switch (now) {
            case SaveState.Saved saved -> {
                setText(words.get("shell.saved", "time", words.time(saved.at())));
                say(Icon.DONE);
                getStyleClass().add(Styles.SUCCESS);
            }
            case SaveState.Pending _ -> {
                setText(words.get("shell.saving"));
                say(Icon.MORE);
            }
            case SaveState.Failed failed -> {
                setText(words.get(failed.why().sentence()));
                say(Icon.PROBLEM);
                getStyleClass().add(Styles.PROBLEM);
            }
            case SaveState.ReadOnly _ -> {
                setText(words.get("shell.readOnly"));
                say(Icon.LOCK);
            }
        }
    }
}
