package nl.impactwijzer.desktop.outcome;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.scoring.RowOutcome;

/// One duty of one party: its state, what it asks, the article and the day; it opens to plain words and the answers
/// behind its state. What is doubtful about it, and why it was put off, is told without opening.
final class DutyLine {

    private final AssessmentSession session;
    private final Words words;
    private final ClassWords said;
    private final Folds folds;
    private final RowGrounds grounds;
    private final Row row;
    private final RowOutcome.DutyOutcome outcome;

    DutyLine(AssessmentSession session, Words words, Folds folds, Row row, RowOutcome.DutyOutcome outcome) {
        this.session = session;
        this.words = words;
        this.folds = folds;
        this.row = row;
        this.outcome = outcome;
        said = new ClassWords(session.questionnaire(), words);
        grounds = new RowGrounds(session, words, row);
    }

    Node node() {
        Duty duty = outcome.duty();
        String title = words.get(duty.title());
        String state = said.state(outcome.state());
        Disclosure open = folds.keep(
                String.join("/", "duty", row.id(), duty.id(), outcome.role().orElse("")),
                new Disclosure(title, this::more));
        open.line().setAccessibleText(words.get("classes.duty.line", "title", title, "state", state));
        VBox text = new SteadyBox(open, detail(said.about(outcome, session.day())));
        outcome.shift().ifPresent(shift -> text.getChildren().add(detail(Icon.HISTORY, words.get(shift.reason()))));
        if (!duty.note().isEmpty()) {
            text.getChildren().add(detail(Icon.INFO, words.get(duty.note())));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        Label badge = LevelBadge.of(ClassWords.tone(outcome.state()), state);
        HBox line = new HBox(badge, text);
        line.getStyleClass().addAll("iw-outcome-row", "iw-duty");
        return line;
    }

    private Node more() {
        VBox more = grounds.both(outcome.questions(), outcome.duty().sources());
        more.getChildren().addFirst(Texts.text(words.get(outcome.duty().text())));
        more.getChildren()
                .add(
                        1,
                        grounds.steps(outcome.questions()).isEmpty()
                                ? Texts.muted(words.get("classes.duty.nothingBehind"))
                                : Texts.subheading(words.get("classes.duty.behind")));
        outcome.shift().ifPresent(shift -> more.getChildren().add(grounds.sources(shift.sources())));
        return more;
    }

    private static Label detail(String text) {
        Label label = Texts.text(text, Styles.MUTED, Styles.SMALL);
        label.getStyleClass().add("iw-duty-detail");
        return label;
    }

    private static Label detail(Icon icon, String text) {
        Label label = detail(text);
        label.setGraphic(icon.node());
        return label;
    }
}
