package nl.impactwijzer.desktop.outcome;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentPage;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.scoring.Outcome;

/// The tab *Uitkomst*: the verdict and everything it rests on, each line open to the answers and articles behind it.
public final class OutcomePage implements AssessmentPage {

    private final AssessmentSession session;
    private final Words words;
    private final BackgroundWork background;
    private final OutcomeModel model;
    private final ObservableValue<String> badge;
    private Optional<LawPart> law = Optional.empty();
    private final VBox page = new SteadyBox();
    private final VBox top = new SteadyBox();
    private final VBox rest = new SteadyBox();
    private final Folds folds = new Folds();
    private Told restTold = new Told();
    private Subscription changes = Subscription.EMPTY;
    private double scrolled;
    private ScrollPane scroll = new ScrollPane();

    public OutcomePage(AssessmentSession session, Words words, BackgroundWork background) {
        this.session = session;
        this.words = words;
        this.background = background;
        model = new OutcomeModel(session, words);
        page.getStyleClass().add(Styles.PAGE);
        top.getStyleClass().add(Styles.STACK_WIDE);
        rest.getStyleClass().add(Styles.STACK_WIDE);
        badge = Bindings.createStringBinding(
                () -> session.concluded().getValue().map(model::badge).orElse(""),
                session.concluded(),
                words.messages());
    }

    @Override
    public String title() {
        return words.get("outcome.tab");
    }

    @Override
    public Topic topic() {
        return Topic.OUTCOME;
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }

    @Override
    public Node build() {
        law = session.questionnaire()
                .classification()
                .map(classification -> new LawPart(session, classification, words, background));
        restTold = new Told();
        page.getChildren().clear();
        law.ifPresent(part -> page.getChildren().add(part.day()));
        page.getChildren().add(top);
        law.ifPresent(part -> page.getChildren().addAll(part.nodes()));
        page.getChildren().add(rest);
        fill();
        scroll = FollowFocus.scroll(page);
        return scroll;
    }

    @Override
    public void shown() {
        changes.unsubscribe();
        changes = Subscription.combine(
                session.outcome().subscribe((_, _) -> fill()),
                law.map(LawPart::follow).orElse(Subscription.EMPTY));
        scroll.setVvalue(scrolled);
    }

    @Override
    public void hidden() {
        changes.unsubscribe();
        changes = Subscription.EMPTY;
        scrolled = scroll.getVvalue();
    }

    @Override
    public boolean follow(Link link) {
        return link instanceof Link.ToOutcome;
    }

    private void fill() {
        folds.around(this::make);
    }

    private void make() {
        top.getChildren().setAll(new VerdictBox(model, session, words, folds).node());
        law.ifPresent(LawPart::show);
        Outcome outcome = model.outcome();
        if (restTold.isNew(
                session.dossier().get(), outcome.redLines(), outcome.principles(), outcome.rights(), outcome.open())) {
            rest();
        }
    }

    private void rest() {
        rest.getChildren()
                .setAll(
                        new RedLines(model, session, words, folds).node(),
                        new TopicTable(model, session, words, folds)
                                .node("outcome.principles", model.outcome().principles()),
                        new TopicTable(model, session, words, folds)
                                .node("outcome.rights", model.outcome().rights()),
                        new OpenPoints(model, session, words, folds).node());
    }
}
