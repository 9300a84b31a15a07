package nl.impactwijzer.desktop.tryit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RiskOutcome;
import nl.impactwijzer.scoring.RowOutcome;

/// What the rules make of the answers, after every answer: short, with the ids of the rules, because an author wants to
/// know which rule did it.
final class OutcomePane {

    private static final int MOST = 8;
    private static final int MOST_RULES = 3;

    private final Words words;
    private final VBox list = new SteadyBox();
    private final Node node;
    private Subscription watching = Subscription.EMPTY;

    OutcomePane(Words words) {
        this.words = words;
        list.getStyleClass().addAll(Styles.STACK, "iw-try-pane");
        node = FollowFocus.scroll(list);
    }

    Node node() {
        return node;
    }

    /// Follows that assessment from now on.
    void follow(AssessmentSession session) {
        release();
        watching = session.outcome().subscribe(outcome -> show(session, outcome));
    }

    void showNothing() {
        release();
        list.getChildren().setAll(Texts.muted(words.get("tryit.outcome.nothing")));
    }

    void release() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
    }

    private void show(AssessmentSession session, Outcome outcome) {
        list.getChildren().setAll(day(session), verdict(outcome.verdict()));
        outcome.verdict().reasons().forEach(reason -> list.getChildren().add(rule(session, outcome.verdict(), reason)));
        outcome.rows().forEach(row -> list.getChildren().add(row(row)));
        needed(session, outcome.verdict());
        redLines(outcome.redLines());
        suggested(session, outcome.suggestions());
        risks(session, outcome.risks());
        open(session, outcome);
    }

    private Node day(AssessmentSession session) {
        Label day = Texts.text(words.get("outcome.asOf", "day", session.day()), Styles.MUTED, Styles.SMALL);
        HBox row = new HBox(day);
        row.getStyleClass().addAll(Styles.ROW, "iw-try-head");
        if (session.chosenDay().get().isPresent()) {
            row.getChildren()
                    .addAll(
                            Texts.spacer(),
                            Buttons.plain(words.get("tryit.outcome.today"), () -> session.chooseDay(session.today())));
        }
        return row;
    }

    private Node verdict(Outcome.Proposal proposal) {
        Optional<VerdictRules.Verdict> verdict = proposal.verdict();
        LevelTone tone = verdict.map(found -> LevelTone.named(found.tone())).orElse(LevelTone.UNSCORED);
        Label sentence = Texts.heading(
                verdict.map(found -> words.get(found.label())).orElseGet(() -> words.get("outcome.noVerdict")));
        sentence.setGraphic(LevelBadge.shape(tone));
        VBox box = new SteadyBox(sentence);
        verdict.ifPresent(found -> box.getChildren()
                .add(Texts.text(
                        words.get(proposal.isProvisional() ? "tryit.outcome.provisional" : "tryit.outcome.certain"))));
        box.getStyleClass().addAll("iw-verdict", "iw-try-verdict", LevelBadge.styleClass(tone));
        return box;
    }

    private void needed(AssessmentSession session, Outcome.Proposal proposal) {
        heading(
                "tryit.outcome.why.provisional",
                proposal.provisional().size() + proposal.missing().size());
        proposal.provisional().stream()
                .filter(reason -> !proposal.reasons().contains(reason))
                .forEach(reason -> list.getChildren().add(rule(session, proposal, reason)));
        proposal.missing()
                .forEach(missing -> list.getChildren()
                        .add(line(
                                missing.id(),
                                proposal.open().contains(missing.id())
                                        ? words.get("tryit.outcome.perhaps", "text", missing.text())
                                        : words.get(missing.text()))));
    }

    private Node rule(AssessmentSession session, Outcome.Proposal proposal, Outcome.Reason reason) {
        VBox box = new SteadyBox(line(reason.rule(), words.get(proposal.told(reason))));
        List<Route.Step> steps = session.assessment().getValue().route().asking(reason.questions());
        if (!steps.isEmpty()) {
            box.getChildren().add(ids(session, steps));
        }
        return box;
    }

    /// Only the codes, since an author knows those; a screen reader says the question too.
    private Node ids(AssessmentSession session, List<Route.Step> steps) {
        FlowPane row = new FlowPane(8, 0);
        row.setPrefWrapLength(280);
        steps.forEach(step -> {
            Hyperlink link = link(session, step, step.question().id());
            link.setAccessibleText(
                    step.question().id() + "  " + words.get(step.question().text()));
            row.getChildren().add(link);
        });
        return row;
    }

    private static Hyperlink link(AssessmentSession session, Route.Step step, String text) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("iw-ground-link");
        link.setOnAction(_ -> session.follow(new Link.ToQuestion(step.place())));
        return link;
    }

    private void redLines(List<Outcome.RedLineOutcome> lines) {
        heading("tryit.outcome.redLines", lines.size());
        for (Outcome.RedLineOutcome line : lines) {
            Label state = line.isCrossed()
                    ? LevelBadge.of(LevelTone.HIGH, words.get("outcome.redLine.crossed"))
                    : line.isOpen()
                            ? LevelBadge.of(LevelTone.UNSCORED, words.get("outcome.redLine.open"))
                            : LevelBadge.of(LevelTone.LOW, words.get("outcome.redLine.clear"));
            list.getChildren()
                    .add(marked(line.redLine().id(), words.get(line.redLine().title()), state));
        }
    }

    private Node row(RowOutcome row) {
        LevelTone tone =
                row.rowClass().map(known -> LevelTone.named(known.tone())).orElse(LevelTone.UNSCORED);
        String title = row.row().title().isBlank()
                ? words.get("classes.unnamed")
                : row.row().title();
        VBox box = new SteadyBox(
                Texts.subheading(title),
                LevelBadge.of(
                        tone,
                        row.rowClass()
                                .map(Classification.RowClass::label)
                                .map(words::get)
                                .orElseGet(() -> words.get("classes.noClass"))));
        if (row.isProvisional()) {
            box.getChildren()
                    .add(Texts.muted(words.get(
                            "classes.provisional.why", "n", row.unsure().size())));
        }
        marks(box, "tryit.outcome.flags", row.flags());
        marks(box, "tryit.outcome.roles", row.roles());
        box.getChildren().add(Texts.muted(words.get("classes.why")));
        row.grounds().stream().limit(MOST_RULES).forEach(ground -> {
            String reason = words.get(ground.text());
            String told = ground.truth() == Truth.YES ? reason : words.get("classes.why.open", "reason", reason);
            box.getChildren().add(line(ground.rule(), told));
        });
        if (row.grounds().size() > MOST_RULES) {
            box.getChildren()
                    .add(Texts.muted(words.get("tryit.more", "n", row.grounds().size() - MOST_RULES)));
        }
        box.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return box;
    }

    private void marks(VBox box, String heading, List<RowOutcome.MarkOutcome> marks) {
        if (!marks.isEmpty()) {
            box.getChildren().add(Texts.muted(words.get(heading)));
        }
        for (RowOutcome.MarkOutcome mark : marks) {
            String label = words.get(mark.mark().label());
            box.getChildren()
                    .add(line(
                            mark.mark().code(),
                            mark.isOpen() ? words.get("tryit.outcome.perhaps", "text", label) : label));
        }
    }

    private void suggested(AssessmentSession session, List<Outcome.Suggestion> suggestions) {
        heading("tryit.outcome.suggested", suggestions.size());
        for (Outcome.Suggestion suggestion : suggestions) {
            String state = suggestion.isWaiting()
                    ? "tryit.outcome.waiting"
                    : suggestion.taken().isPresent() ? "tryit.outcome.taken" : "tryit.outcome.aside";
            Hyperlink link = new Hyperlink(
                    suggestion.risk().id() + "  " + words.get(suggestion.risk().title()));
            link.setWrapText(true);
            link.getStyleClass().add("iw-ground-link");
            link.setOnAction(_ -> session.follow(suggestion
                    .taken()
                    .<Link>map(Link.ToRisk::new)
                    .orElseGet(() -> new Link.ToSuggestion(suggestion.risk().id()))));
            list.getChildren().add(new SteadyBox(link, Texts.text(words.get(state), Styles.MUTED, Styles.SMALL)));
        }
    }

    private void risks(AssessmentSession session, List<RiskOutcome> risks) {
        heading("tryit.outcome.risks", risks.size());
        for (RiskOutcome risk : risks) {
            list.getChildren()
                    .add(marked(
                            "",
                            risk.risk().title(),
                            LevelLook.of(session.questionnaire(), words, risk.level(Stage.NOW))
                                    .badge()));
        }
    }

    private void open(AssessmentSession session, Outcome outcome) {
        Route route = session.assessment().getValue().route();
        List<Route.Step> steps = outcome.open().stream()
                .flatMap(point -> route.step(point.place()).stream())
                .toList();
        heading("tryit.outcome.open", steps.size());
        if (!steps.isEmpty()) {
            list.getChildren().add(links(session, steps));
        }
    }

    private Node links(AssessmentSession session, List<Route.Step> steps) {
        VBox box = new SteadyBox();
        steps.stream()
                .limit(MOST)
                .forEach(step -> box.getChildren()
                        .add(link(
                                session,
                                step,
                                step.question().id() + "  "
                                        + words.get(step.question().text()))));
        if (steps.size() > MOST) {
            box.getChildren().add(Texts.muted(words.get("tryit.more", "n", steps.size() - MOST)));
        }
        return box;
    }

    private void heading(String key, int size) {
        if (size > 0) {
            Label heading = Texts.subheading(words.get(key, "n", size));
            heading.getStyleClass().add("iw-try-part");
            list.getChildren().add(heading);
        }
    }

    private static Node line(String id, String text) {
        return Texts.text(id + "  " + text);
    }

    private static Node marked(String id, String text, Label badge) {
        FlowPane row = new FlowPane(8, 4, badge, Texts.text(id.isEmpty() ? text : id + "  " + text));
        row.setPrefWrapLength(280);
        return row;
    }
}
