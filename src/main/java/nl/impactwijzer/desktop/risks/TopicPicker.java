package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Topic;

/// Chooses some of the principles or rights: closed it names what is chosen, opened it offers all.
final class TopicPicker {

    private TopicPicker() {}

    static Node of(
            Fields fields,
            Words words,
            String title,
            List<Topic> topics,
            Supplier<List<String>> chosen,
            Consumer<List<String>> change) {
        Supplier<String> summary = () -> {
            String names = topics.stream()
                    .filter(topic -> chosen.get().contains(topic.id()))
                    .map(topic -> topic.id() + " " + words.get(topic.title()))
                    .collect(Collectors.joining("; "));
            return names.isEmpty() ? words.get("risks.topics.none") : names;
        };
        Disclosure open = new Disclosure(words.get("risks.topics.choose", "what", title), () -> {
            TilePane tiles = new TilePane(16, 8);
            tiles.setPrefColumns(2);
            tiles.setTileAlignment(Pos.CENTER_LEFT);
            topics.forEach(topic -> tiles.getChildren().add(tile(fields, words, topic, chosen, change)));
            return tiles;
        });
        VBox box = new SteadyBox(Texts.text(title, "iw-label"), fields.live(summary), open);
        box.getStyleClass().add("iw-labelled");
        return box;
    }

    private static Node tile(
            Fields fields, Words words, Topic topic, Supplier<List<String>> chosen, Consumer<List<String>> change) {
        CheckBox box = fields.check(
                topic.id() + "  " + words.get(topic.title()), () -> chosen.get().contains(topic.id()), on -> {
                    List<String> next = new ArrayList<>(chosen.get());
                    next.remove(topic.id());
                    if (on) {
                        next.add(topic.id());
                    }
                    change.accept(next);
                });
        box.setPrefWidth(400);
        box.getStyleClass().add(Styles.SMALL);
        return box;
    }
}
