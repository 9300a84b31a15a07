package nl.impactwijzer.desktop.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A section with hundreds of questions, of which only those near the view are there as controls.
class LongSectionTest {

    private static final int MORE = 290;
    private static final Questionnaire LONG = questionnaire();

    private final AssessmentSession session = open();
    private final WizardPage page = page();
    private final UiDriver ui = UiDriver.show(() -> new StackPane(page.build()));

    @BeforeEach
    void show() {
        UiDriver.doOnScreen(page::shown);
        ui.settle();
    }

    @AfterEach
    void close() {
        UiDriver.doOnScreen(page::hidden);
        ui.close();
    }

    @Test
    void onlyCardsNearTheViewAreBuiltHoweverFarOneScrolls() {
        assertThat(cards()).hasSizeBetween(2, 20);
        ScrollPane pane = (ScrollPane) ui.find(".iw-card-list");
        for (int step = 1; step <= 12; step++) {
            double to = step / 12.0;
            UiDriver.doOnScreen(() -> pane.setVvalue(to));
            ui.settle();
            assertThat(cards()).hasSizeBetween(2, 80);
        }
        assertThat(ui.isReadable("N" + MORE)).isTrue();
        assertThat(ui.isReadable("A1")).isFalse();
    }

    @Test
    void whatOneLooksAtStaysWhereItIsWhileCardsAreBuilt() {
        UiDriver.doOnScreen(() -> page.follow(new Link.ToQuestion(Place.of("N150"))));
        ui.settle();
        Node card = card("N150");
        double before = top(card);
        ui.settle();
        assertThat(top(card)).isEqualTo(before);
        assertThat(before).isBetween(0.0, 300.0);
    }

    @Test
    void anAnswerStaysWhenItsCardIsFarAwayAndComesBackWithIt() {
        go("N1");
        ui.type("Eerst");
        go("N200");
        go("N280");
        assertThat(session.dossier().get().response("N1").answer()).isEqualTo(new Answer.Single("Eerst"));
        go("N1");
        assertThat(ui.isReadable("Eerst")).isTrue();
    }

    private void go(String question) {
        UiDriver.doOnScreen(() -> page.follow(new Link.ToQuestion(Place.of(question))));
        ui.settle();
    }

    private List<CardView> cards() {
        return ui.all(CardView.class, _ -> true);
    }

    private CardView card(String question) {
        return ui.find(CardView.class, card -> card.place().equals(Place.of(question)));
    }

    private static double top(Node node) {
        return UiDriver.onScreen(() -> node.localToScene(0, 0).getY());
    }

    private static Questionnaire questionnaire() {
        NewVersion version = NewVersion.after(Questionnaires.everyKind(), "1.1.0");
        for (int i = 1; i <= MORE; i++) {
            version.add("A", """
                {'id': 'N%1$d', 'kind': 'text', 'text': {'nl': 'Vraag %1$d?', 'en': 'Question %1$d?'},
                 'help': {'why': {'nl': 'Daarom.', 'en': 'Because.'}}, 'who': ['assessor'],
                 'sources': [{'source': 'bron'}]}\
                """.formatted(i));
        }
        return version.made();
    }

    private static AssessmentSession open() {
        UiDriver.start();
        Dossier dossier = Dossier.start(
                "d1", LONG.ref(), Sessions.REKENREIS, Role.ASSESSOR, "S. de Vries", Sessions.CLOCK.instant());
        return UiDriver.onScreen(() -> Sessions.open(LONG, dossier, new MemoryStore()));
    }

    private WizardPage page() {
        return UiDriver.onScreen(() -> Sessions.wizard(session, _ -> {}));
    }
}
