package nl.impactwijzer.desktop.outcome;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Grounds;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.scoring.Outcome;

/// The verdict in one sentence, the reasons that decided it, and what would make it final.
final class VerdictBox {

    private final OutcomeModel model;
    private final Folds folds;
    private final AssessmentSession session;
    private final Words words;
    private final Grounds grounds;

    VerdictBox(OutcomeModel model, AssessmentSession session, Words words, Folds folds) {
        this.folds = folds;
        this.model = model;
        this.session = session;
        this.words = words;
        grounds = new Grounds(session, words);
    }

    Node node() {
        VBox box = new SteadyBox(banner(), reasons());
        if (!model.outcome().verdict().missing().isEmpty()
                || model.outcome().verdict().isProvisional()) {
            box.getChildren().add(wanted());
        }
        box.getStyleClass().add(Styles.STACK_WIDE);
        return box;
    }

    private Node banner() {
        OutcomeModel.Banner told = model.banner();
        Label sentence = Texts.text(told.sentence(), Styles.TITLE);
        sentence.setGraphic(LevelBadge.shape(told.tone()));
        LocalDate asOf = model.outcome().asOf();
        VBox banner = new SteadyBox(sentence);
        for (String line : List.of(told.cause(), told.meaning(), told.status(), told.decided())) {
            if (!line.isBlank()) {
                banner.getChildren().add(Texts.text(line));
            }
        }
        model.decidedBy()
                .ifPresent(said -> banner.getChildren().add(Texts.text(words.get("outcome.decision", "said", said))));
        model.coverage().ifPresent(covered -> banner.getChildren().add(Texts.text(covered)));
        banner.getChildren().add(Texts.text(words.get("outcome.asOf", "day", asOf), Styles.SMALL));
        banner.getStyleClass().addAll("iw-verdict", LevelBadge.styleClass(told.tone()));
        banner.setMaxWidth(Double.MAX_VALUE);
        return banner;
    }

    private Node reasons() {
        VBox card = new SteadyBox(Texts.heading(words.get("outcome.reasons")));
        card.getStyleClass().add(Styles.CARD);
        for (OutcomeModel.Reason reason : model.decisive()) {
            card.getChildren()
                    .add(
                            switch (reason) {
                                case OutcomeModel.Reason.OfRule rule -> rule(rule.rule());
                                case OutcomeModel.Reason.OfRisk risk -> {
                                    HBox row = new HBox(
                                            risk.level().badge(),
                                            link(
                                                    risk.risk().risk().title(),
                                                    new Link.ToRisk(
                                                            risk.risk().risk().id())));
                                    row.getStyleClass().add(Styles.ROW);
                                    yield row;
                                }
                                case OutcomeModel.Reason.OfRedLine line ->
                                    folds.keep(
                                            "crossed/" + line.line().redLine().id(),
                                            new Disclosure(
                                                    words.get(
                                                            "outcome.redLine.crossedTitle",
                                                            "title",
                                                            line.line()
                                                                    .redLine()
                                                                    .title()),
                                                    () -> grounds.answers(
                                                            line.line().questions())));
                            });
        }
        return card;
    }

    private Node rule(Outcome.Reason rule) {
        return folds.keep("rule/" + rule.rule(), new Disclosure(model.told(rule), () -> {
            VBox why = new SteadyBox(Texts.muted(words.get("outcome.rule", "rule", rule.rule())));
            why.getStyleClass().add(Styles.STACK);
            if (!rule.questions().isEmpty()) {
                why.getChildren().add(grounds.answers(rule.questions()));
            }
            model.risks(rule.risks())
                    .forEach(risk -> why.getChildren()
                            .add(link(
                                    risk.risk().title(),
                                    new Link.ToRisk(risk.risk().id()))));
            why.getChildren().add(grounds.sources(rule.sources()));
            return why;
        }));
    }

    private Node wanted() {
        VBox card = new SteadyBox(Texts.heading(words.get("outcome.missing")));
        card.getStyleClass().add(Styles.CARD);
        model.outcome()
                .verdict()
                .provisional()
                .forEach(reason -> card.getChildren().add(rule(reason)));
        Outcome.Proposal proposal = model.outcome().verdict();
        proposal.surelyMissing().forEach(missing -> card.getChildren().add(missing(missing)));
        if (!proposal.perhapsMissing().isEmpty()) {
            card.getChildren().add(Texts.muted(words.get("scoring.perhapsMissing")));
            proposal.perhapsMissing().forEach(missing -> card.getChildren().add(missing(missing)));
        }
        return card;
    }

    private Node missing(VerdictRules.Missing missing) {
        String text = words.get(missing.text());
        return missing.question()
                .<Node>map(question -> link(text, new Link.ToQuestion(Place.of(question))))
                .orElseGet(() -> {
                    Label label = Texts.text(text);
                    label.setGraphic(Icon.INFO.node());
                    return label;
                });
    }

    private Hyperlink link(String text, Link to) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("iw-ground-link");
        link.setOnAction(_ -> session.follow(to));
        return link;
    }
}
