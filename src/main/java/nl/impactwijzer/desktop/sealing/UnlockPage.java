package nl.impactwijzer.desktop.sealing;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Live;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.SystemLook;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.text.Message;

/// What stands in the window while encrypted data wait for their pass phrase. One may try as often as one likes.
public final class UnlockPage implements Page {

    private final Ways ways;
    private final Words words;
    private State state = new State.Asking();
    private PasswordField typed = new PasswordField();
    private Runnable show = () -> {};

    /// What one can do.
    ///
    /// @param open tries a pass phrase; it answers with [#wrong], or the page goes
    /// @param lost shows what can be done without
    /// @param end  closes the program
    public record Ways(Consumer<PassPhrase> open, Runnable lost, Runnable end) {}

    /// How far one is.
    private sealed interface State {
        record Asking() implements State {}

        record Trying() implements State {}

        record Wrong(Message why) implements State {}
    }

    public UnlockPage(Ways ways, Words words) {
        this.ways = ways;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("sealing.unlock");
    }

    @Override
    public Topic topic() {
        return Topic.TROUBLE;
    }

    @Override
    public Node build() {
        typed = new PasswordField();
        typed.setMaxWidth(420);
        typed.setOnAction(_ -> open());
        Labelled field = new Labelled(words.get("kit.passPhrase"), typed).help(words.get("sealing.unlock.help"));
        Button open = Buttons.primary(words.get("sealing.unlock.do"), this::open);
        HBox busy = busy();
        show = () -> {
            boolean trying = state instanceof State.Trying;
            typed.setDisable(trying);
            open.setDisable(trying);
            busy.setVisible(trying);
            field.problemProperty().set(state instanceof State.Wrong(Message why) ? words.get(why) : "");
        };
        show.run();
        VBox page = new VBox(
                Texts.title(title()),
                Texts.text(words.get("sealing.unlock.text")),
                field,
                new FlowPane(8, 8, open, Buttons.plain(words.get("sealing.unlock.end"), ways.end()), busy),
                Buttons.plain(words.get("sealing.lost"), ways.lost()));
        page.getStyleClass().add(Styles.PAGE);
        page.setMaxWidth(720);
        return FollowFocus.scroll(page);
    }

    @Override
    public void shown() {
        typed.requestFocus();
    }

    /// It does not open with that one.
    public void wrong(Message why) {
        state = new State.Wrong(why);
        show.run();
        typed.selectAll();
        typed.requestFocus();
    }

    private void open() {
        if (state instanceof State.Trying || typed.getText().isEmpty()) {
            return;
        }
        state = new State.Trying();
        show.run();
        ways.open().accept(new PassPhrase(typed.getText()));
    }

    private HBox busy() {
        ProgressIndicator turning = new ProgressIndicator();
        // Where nothing may move, the words say enough.
        turning.setVisible(!SystemLook.isStill());
        turning.setManaged(turning.isVisible());
        turning.setPrefSize(24, 24);
        turning.setAccessibleText(words.get("sealing.unlock.busy"));
        Label says = Live.region(Texts.text(words.get("sealing.unlock.busy")));
        HBox busy = new HBox(turning, says);
        busy.getStyleClass().add(Styles.ROW);
        busy.setAlignment(Pos.CENTER_LEFT);
        says.visibleProperty().bind(busy.visibleProperty());
        return busy;
    }
}
