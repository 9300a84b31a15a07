package nl.impactwijzer.desktop.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.RowOutcome;

/// One row with its class, why it has that class, what may still change it, and what else is told of it.
///
/// The choices between readings stay the same controls while the rest is made anew, so that whoever is choosing or
/// typing there keeps the keyboard.
final class ClassCard {

    private final AssessmentSession session;
    private final Words words;
    private final ClassWords said;
    private final Folds folds;
    private final Row row;
    private final RowGrounds grounds;
    private final VBox top = new SteadyBox();
    private final VBox choices = new SteadyBox();
    private final VBox bottom = new SteadyBox();
    private final Hyperlink duties = new Hyperlink();
    private final VBox card = new SteadyBox(top, choices, bottom, duties);
    private final Told topTold = new Told();
    private final Told bottomTold = new Told();
    private final Map<String, ReadingChoice> readings = new LinkedHashMap<>();

    ClassCard(AssessmentSession session, Words words, Folds folds, Row row, Consumer<Row> showDuties) {
        this.session = session;
        this.words = words;
        this.folds = folds;
        this.row = row;
        duties.getStyleClass().add("iw-ground-link");
        duties.setWrapText(true);
        duties.setAlignment(Pos.TOP_LEFT);
        duties.setOnAction(_ -> showDuties.accept(row));
        said = new ClassWords(session.questionnaire(), words);
        grounds = new RowGrounds(session, words, row);
        List.of(top, choices, bottom).forEach(box -> box.getStyleClass().add(Styles.STACK));
        card.getStyleClass().addAll(Styles.CARD, "iw-class-card");
    }

    Node node() {
        return card;
    }

    void show(RowOutcome outcome) {
        Object dossier = session.dossier().get();
        if (topTold.isNew(
                dossier,
                outcome.rowClass(),
                outcome.possible(),
                outcome.unsure(),
                outcome.warnings(),
                said.binds(outcome, session.day()))) {
            top(outcome);
        }
        readings(outcome.readings());
        if (bottomTold.isNew(dossier, outcome.grounds(), outcome.flags(), outcome.roles())) {
            bottom(outcome);
        }
        duties(outcome);
    }

    private void top(RowOutcome outcome) {
        top.getChildren().setAll(head(outcome));
        outcome.rowClass().ifPresent(known -> top.getChildren().add(Texts.text(words.get(known.meaning()))));
        top.getChildren().add(Texts.text(said.binds(outcome, session.day()), Styles.STRONG));
        provisional(outcome).ifPresent(top.getChildren()::add);
        if (!outcome.isCertain()) {
            top.getChildren().add(possible(outcome));
        }
        outcome.warnings().forEach(warning -> top.getChildren().add(coming(warning)));
    }

    private void bottom(RowOutcome outcome) {
        bottom.getChildren().setAll(why(outcome));
        if (!outcome.flags().isEmpty()) {
            bottom.getChildren().add(flags(outcome.flags()));
        }
        bottom.getChildren().add(roles(outcome));
    }

    private Node head(RowOutcome outcome) {
        Label title = Texts.heading(said.row(outcome.row()));
        Label badge = LevelBadge.of(ClassWords.tone(outcome.rowClass()), said.rowClass(outcome.rowClass()));
        FlowPane head = new FlowPane(title, badge);
        if (outcome.isProvisional()) {
            head.getChildren().add(LevelBadge.of(LevelTone.UNSCORED, words.get("classes.provisional")));
        }
        head.getStyleClass().add("iw-class-head");
        head.setRowValignment(VPos.CENTER);
        return head;
    }

    private Optional<Node> provisional(RowOutcome outcome) {
        if (!outcome.isProvisional()) {
            return Optional.empty();
        }
        int open = outcome.unsure().size();
        VBox box = new SteadyBox(
                Texts.muted(words.get("classes.provisional.why", "n", open)),
                folds.keep(
                        key("open"),
                        new Disclosure(words.get("classes.open", "n", open), () -> grounds.answers(outcome.unsure()))));
        return Optional.of(box);
    }

    private Node possible(RowOutcome outcome) {
        List<String> others = outcome.possible().stream()
                .skip(1)
                .map(known -> words.get(known.label()))
                .toList();
        return Texts.text(words.get("classes.possible", "classes", said.either(others)));
    }

    private Node coming(RowOutcome.Ground warning) {
        Label notice = Texts.notice(Styles.WARNING, words.get(warning.text()));
        return new SteadyBox(
                notice,
                folds.keep(
                        key("coming/" + warning.rule()),
                        new Disclosure(
                                words.get("classes.coming"),
                                () -> grounds.both(warning.questions(), warning.sources()))));
    }

    private void readings(List<RowOutcome.ReadingOutcome> outcomes) {
        List<Node> shown = new ArrayList<>();
        for (RowOutcome.ReadingOutcome outcome : outcomes) {
            ReadingChoice choice = readings.computeIfAbsent(
                    outcome.reading().id(), _ -> new ReadingChoice(session, words, row, outcome.reading()));
            choice.show(outcome);
            shown.add(choice.node());
        }
        if (!shown.equals(choices.getChildren())) {
            choices.getChildren().setAll(shown);
        }
    }

    private Node why(RowOutcome outcome) {
        VBox box = section(words.get("classes.why"));
        for (RowOutcome.Ground ground : outcome.grounds()) {
            String reason = words.get(ground.text());
            String told = ground.truth() == Truth.YES ? reason : words.get("classes.why.open", "reason", reason);
            box.getChildren().add(folds.keep(key("why/" + ground.rule()), new Disclosure(told, () -> {
                VBox more = grounds.both(ground.questions(), ground.sources());
                more.getChildren().addFirst(Texts.muted(words.get("classes.rule", "rule", ground.rule())));
                return more;
            })));
        }
        return box;
    }

    private Node flags(List<RowOutcome.MarkOutcome> flags) {
        VBox box = section(words.get("classes.flags"));
        for (RowOutcome.MarkOutcome flag : flags) {
            String label = words.get(flag.mark().label());
            String told = flag.isOpen() ? words.get("classes.flag.open", "flag", label) : label;
            box.getChildren().add(mark("flag/", told, flag));
        }
        return box;
    }

    private Node roles(RowOutcome outcome) {
        if (outcome.roles().isEmpty()) {
            return Texts.text(words.get("classes.roles.none"));
        }
        VBox box = new SteadyBox(Texts.text(words.get(
                "classes.roles",
                "roles",
                String.join(", ", outcome.roles().stream().map(said::role).toList()))));
        box.getChildren().add(folds.keep(key("roles"), new Disclosure(words.get("classes.roles.why"), () -> {
            VBox more = new SteadyBox();
            outcome.roles().forEach(role -> more.getChildren().add(mark("role/", said.role(role), role)));
            return more;
        })));
        return box;
    }

    private Node mark(String kind, String told, RowOutcome.MarkOutcome mark) {
        return folds.keep(key(kind + mark.mark().code()), new Disclosure(told, () -> {
            VBox more = grounds.both(mark.questions(), mark.mark().sources());
            more.getChildren().addFirst(Texts.text(words.get(mark.mark().reason())));
            return more;
        }));
    }

    private void duties(RowOutcome outcome) {
        int all = RowOutcome.count(outcome.duties());
        duties.setText(
                all == 0
                        ? words.get("classes.duties.advice")
                        : words.get(
                                "classes.duties.of",
                                "n",
                                all,
                                "now",
                                outcome.countOn(session.day()),
                                "day",
                                session.day()));
        duties.setAccessibleText(said.row(outcome.row()) + ": " + duties.getText());
        duties.setVisible(!outcome.duties().isEmpty());
        duties.setManaged(duties.isVisible());
    }

    private static VBox section(String heading) {
        VBox box = new SteadyBox(Texts.subheading(heading));
        box.getStyleClass().add("iw-class-part");
        return box;
    }

    private String key(String what) {
        return "class/" + row.id() + "/" + what;
    }
}
