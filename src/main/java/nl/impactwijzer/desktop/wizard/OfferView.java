package nl.impactwijzer.desktop.wizard;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.Question;

/// Shows under a question what other assessments of the product know about it, each to take over or to leave.
final class OfferView extends VBox {

    private final WizardViewModel wizard;
    private final Words words;
    private final Question question;
    private final Runnable focus;
    private List<Made> shown = List.of();

    private record Made(Offer offer, Optional<Declined> declined) {}

    /// @param focus gives the keyboard to the question, when the button that had it goes
    OfferView(WizardViewModel wizard, Words words, Question question, Runnable focus) {
        this.wizard = wizard;
        this.words = words;
        this.question = question;
        this.focus = focus;
        getStyleClass().add(Styles.STACK);
        Shown.when(false, this);
    }

    void show(List<Offer> offers) {
        List<Made> now = wizard.isReadOnly()
                ? List.of()
                : offers.stream()
                        .map(offer -> new Made(offer, wizard.dossier().declined(offer)))
                        .toList();
        if (!now.equals(shown)) {
            shown = now;
            getChildren()
                    .setAll(now.stream()
                            .map(made -> made.declined
                                    .map(declined -> declined(made.offer, declined))
                                    .orElseGet(() -> offer(made.offer)))
                            .toList());
            Shown.when(!now.isEmpty(), this);
        }
    }

    private Node offer(Offer offer) {
        VBox box = new VBox(Texts.text(head(offer), Styles.MUTED, Styles.SMALL), Texts.text(said(offer)));
        String here = words(question, offer.answer());
        if (!here.equals(said(offer))) {
            box.getChildren().add(Texts.muted(words.get("wizard.offer.here", "answer", here)));
        }
        HBox buttons = new HBox(
                button("wizard.offer.take", offer, () -> take(offer)),
                button("wizard.offer.leave", offer, () -> decline(offer)));
        buttons.getStyleClass().add(Styles.ROW);
        box.getChildren().add(buttons);
        box.getStyleClass().addAll("iw-labelled", "iw-offer");
        return box;
    }

    /// What was not taken over stays in view, smaller, for whoever thinks better of it.
    private Node declined(Offer offer, Declined declined) {
        String who = words.get(
                declined.by().isEmpty() ? "wizard.offer.declined.nobody" : "wizard.offer.declined",
                "name",
                declined.by(),
                "day",
                day(declined.at()));
        return new VBox(
                Texts.text(head(offer), Styles.MUTED, Styles.SMALL),
                Texts.muted(said(offer)),
                Texts.text(who, Styles.MUTED, Styles.SMALL),
                new HBox(button("wizard.offer.takeAfterAll", offer, () -> take(offer))));
    }

    private Button button(String key, Offer offer, Runnable action) {
        Button button = Buttons.plain(words.get(key), action);
        button.setAccessibleText(words.get(key) + ": " + said(offer));
        return button;
    }

    private String head(Offer offer) {
        Offer.Origin origin = offer.origin();
        return words.get(
                origin.row().isEmpty() ? "wizard.offer" : "wizard.offer.row",
                "where",
                origin.questionnaire().label(),
                "day",
                day(origin.at()),
                "row",
                origin.row(),
                "question",
                origin.place().question());
    }

    private String said(Offer offer) {
        return words(offer.origin().question(), offer.origin().said());
    }

    private String words(Question question, Answer answer) {
        AnswerWords answers = new AnswerWords(words.messages().get());
        return question instanceof Question.Rows rows && answer instanceof Answer.Rows said
                ? said.rows().stream().map(row -> answers.of(rows, row)).collect(Collectors.joining("\n"))
                : answers.of(question, answer);
    }

    private String day(Optional<Instant> moment) {
        return moment.map(at -> words.messages()
                        .get()
                        .day(at.atZone(ZoneId.systemDefault()).toLocalDate()))
                .orElseGet(() -> words.get("wizard.offer.noDay"));
    }

    private void take(Offer offer) {
        Offer.Origin origin = offer.origin();
        Place place = origin.place();
        focus.run();
        wizard.take(
                offer,
                words.get(
                        origin.row().isEmpty() ? "wizard.offer.origin" : "wizard.offer.origin.row",
                        "where",
                        origin.questionnaire().label(),
                        "row",
                        origin.row(),
                        "question",
                        place.question(),
                        "day",
                        day(origin.at())));
        focus.run();
    }

    private void decline(Offer offer) {
        focus.run();
        wizard.decline(offer);
    }
}
