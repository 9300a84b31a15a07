package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Grounds;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.scoring.Outcome;

/// The suggested risks as cards: why each is suggested, and in place to take it up or to set it aside with a reason.
final class SuggestionsView implements Part {

    private final SuggestionsModel model;
    private final AssessmentSession session;
    private final Words words;
    private final Consumer<String> taken;
    private final VBox page = new VBox();
    private List<?> shown = List.of(this);

    /// @param taken told the id of a risk that was taken up
    SuggestionsView(SuggestionsModel model, AssessmentSession session, Words words, Consumer<String> taken) {
        this.model = model;
        this.session = session;
        this.words = words;
        this.taken = taken;
    }

    @Override
    public Node node() {
        page.getStyleClass().add(Styles.PAGE);
        refresh();
        return FollowFocus.scroll(page);
    }

    @Override
    public void refresh() {
        List<?> next = List.of(model.waiting(), model.aside());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        page.getChildren().setAll(Texts.muted(words.get("risks.suggested.intro")));
        List<Outcome.Suggestion> waiting = model.waiting();
        if (waiting.isEmpty()) {
            page.getChildren().add(new EmptyState(words.get("risks.suggested.none")));
        }
        waiting.forEach(suggestion -> page.getChildren().add(card(suggestion)));
        if (!model.aside().isEmpty()) {
            page.getChildren().add(Texts.heading(words.get("risks.suggested.aside")));
            model.aside().forEach(aside -> page.getChildren().add(aside(aside)));
        }
    }

    private Node card(Outcome.Suggestion suggestion) {
        Grounds grounds = new Grounds(session, words);
        VBox card = new VBox(
                Texts.heading(words.get(suggestion.risk().title())),
                Texts.text(words.get(suggestion.risk().text())),
                Texts.text(
                        words.get("risks.suggested.because", "answers", grounds.summary(suggestion.because())),
                        Styles.MUTED),
                new Disclosure(words.get("risks.why"), () -> {
                    VBox why = new VBox(
                            grounds.answers(suggestion.because()),
                            grounds.sources(suggestion.risk().sources()));
                    why.getStyleClass().add(Styles.STACK);
                    return why;
                }));
        card.getStyleClass().add(Styles.CARD);
        if (!session.isReadOnly()) {
            card.getChildren().add(choices(suggestion));
        }
        return card;
    }

    private Node choices(Outcome.Suggestion suggestion) {
        VBox box = new VBox();
        String title = words.get(suggestion.risk().title());
        Button take =
                Buttons.plain(words.get("risks.suggested.take"), () -> taken.accept(model.take(suggestion.risk())));
        take.setAccessibleText(words.get("risks.suggested.take") + ": " + title);
        Button aside = Buttons.plain(
                words.get("risks.suggested.setAside"), () -> box.getChildren().setAll(reason(suggestion, box)));
        aside.setAccessibleText(words.get("risks.suggested.setAside") + ": " + title);
        HBox row = new HBox(take, aside);
        row.getStyleClass().add(Styles.ROW);
        box.getChildren().setAll(row);
        box.setUserData(row);
        return box;
    }

    private Node reason(Outcome.Suggestion suggestion, VBox box) {
        TextField reason = new TextField();
        Labelled asked = new Labelled(words.get("risks.suggested.reason"), reason)
                .help(words.get("risks.suggested.reason.help"));
        Runnable done = () ->
                asked.problemProperty().set(model.setAside(suggestion.risk().id(), reason.getText()));
        reason.setOnAction(_ -> done.run());
        Button confirm = Buttons.plain(words.get("risks.suggested.confirmAside"), done);
        Button cancel =
                Buttons.plain(words.get("risks.cancel"), () -> box.getChildren().setAll((Node) box.getUserData()));
        HBox row = new HBox(confirm, cancel);
        row.getStyleClass().add(Styles.ROW);
        VBox form = new VBox(asked, row);
        form.getStyleClass().add(Styles.STACK);
        Platform.runLater(reason::requestFocus);
        return form;
    }

    private Node aside(SetAside aside) {
        String title = model.catalogue(aside.catalogue())
                .map(risk -> words.get(risk.title()))
                .orElse(aside.catalogue());
        String who = aside.at()
                .map(at -> words.get("risks.suggested.asideBy", "by", aside.by(), "at", words.moment(at)))
                .orElse(aside.by());
        VBox card = new VBox(
                Texts.subheading(title),
                Texts.text(words.get("risks.suggested.asideReason", "reason", aside.reason())),
                Texts.muted(who));
        card.getStyleClass().add(Styles.CARD);
        if (!session.isReadOnly()) {
            Button back =
                    Buttons.plain(words.get("risks.suggested.bringBack"), () -> model.bringBack(aside.catalogue()));
            back.setAccessibleText(words.get("risks.suggested.bringBack") + ": " + title);
            card.getChildren().add(back);
        }
        return card;
    }
}
