package nl.impactwijzer.desktop.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.questionnaire.diff.Difference;
import nl.impactwijzer.questionnaire.diff.Difference.Weight;
import nl.impactwijzer.report.LevelTone;
import org.jspecify.annotations.Nullable;

/// Every difference between two versions of a questionnaire in a sentence, with what stood and what stands there.
final class ComparisonPage implements Page {

    /// What a questionnaire's file calls the kinds of question.
    private static final Set<String> KINDS =
            Set.of("choice", "choices", "yesNo", "scale", "text", "number", "date", "rows", "register");

    /// Of a very long value the beginning says enough here; the files have the rest.
    private static final int MOST_SHOWN = 600;

    private final Comparison comparison;
    private final Page parent;
    private final Words words;
    private String search = "";
    private Optional<Weight> weight = Optional.empty();
    private TextField field = new TextField();

    ComparisonPage(Comparison comparison, Page parent, Words words) {
        this.comparison = comparison;
        this.parent = parent;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get(
                "questionnaires.compare.title",
                "before",
                comparison.before().label(),
                "after",
                comparison.after().label());
    }

    @Override
    public Topic topic() {
        return Topic.QUESTIONNAIRES;
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public void search() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public Node build() {
        ListView<Difference> list = new ListView<>();
        list.setAccessibleText(words.get("questionnaires.compare.list"));
        list.getStyleClass().add("iw-differences");
        list.setPlaceholder(Texts.muted(words.get(
                comparison.differences().isEmpty()
                        ? "questionnaires.compare.none"
                        : "questionnaires.compare.notFound")));
        list.setCellFactory(_ -> new DifferenceCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        String tone = comparison.differences().isEmpty() ? Styles.SUCCESS : Styles.INFO;
        VBox page =
                new VBox(Texts.title(title()), Texts.notice(tone, words.get(comparison.verdict())), filter(list), list);
        page.getStyleClass().add(Styles.PAGE);
        fill(list);
        return page;
    }

    private Node filter(ListView<Difference> list) {
        ChoiceBox<Optional<Weight>> weights = new ChoiceBox<>();
        weights.setAccessibleText(words.get("questionnaires.compare.filter"));
        weights.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Weight> choice) {
                return name(choice);
            }

            @Override
            public Optional<Weight> fromString(String name) {
                return Optional.empty();
            }
        });
        weights.getItems().add(Optional.empty());
        for (Weight one : Weight.values()) {
            weights.getItems().add(Optional.of(one));
        }
        weights.setValue(weight);
        weights.valueProperty().addListener((_, _, now) -> {
            weight = now;
            fill(list);
        });
        field = new TextField(search);
        field.setPromptText(words.get("questionnaires.compare.search"));
        field.setAccessibleText(words.get("questionnaires.compare.search"));
        field.setPrefColumnCount(24);
        field.textProperty().addListener((_, _, now) -> {
            search = now;
            fill(list);
        });
        HBox row = new HBox(weights, field);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private void fill(ListView<Difference> list) {
        list.getItems()
                .setAll(comparison.matching(weight, search, words.messages().getValue()));
    }

    private String name(Optional<Weight> choice) {
        return choice.map(one -> words.get("questionnaires.compare.choice." + one.code(), "n", comparison.count(one)))
                .orElseGet(() -> words.get(
                        "questionnaires.compare.choice.all",
                        "n",
                        comparison.differences().size()));
    }

    private final class DifferenceCell extends ListCell<Difference> {

        DifferenceCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            if (empty || difference == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String sentence = words.get(difference.sentence());
            String heavy =
                    words.get("questionnaires.compare." + difference.weight().code());
            Label badge = LevelBadge.of(tone(difference.weight()), heavy);
            Label what = Texts.text(sentence, Styles.STRONG);
            HBox head = new HBox(badge, what);
            head.getStyleClass().add(Styles.ROW);
            List<Node> lines = new ArrayList<>(List.of(head));
            line(lines, "questionnaires.compare.was", told(difference, difference.before()));
            line(lines, "questionnaires.compare.is", told(difference, difference.after()));
            VBox box = new VBox(4);
            box.getChildren().setAll(lines);
            setGraphic(box);
            setAccessibleText(heavy + ". " + sentence);
        }

        /// A kind of question in words; the file has a code for it.
        private String told(Difference difference, String value) {
            String key = "date".equals(value) ? "questionnaires.kind.day" : "questionnaires.kind." + value;
            return difference.change() == Difference.Change.RETYPED && KINDS.contains(value) ? words.get(key) : value;
        }

        private void line(List<Node> lines, String key, String value) {
            if (!value.isBlank()) {
                lines.add(Texts.text(words.get(key, "text", shortened(value))));
            }
        }
    }

    private static String shortened(String value) {
        return value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + "…";
    }

    private static LevelTone tone(Weight weight) {
        return switch (weight) {
            case PATCH -> LevelTone.NEUTRAL;
            case MINOR -> LevelTone.LIMITED;
            case MAJOR -> LevelTone.MEDIUM;
        };
    }
}
