package nl.impactwijzer.desktop.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Takes over what is typed in a field after a short pause, and at once when the keyboard leaves it.
///
/// Until then a text from elsewhere does not touch the field: no letter is lost.
public final class Typing {

    private static final Duration PAUSE = Duration.millis(400);

    private final TextInputControl field;
    private final Consumer<String> taken;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String known = "";
    private boolean showing;

    public Typing(TextInputControl field, Consumer<String> taken) {
        this.field = field;
        this.taken = taken;
        pause.setOnFinished(_ -> commit());
        field.textProperty().subscribe(this::typed);
        field.focusedProperty().subscribe(has -> {
            if (!has) {
                commit();
            }
        });
        field.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                commit();
            }
        });
    }

    /// Hands over what was typed since the last time.
    public void commit() {
        pause.stop();
        if (isPending()) {
            known = field.getText();
            taken.accept(known);
        }
    }

    /// Puts a text in the field, unless somebody is typing in it.
    public void show(String text) {
        if (isPending() || text.equals(field.getText())) {
            return;
        }
        known = text;
        int caret = field.getCaretPosition();
        showing = true;
        field.setText(text);
        showing = false;
        field.positionCaret(Math.min(caret, text.length()));
    }

    private boolean isPending() {
        return !known.equals(field.getText());
    }

    private void typed() {
        if (!showing && isPending()) {
            pause.playFromStart();
        }
    }
}
