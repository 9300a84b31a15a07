package nl.impactwijzer.desktop.outcome;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Grounds;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.Outcome;

/// The red lines, the crossed ones first: each with its rule, the answers under it and the articles behind it.
final class RedLines {

    private final OutcomeModel model;
    private final Folds folds;
    private final Words words;
    private final Grounds grounds;

    RedLines(OutcomeModel model, AssessmentSession session, Words words, Folds folds) {
        this.folds = folds;
        this.model = model;
        this.words = words;
        grounds = new Grounds(session, words);
    }

    Node node() {
        VBox card = new SteadyBox(
                Texts.heading(words.get("outcome.redLines")), Texts.muted(words.get("outcome.redLines.intro")));
        card.getStyleClass().add(Styles.CARD);
        model.outcome().redLines().stream()
                .sorted(Comparator.comparing(Outcome.RedLineOutcome::state).reversed())
                .forEach(line -> card.getChildren().add(row(line)));
        return card;
    }

    private Node row(Outcome.RedLineOutcome line) {
        Disclosure open = folds.keep(
                "line/" + line.redLine().id(),
                new Disclosure(words.get(line.redLine().title()), () -> why(line)));
        HBox.setHgrow(open, Priority.ALWAYS);
        Label state = state(line);
        HBox row = new HBox(state, open);
        row.getStyleClass().add("iw-outcome-row");
        open.line().setAccessibleText(words.get(line.redLine().title()) + ": " + state.getText());
        return row;
    }

    private Label state(Outcome.RedLineOutcome line) {
        Label badge = switch (line.state()) {
            case YES -> LevelBadge.of(LevelTone.VERY_HIGH, words.get("outcome.redLine.crossed"));
            case OPEN -> LevelBadge.of(LevelTone.UNSCORED, words.get("outcome.redLine.open"));
            case NO -> LevelBadge.of(LevelTone.LOW, words.get("outcome.redLine.clear"));
        };
        badge.setMinWidth(130);
        return badge;
    }

    private Node why(Outcome.RedLineOutcome line) {
        VBox why = new SteadyBox(
                Texts.text(words.get(line.redLine().reason())),
                grounds.answers(
                        line.questions().isEmpty() ? asked(line.redLine().when()) : line.questions()),
                Texts.subheading(words.get("outcome.articles")),
                grounds.sources(line.redLine().sources()));
        why.getStyleClass().add(Styles.STACK);
        return why;
    }

    private static List<String> asked(Condition when) {
        return when.questions().distinct().toList();
    }
}
