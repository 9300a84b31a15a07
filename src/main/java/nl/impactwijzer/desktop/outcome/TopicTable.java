package nl.impactwijzer.desktop.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Grounds;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.EffectLevel;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RiskOutcome;

/// Principles or rights as lines of a table; each opens to its risks, answers, good effects and articles.
final class TopicTable {

    /// In pixels: where a title has less beside the other cells, they go under it.
    private static final double TITLE_LEAST = 240;

    private final OutcomeModel model;
    private final Folds folds;
    private final AssessmentSession session;
    private final Words words;
    private final Grounds grounds;

    TopicTable(OutcomeModel model, AssessmentSession session, Words words, Folds folds) {
        this.folds = folds;
        this.model = model;
        this.session = session;
        this.words = words;
        grounds = new Grounds(session, words);
    }

    Node node(String heading, List<Outcome.TopicOutcome> topics) {
        VBox card = new SteadyBox(Texts.heading(words.get(heading)), headings());
        card.getStyleClass().add(Styles.CARD);
        topics.forEach(topic ->
                card.getChildren().add(line(topic, heading + "/" + topic.topic().id())));
        return card;
    }

    private Node headings() {
        Label what = Texts.text(words.get("outcome.column.what"), Styles.SMALL, Styles.MUTED);
        return row(
                what,
                Stream.of("now", "plan", "unknown", "evidence", "effects")
                        .map(key -> Texts.text(words.get("outcome.column." + key), Styles.SMALL, Styles.MUTED))
                        .toArray(Label[]::new));
    }

    private Node line(Outcome.TopicOutcome topic, String key) {
        String title = topic.topic().id() + "  " + words.get(topic.topic().title());
        Label now = level(topic, Stage.NOW);
        Disclosure open = new Disclosure(title, VBox::new);
        open.line().setAccessibleText(title + ", " + words.get("outcome.column.now") + ": " + now.getText());
        Node cells = row(
                open,
                now,
                level(topic, Stage.PLAN),
                Texts.text(words.get("outcome.percent", "n", OutcomeModel.unknownPercent(topic))),
                Texts.text(model.weakest(topic), Styles.SMALL),
                Texts.text(Integer.toString(topic.effects().size())));
        VBox box = new SteadyBox(cells);
        open.line().selectedProperty().subscribe((_, shown) -> {
            if (shown) {
                box.getChildren().setAll(cells, why(topic, key));
            } else {
                box.getChildren().setAll(cells);
            }
        });
        folds.keep(key, open);
        box.getStyleClass().add("iw-outcome-line");
        return box;
    }

    private Label level(Outcome.TopicOutcome topic, Stage stage) {
        return topic.risks().isEmpty()
                ? Texts.muted(words.get("outcome.noRisk"))
                : model.level(Optional.ofNullable(topic.worst().get(stage))).badge();
    }

    private Node why(Outcome.TopicOutcome topic, String key) {
        VBox why = new SteadyBox(Texts.text(words.get(topic.topic().text())));
        why.getStyleClass().addAll(Styles.STACK, "iw-disclosed");
        List<RiskOutcome> risks = model.risks(topic.risks());
        if (!risks.isEmpty()) {
            why.getChildren().add(Texts.subheading(words.get("outcome.risks")));
            risks.forEach(risk -> why.getChildren().add(risk(risk)));
        }
        if (!topic.effects().isEmpty()) {
            why.getChildren().add(Texts.subheading(words.get("outcome.effects")));
            topic.effects().forEach(effect -> why.getChildren().add(Texts.text(effect(effect))));
        }
        List<Route.Step> steps = steps(topic);
        if (!steps.isEmpty()) {
            why.getChildren()
                    .add(folds.keep(
                            key + "/answers",
                            new Disclosure(
                                    words.get("outcome.answers", "n", steps.size()), () -> grounds.answers(steps))));
        }
        why.getChildren()
                .addAll(
                        Texts.subheading(words.get("outcome.articles")),
                        grounds.sources(topic.topic().sources()));
        return why;
    }

    private Node risk(RiskOutcome risk) {
        Hyperlink link = new Hyperlink(risk.risk().title());
        link.setWrapText(true);
        link.getStyleClass().add("iw-ground-link");
        link.setOnAction(_ -> session.follow(new Link.ToRisk(risk.risk().id())));
        HBox row = new HBox(model.level(risk.level(Stage.NOW)).badge(), link);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private String effect(Effect effect) {
        return EffectLevel.of(session.questionnaire(), effect)
                .map(level -> effect.title() + " (" + words.get(level.label().label()) + ")")
                .orElse(effect.title());
    }

    /// The answers about a principle stand in its sections; those about a right name it.
    private List<Route.Step> steps(Outcome.TopicOutcome topic) {
        boolean principle = model.outcome().principles().contains(topic);
        String id = topic.topic().id();
        return session.assessment()
                .getValue()
                .route()
                .counted()
                .filter(step -> principle
                        ? step.section().principle().equals(Optional.of(id))
                        : step.question().basics().rights().contains(id))
                .toList();
    }

    private static Node row(Region title, Label... cells) {
        HBox columns = new HBox();
        columns.getStyleClass().add("iw-topic-cells");
        for (int i = 0; i < cells.length; i++) {
            StackPane cell = new StackPane(cells[i]);
            cell.getStyleClass().add("iw-topic-cell-" + (i + 1));
            cell.setAlignment(Pos.CENTER_LEFT);
            columns.getChildren().add(cell);
        }
        return new FlowRow(title, columns).grow(title, TITLE_LEAST);
    }
}
