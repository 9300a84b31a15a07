package nl.impactwijzer.desktop.wizard;

import java.util.List;
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
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.Question;

/// Shows under a question what other assessments of the product know about it, each to take over or to leave.
final class OfferView extends VBox {

    private final WizardViewModel wizard;
    private final Words words;
    private final Question question;
    private final Runnable focus;
    private List<Offer> shown = List.of();

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
        List<Offer> now = wizard.isReadOnly() ? List.of() : offers;
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(this::offer).toList());
            Shown.when(!now.isEmpty(), this);
        }
    }

    private Node offer(Offer offer) {
        Offer.Origin origin = offer.origin();
        AnswerWords answers = new AnswerWords(words.messages().get());
        String head = words.get(
                origin.row().isEmpty() ? "wizard.offer" : "wizard.offer.row",
                "where",
                origin.questionnaire().label(),
                "day",
                day(origin),
                "row",
                origin.row(),
                "question",
                origin.place().question());
        String said = words(answers, origin.question(), origin.said());
        VBox box = new VBox(Texts.text(head, Styles.MUTED, Styles.SMALL), Texts.text(said));
        String here = words(answers, question, offer.answer());
        if (!here.equals(said)) {
            box.getChildren().add(Texts.muted(words.get("wizard.offer.here", "answer", here)));
        }
        Button take = Buttons.plain(words.get("wizard.offer.take"), () -> take(offer));
        take.setAccessibleText(words.get("wizard.offer.take") + ": " + said);
        Button leave = Buttons.plain(words.get("wizard.offer.leave"), () -> leave(offer));
        leave.setAccessibleText(words.get("wizard.offer.leave") + ": " + said);
        HBox buttons = new HBox(take, leave);
        buttons.getStyleClass().add(Styles.ROW);
        box.getChildren().add(buttons);
        box.getStyleClass().addAll("iw-labelled", "iw-offer");
        return box;
    }

    private static String words(AnswerWords answers, Question question, Answer answer) {
        return question instanceof Question.Rows rows && answer instanceof Answer.Rows said
                ? said.rows().stream().map(row -> answers.of(rows, row)).collect(Collectors.joining("\n"))
                : answers.of(question, answer);
    }

    private String day(Offer.Origin origin) {
        return origin.at()
                .map(at -> words.messages()
                        .get()
                        .day(at.atZone(java.time.ZoneId.systemDefault()).toLocalDate()))
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
                        day(origin)));
        focus.run();
    }

    private void leave(Offer offer) {
        focus.run();
        wizard.leave(offer);
    }
}
