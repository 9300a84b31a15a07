package nl.impactwijzer.desktop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutcomePageTest {

    private final AssessmentSession session = Sessions.open(dossier ->
            dossier.with(Place.of("D7.2"), Response.of(new Answer.Single("ja")).noted("Alleen in de gratis versie.")));
    private final OutcomePage page = new OutcomePage(session, new Words(Messages.DUTCH), Sessions.background());

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @Test
    void everyControlSaysWhatItIs() {
        try (UiDriver ui = show()) {
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        }
    }

    @Test
    void aRedLineOpensByKeyboardToRuleAnswerAndArticle() {
        try (UiDriver ui = show()) {
            ui.focus("Reclame op basis van een profiel: Geraakt").press(KeyCode.SPACE);
            assertThat(ui.isReadable("Kinderen herkennen dat slecht")).isTrue();
            assertThat(ui.isReadable("Alleen in de gratis versie.")).isTrue();
            assertThat(ui.isReadable("art. 28(2)")).isTrue();
        }
    }

    @Test
    void theVerdictFollowsAChangedAnswerWhileOneLooks() {
        try (UiDriver ui = show()) {
            assertThat(ui.isReadable("Voorstel: Niet toelaatbaar.")).isTrue();
            UiDriver.doOnScreen(() -> session.change(
                    "", dossier -> dossier.with(Place.of("D7.2"), Response.of(new Answer.Single("nee")))));
            ui.settle();
            assertThat(ui.isReadable("Voorstel: Niet toelaatbaar.")).isFalse();
        }
    }

    @Test
    void whatIsOpenStaysOpenWhileTheOutcomeChanges() {
        try (UiDriver ui = show()) {
            ui.focus("Reclame op basis van een profiel: Geraakt").press(KeyCode.SPACE);
            UiDriver.doOnScreen(() -> session.change(
                    "", dossier -> dossier.with(Place.of("A2"), Response.of(new Answer.Single("nieuw")))));
            ui.settle();
            assertThat(ui.isReadable("Kinderen herkennen dat slecht")).isTrue();
            ui.press(KeyCode.SPACE);
            assertThat(ui.isReadable("Kinderen herkennen dat slecht")).isFalse();
        }
    }

    @Test
    void everyPrincipleAndRightOpensToItsAnswersAndArticles() {
        try (UiDriver ui = show()) {
            ToggleButton right = ui.find(
                    ToggleButton.class,
                    line -> line.getText() != null && line.getText().startsWith("16  "));
            ui.focus(right).press(KeyCode.SPACE);
            assertThat(ui.isReadable("Antwoorden hierover")).isTrue();
            assertThat(ui.isReadable("Bronnen")).isTrue();
        }
    }

    private UiDriver show() {
        UiDriver ui = UiDriver.show(() -> (Parent) page.build());
        UiDriver.doOnScreen(page::shown);
        return ui.settle();
    }
}
