package nl.impactwijzer.desktop.guide;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.Shortcut;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;

/// Shows a newcomer around: a few steps, each beside the place in the window that it is about. It can be stopped at
/// every step, and nothing moves.
public final class Tour {

    /// The page cannot be used until the tour is over, but looks as if it could.
    private static final String TOURED = "iw-toured";

    private final StackPane layers;
    private final Node page;
    private final Words words;
    private final List<Step> steps;
    private final Spotlight light = new Spotlight();

    /// @param name  of the step, as in its words
    /// @param page  opens the screen that it is about
    /// @param place what it is about on that screen
    public record Step(String name, Runnable page, Supplier<Node> place) {}

    /// @param layers where the page stands and the tour goes over it
    /// @param page   what must not be reached meanwhile
    public Tour(StackPane layers, Node page, Words words, List<Step> steps) {
        this.layers = layers;
        this.page = page;
        this.words = words;
        this.steps = List.copyOf(steps);
    }

    public void start() {
        page.setDisable(true);
        page.getStyleClass().add(TOURED);
        layers.getChildren().add(light);
        go(0);
    }

    private void go(int number) {
        Step step = steps.get(number);
        step.page().run();
        light.show(step.place().get(), callout(number));
    }

    private void stop(Node keyboard) {
        light.end();
        layers.getChildren().remove(light);
        page.getStyleClass().remove(TOURED);
        page.setDisable(false);
        keyboard.requestFocus();
    }

    private void next(int number) {
        if (number < steps.size() - 1) {
            go(number + 1);
        } else {
            steps.getFirst().page().run();
            stop(steps.getFirst().place().get());
        }
    }

    private void previous(int number) {
        if (number > 0) {
            go(number - 1);
        }
    }

    private VBox callout(int number) {
        Step step = steps.get(number);
        boolean last = number == steps.size() - 1;
        String name = "guide.tour." + step.name();
        Label title = Texts.heading(
                words.get("guide.tour.step", "title", words.get(name), "step", number + 1, "all", steps.size()));
        Label text = Texts.text(words.get(name + ".text"));
        Button next = Buttons.primary(words.get(last ? "guide.tour.end" : "guide.tour.next"), () -> next(number));
        Button previous = Buttons.plain(words.get("guide.tour.previous"), () -> previous(number));
        Button stop = Buttons.plain(
                words.get("guide.tour.stop"), () -> stop(step.place().get()));
        FlowRow row = last ? new FlowRow(previous, next) : new FlowRow(stop, previous, next);
        previous.setVisible(number > 0);
        previous.setManaged(number > 0);
        VBox callout = new VBox(title, text, row);
        callout.getStyleClass().addAll(Styles.STACK, "iw-tour");
        callout.setAccessibleRole(AccessibleRole.DIALOG);
        callout.setAccessibleText(title.getText() + ". " + text.getText());
        // A screen reader says what has the keyboard, and after its name what there is to know.
        next.setAccessibleHelp(title.getText() + ". " + text.getText());
        callout.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean known = true;
            if (Shortcut.CLOSE.matches(event)) {
                stop(step.place().get());
            } else if (Shortcut.TOUR.which(event) == 0) {
                previous(number);
            } else if (Shortcut.TOUR.matches(event)) {
                next(number);
            } else {
                known = false;
            }
            if (known) {
                event.consume();
            }
        });
        Platform.runLater(next::requestFocus);
        return callout;
    }
}
