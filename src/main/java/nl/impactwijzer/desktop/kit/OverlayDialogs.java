package nl.impactwijzer.desktop.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Questions on a layer over the page, which cannot be reached meanwhile; the focus goes back to where it was.
///
/// Questions that come while another waits stand in line.
public final class OverlayDialogs implements Dialogs {

    private static final Duration MENTION = Duration.seconds(6);

    /// Work that is over within this time needs no window.
    private static final Duration UNSEEN = Duration.millis(400);

    private final Words words;
    private final Node page;
    private final StackPane shade = new StackPane();
    private final Label mention = new Label();
    private final PauseTransition mentionEnd = new PauseTransition(MENTION);
    private final Deque<Ask> waiting = new ArrayDeque<>();
    private boolean asking;
    private @Nullable Ask current;
    private @Nullable Node focusBefore;

    /// @param layers where the page stands and the questions go over it
    /// @param page   what must not be reached while a question waits
    public OverlayDialogs(StackPane layers, Node page, Words words) {
        this.words = words;
        this.page = page;
        shade.getStyleClass().add("iw-shade");
        shade.setVisible(false);
        shade.setManaged(false);
        mention.getStyleClass().add("iw-mention");
        mention.setWrapText(true);
        Live.region(mention);
        mention.setVisible(false);
        mention.setMouseTransparent(true);
        StackPane.setAlignment(mention, Pos.BOTTOM_CENTER);
        mentionEnd.setOnFinished(_ -> mention.setVisible(false));
        layers.getChildren().addAll(shade, mention);
    }

    @Override
    public void ask(Ask ask) {
        waiting.add(ask);
        if (!asking) {
            focusBefore = page.getScene() == null ? null : page.getScene().getFocusOwner();
            next();
        }
    }

    @Override
    public void problem(String title, String sentence, Throwable cause) {
        ask(Ask.tell(Ask.Kind.PROBLEM, title, sentence, words.get("kit.close")).withDetails(details(cause)));
    }

    @Override
    public void mention(String sentence) {
        mention.setText(sentence);
        mention.setVisible(true);
        mentionEnd.playFromStart();
    }

    @Override
    public void follow(String title, Running work) {
        PauseTransition patience = new PauseTransition(UNSEEN);
        patience.setOnFinished(_ -> {
            if (!work.over().get()) {
                Ask ask = progress(title, work);
                ask(ask);
                work.over().subscribe(over -> {
                    if (over) {
                        withdraw(ask);
                    }
                });
            }
        });
        patience.play();
    }

    private Ask progress(String title, Running work) {
        return new Ask(
                Ask.Kind.INFO,
                title,
                "",
                Optional.of(new ProgressBox(title, work, words)),
                "",
                List.of(new Ask.Choice(words.get("kit.cancel"), "", work::cancel)));
    }

    /// Takes away a question that needs no answer any more.
    private void withdraw(Ask ask) {
        if (ask.equals(current)) {
            next();
        } else {
            waiting.remove(ask);
        }
    }

    @Override
    public boolean isAsking() {
        return asking;
    }

    private void next() {
        Ask ask = waiting.poll();
        asking = ask != null;
        current = ask;
        page.setDisable(asking);
        shade.setVisible(asking);
        shade.setManaged(asking);
        if (ask == null) {
            shade.getChildren().clear();
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
            focusBefore = null;
            return;
        }
        shade.getChildren().setAll(box(ask));
    }

    private Node box(Ask ask) {
        VBox box = new VBox();
        box.getStyleClass().add("iw-dialog");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(ask.title() + ". " + ask.text());
        Label title = Texts.heading(ask.title());
        title.setGraphic(
                switch (ask.kind()) {
                    case QUESTION -> Icon.HELP.node();
                    case INFO -> Icon.INFO.node();
                    case PROBLEM -> Icon.PROBLEM.node();
                });
        List<Node> parts = new ArrayList<>(List.of(title));
        if (!ask.text().isEmpty()) {
            parts.add(Texts.text(ask.text()));
        }
        ask.content().ifPresent(parts::add);
        HBox buttons = buttons(ask);
        parts.add(buttons);
        box.getChildren().setAll(parts);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                event.consume();
                answer(ask.choices().getLast());
            } else if (Shortcut.OPEN.matches(event) && event.getTarget() instanceof TextField) {
                ask.choices().stream()
                        .filter(choice -> choice.look().equals(Styles.PRIMARY))
                        .findFirst()
                        .ifPresent(choice -> {
                            event.consume();
                            answer(choice);
                        });
            }
        });
        // A screen reader says what has the keyboard, and after its name what is asked.
        Node keyboard = ask.content()
                .flatMap(OverlayDialogs::field)
                .orElse(buttons.getChildren().getLast());
        keyboard.setAccessibleHelp(String.join(
                        " ",
                        ask.title() + ".",
                        ask.text(),
                        Objects.requireNonNullElse(keyboard.getAccessibleHelp(), ""))
                .strip());
        Platform.runLater(keyboard::requestFocus);
        return box;
    }

    /// The first control in it that takes the keyboard.
    private static Optional<Node> field(Node content) {
        if (content.isFocusTraversable()) {
            return Optional.of(content);
        }
        return content instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> field(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private HBox buttons(Ask ask) {
        HBox row = new HBox();
        row.getStyleClass().add(Styles.ROW);
        row.setAlignment(Pos.CENTER_RIGHT);
        if (!ask.details().isEmpty()) {
            row.getChildren().addAll(copy(ask.details()), Texts.spacer());
        }
        for (Ask.Choice choice : ask.choices().reversed()) {
            Button button = Buttons.plain(choice.text(), () -> answer(choice));
            if (!choice.look().isEmpty()) {
                button.getStyleClass().add(choice.look());
            }
            row.getChildren().add(button);
        }
        return row;
    }

    private Button copy(String details) {
        return Buttons.flat(Icon.COPY, words.get("kit.copyDetails"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            mention(words.get("kit.copied"));
        });
    }

    private void answer(Ask.Choice choice) {
        next();
        choice.action().run();
    }

    private static String details(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
