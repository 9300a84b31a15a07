package nl.impactwijzer.desktop.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.questionnaire.Section;
import org.jspecify.annotations.Nullable;

/// A questionnaire to read from begin to end, without answering: sections at the left, their questions at the right.
final class QuestionnairePage implements Page {

    private final Questionnaire questionnaire;
    private final Page parent;
    private final Words words;
    private final List<Placed> sections = new ArrayList<>();
    private int chosen;

    private record Placed(Part part, Section section) {}

    QuestionnairePage(Questionnaire questionnaire, Page parent, Words words) {
        this.questionnaire = questionnaire;
        this.parent = parent;
        this.words = words;
        for (Part part : questionnaire.parts()) {
            part.sections().forEach(section -> sections.add(new Placed(part, section)));
        }
    }

    @Override
    public String title() {
        return questionnaire.ref().id().toUpperCase(Locale.ROOT) + " "
                + questionnaire.ref().version();
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
    public Node build() {
        VBox questions = new VBox();
        questions.getStyleClass().add(Styles.PAGE);
        questions.setMaxWidth(800);
        ScrollPane right = FollowFocus.scroll(questions);
        right.setFocusTraversable(true);
        right.getStyleClass().add("iw-focusable");
        right.setAccessibleText(words.get("questionnaires.questions"));
        ListView<Placed> list = new ListView<>();
        list.setAccessibleText(words.get("questionnaires.sections"));
        list.getItems().setAll(sections);
        list.setCellFactory(_ -> new SectionCell());
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                chosen = index.intValue();
                questions.getChildren().setAll(section(sections.get(chosen)));
                right.setVvalue(0);
            }
        });
        list.getSelectionModel().select(chosen);
        SplitPane panes = new SplitPane(list, right);
        panes.setDividerPositions(0.3);
        SplitPane.setResizableWithParent(list, false);
        return panes;
    }

    private List<Node> section(Placed placed) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.muted(placed.part().id() + " " + words.get(placed.part().title())));
        nodes.add(Texts.title(words.get(placed.section().title())));
        String intro = words.get(placed.section().intro());
        if (!intro.isBlank()) {
            nodes.add(Texts.text(intro));
        }
        placed.section().register().ifPresent(_ -> nodes.add(Texts.muted(words.get("questionnaires.register"))));
        placed.section().questions().forEach(question -> nodes.add(question(question)));
        return nodes;
    }

    private Node question(Question question) {
        VBox box = new VBox(Texts.subheading(question.id() + "  " + words.get(question.text())));
        String context = words.get(question.basics().context());
        if (!context.isBlank()) {
            box.getChildren().add(Texts.muted(context));
        }
        options(question).forEach(option -> box.getChildren().add(Texts.text("–  " + option)));
        String why = words.get(question.basics().help().why());
        if (!why.isBlank()) {
            box.getChildren().add(Texts.text(why, Styles.MUTED, Styles.SMALL));
        }
        box.getChildren().add(Texts.text(foot(question), Styles.MUTED, Styles.SMALL));
        box.getStyleClass().add(Styles.CARD);
        return box;
    }

    /// The possible answers, where they are given.
    private List<String> options(Question question) {
        return switch (question) {
            case Question.WithOptions choice ->
                choice.options().stream().map(Option::label).map(words::get).toList();
            case Question.Scaled scaled ->
                scaled.scale().steps().stream()
                        .map(Scale.Step::label)
                        .map(words::get)
                        .toList();
            case Question.YesNo _ -> List.of(words.get("questionnaires.yes"), words.get("questionnaires.no"));
            case Question.Rows rows ->
                rows.fields().stream().map(Question::text).map(words::get).toList();
            case Question.Text _, Question.Quantity _, Question.Day _, Question.Register _ -> List.of();
        };
    }

    private String foot(Question question) {
        String kind = switch (question) {
            case Question.Choice _ -> "choice";
            case Question.Choices _ -> "choices";
            case Question.YesNo _ -> "yesNo";
            case Question.Scaled _ -> "scale";
            case Question.Text _ -> "text";
            case Question.Quantity _ -> "number";
            case Question.Day _ -> "day";
            case Question.Rows _ -> "rows";
            case Question.Register _ -> "register";
        };
        String who = question.basics().who().stream()
                .sorted()
                .map(role -> words.get("products.role." + role.code()))
                .collect(Collectors.joining(", "));
        String form = words.get("questionnaires.kind." + kind);
        return who.isEmpty() ? form : words.get("questionnaires.foot", "form", form, "who", who);
    }

    private final class SectionCell extends ListCell<Placed> {
        /// Of the list, with its scroll bar.
        private static final double EDGES = 20;

        private final Label label = new Label();

        SectionCell() {
            label.setWrapText(true);
            setPrefWidth(0);
        }

        /// As high as a long title needs, which a list does not find out by itself.
        @Override
        protected double computePrefHeight(double width) {
            double own = getListView() == null ? 0 : getListView().getWidth() - EDGES;
            return isEmpty() || own <= 0
                    ? super.computePrefHeight(width)
                    : snappedTopInset()
                            + label.prefHeight(Math.max(1, own - snappedLeftInset() - snappedRightInset()))
                            + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Placed placed, boolean empty) {
            super.updateItem(placed, empty);
            if (empty || placed == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String title =
                    placed.section().id() + "  " + words.get(placed.section().title());
            label.setText(title);
            setGraphic(label);
            setAccessibleText(title);
        }
    }
}
