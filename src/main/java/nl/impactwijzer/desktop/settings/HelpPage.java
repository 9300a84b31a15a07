package nl.impactwijzer.desktop.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Shortcut;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;

/// How to begin, and which keys do what.
public final class HelpPage implements Page {

    private static final List<String> STEPS = List.of("product", "start", "answer", "risks", "outcome", "report");

    private final Words words;
    private final Runnable guide;
    private final Runnable tour;
    private final Runnable access;
    private final Supplier<Node> diagnosis;

    /// @param guide     opens the user guide
    /// @param tour      shows a newcomer around
    /// @param access    opens the page of the guide about access
    /// @param diagnosis the way to the diagnostic file
    public HelpPage(Words words, Runnable guide, Runnable tour, Runnable access, Supplier<Node> diagnosis) {
        this.words = words;
        this.guide = guide;
        this.tour = tour;
        this.access = access;
        this.diagnosis = diagnosis;
    }

    @Override
    public String title() {
        return words.get("shell.help");
    }

    @Override
    public Topic topic() {
        return Topic.KEYS;
    }

    @Override
    public Node build() {
        VBox page = new VBox(Texts.title(title()), more(), steps(), keys(), trust(), diagnosis.get());
        page.getStyleClass().add(Styles.PAGE);
        page.setMaxWidth(800);
        return FollowFocus.scroll(page);
    }

    private Node more() {
        return new FlowPane(
                8,
                8,
                Buttons.primary(words.get("guide.open"), guide),
                Buttons.plain(words.get("guide.tour"), tour),
                Buttons.plain(words.get("guide.access"), access));
    }

    private Node steps() {
        VBox box = new VBox(Texts.heading(words.get("help.begin")));
        int number = 1;
        for (String step : STEPS) {
            box.getChildren().add(line(number + ".", 24, words.get("help.begin." + step)));
            number++;
        }
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private Node keys() {
        VBox box = new VBox(Texts.heading(words.get("help.keys")));
        for (Shortcut shortcut : Shortcut.all()) {
            String key = shortcut.messageKey();
            box.getChildren().add(line(words.get(key + ".key"), 160, words.get(key)));
        }
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private Node trust() {
        VBox box = new VBox(Texts.heading(words.get("help.trust")), Texts.text(words.get("help.trust.text")));
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private static Node line(String first, double width, String text) {
        Label key = Texts.text(first, Styles.STRONG);
        key.setMinWidth(width);
        key.setPrefWidth(width);
        Label what = Texts.text(text);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(key, what);
        line.getStyleClass().add(Styles.ROW);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
