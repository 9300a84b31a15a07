package nl.impactwijzer.desktop.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fills every kind of question by keyboard, as a person does who has no mouse.
class WizardPageTest {

    private final Questionnaire questionnaire = Questionnaires.everyKind();
    private final List<URI> opened = new ArrayList<>();
    private AssessmentSession session = open();
    private WizardPage page = page();
    private UiDriver ui = UiDriver.show(this::root);

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

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
    void aChoiceIsMadeWithADigitAndAsksForItsExplanation() {
        at("A1").press(KeyCode.DIGIT2);
        assertThat(answer("A1")).isEqualTo(new Answer.Single("twee"));
        assertThat(ui.isReadable("Schrijf een toelichting")).isTrue();
        ui.focus("Waarom deze keuze?").type("Omdat het kan.").press(KeyCode.TAB);
        assertThat(session.dossier().get().response("A1").note()).isEqualTo("Omdat het kan.");
        assertThat(ui.isReadable("Schrijf een toelichting")).isFalse();
    }

    @Test
    void yesAndNoOpenAndCloseTheQuestionsThatHangOnThem() {
        at("A2").press(KeyCode.DIGIT2);
        assertThat(answer("A2")).isEqualTo(new Answer.Single("nee"));
        assertThat(wizardCards()).contains("A10");
        at("A2").press(KeyCode.DIGIT1);
        assertThat(wizardCards()).doesNotContain("A10");
    }

    @Test
    void aScaleIsAnsweredWithTheArrows() {
        at("A3").press(KeyCode.SPACE).press(KeyCode.DOWN);
        assertThat(answer("A3")).isEqualTo(new Answer.Single("deels"));
    }

    @Test
    void anExclusiveChoiceTakesTheOthersAway() {
        at("A4").press(KeyCode.DIGIT1).press(KeyCode.DIGIT2);
        assertThat(answer("A4")).isEqualTo(new Answer.Multiple(List.of("a", "b")));
        ui.focus("Welke appels?").type("Goudrenet").press(KeyCode.TAB);
        assertThat(answer("A4.welke")).isEqualTo(new Answer.Single("Goudrenet"));
        at("A4").press(KeyCode.DIGIT3);
        assertThat(answer("A4")).isEqualTo(new Answer.Multiple(List.of("geen")));
    }

    @Test
    void typedTextIsTakenWhenTheKeyboardLeavesAndUndoBringsTheOldBack() {
        at("A5").type("Eerst").press(KeyCode.TAB);
        assertThat(answer("A5")).isEqualTo(new Answer.Single("Eerst"));
        UiDriver.doOnScreen(session::undo);
        ui.settle();
        assertThat(answer("A5")).isEqualTo(new Answer.None());
        assertThat(ui.isReadable("Ongedaan gemaakt bij A5")).isTrue();
    }

    @Test
    void whatIsBeingTypedSurvivesAChangeFromElsewhere() {
        at("A5");
        UiDriver.doOnScreen(() -> {
            ((TextInputControl) ui.focused()).appendText("Half");
            session.change("", dossier -> dossier.with(Place.of("A5"), Response.of(new Answer.Single("Van elders"))));
        });
        ui.settle().type(" woord").press(KeyCode.TAB);
        assertThat(answer("A5")).isEqualTo(new Answer.Single("Half woord"));
    }

    @Test
    void aNumberIsReadWithACommaAndAWrongOneIsKeptWithASentence() {
        at("A6").type("12,5").press(KeyCode.ENTER);
        assertThat(answer("A6")).isEqualTo(new Answer.Amount(new BigDecimal("12.5")));
        ui.replace("veel").press(KeyCode.ENTER);
        assertThat(answer("A6")).isEqualTo(new Answer.Single("veel"));
        assertThat(ui.isReadable("Dit is geen getal")).isTrue();
        ui.replace("101").press(KeyCode.ENTER);
        assertThat(ui.isReadable("niet hoger zijn dan 100")).isTrue();
    }

    @Test
    void aDayIsTypedTheDutchWay() {
        at("A7").type("22-11-2026").press(KeyCode.ENTER);
        assertThat(answer("A7")).isEqualTo(new Answer.Single("2026-11-22"));
        ui.replace("31-2-2026").press(KeyCode.ENTER);
        assertThat(ui.isReadable("is geen datum")).isTrue();
    }

    @Test
    void rowsAreAddedFilledMovedAndRemoved() {
        at("A8").press(KeyCode.SPACE);
        ui.type("Jo").press(KeyCode.TAB).press(KeyCode.DOWN);
        ui.focus("Uren").type("4").press(KeyCode.ENTER);
        ui.focus("Sinds").type("1-9-2026").press(KeyCode.ENTER);
        ui.focus("Groep 2").press(KeyCode.SPACE);
        Row row = rows().getFirst();
        assertThat(row.title()).isEqualTo("Jo");
        assertThat(row.response("rol").answer()).isEqualTo(new Answer.Single("l"));
        assertThat(row.response("uren").answer()).isEqualTo(new Answer.Amount(new BigDecimal("4")));
        assertThat(row.response("sinds").answer()).isEqualTo(new Answer.Single("2026-09-01"));
        assertThat(row.response("groepen").answer()).isEqualTo(new Answer.Multiple(List.of("2")));
        ui.focus("Rij toevoegen").press(KeyCode.SPACE);
        ui.type("Sam").press(KeyCode.TAB);
        ui.focus("Omhoog: 2. Sam").press(KeyCode.SPACE);
        assertThat(rows()).extracting(Row::title).containsExactly("Sam", "Jo");
        ui.focus("Verwijderen: 1. Sam").press(KeyCode.SPACE);
        assertThat(rows()).extracting(Row::title).containsExactly("Jo");
    }

    @Test
    void unknownAndNotApplicableAreAsNearAsTheOtherAnswers() {
        at("A3").press(KeyCode.DIGIT5);
        assertThat(answer("A3")).isEqualTo(new Answer.Unknown());
        at("A3").press(KeyCode.DIGIT6);
        assertThat(ui.isReadable("Schrijf waarom deze vraag niet van toepassing is"))
                .isTrue();
        ui.type("Er is geen ontwerp.").press(KeyCode.TAB);
        assertThat(answer("A3")).isEqualTo(new Answer.NotApplicable("Er is geen ontwerp."));
    }

    @Test
    void aLinkIsAddedAsEvidenceInPlaceAndOnlyAWebAddressWillDo() {
        at("A2");
        ui.focus("Bewijs A2").press(KeyCode.SPACE);
        ui.focus("Link toevoegen").press(KeyCode.SPACE);
        ui.type("Beleid").press(KeyCode.TAB).type("file:///etc/passwd").press(KeyCode.ENTER);
        assertThat(ui.isReadable("Typ een volledig webadres")).isTrue();
        ui.replace("https://example.org/beleid").press(KeyCode.ENTER);
        assertThat(session.dossier().get().evidence())
                .extracting(Evidence::title)
                .containsExactly("Beleid");
        assertThat(opened).isEmpty();
        ui.focus("Beleid, opent in de browser").press(KeyCode.SPACE);
        assertThat(opened).containsExactly(URI.create("https://example.org/beleid"));
    }

    @Test
    void aLinkThatIsHalfTypedIsStillThereAfterLookingElsewhere() {
        at("A2");
        ui.focus("Bewijs A2").press(KeyCode.SPACE);
        ui.focus("Link toevoegen").press(KeyCode.SPACE);
        ui.type("Beleid").press(KeyCode.TAB).type("https://exam");
        ui.focus("Bewijs A2").press(KeyCode.SPACE);
        UiDriver.doOnScreen(() -> page.follow(new Link.ToSection("F")));
        at("A2");
        ui.focus("Bewijs A2").press(KeyCode.SPACE);
        ui.focus("Webadres").press(KeyCode.END).type("ple.org").press(KeyCode.ENTER);
        assertThat(session.dossier().get().evidence())
                .extracting(Evidence::item)
                .containsExactly(new Evidence.Link("https://example.org"));
    }

    @Test
    void theSearchFieldSaysWhatItIsForWhileItHasTheKeyboard() {
        UiDriver.doOnScreen(page::search);
        ui.settle();
        assertThat(((TextField) ui.focused()).getPromptText()).isNotBlank();
        assertThat(ui.texts()).contains("Zoek een vraag (Ctrl+F)");
    }

    @Test
    void aRepeatingSectionGetsRowsWithNames() {
        UiDriver.doOnScreen(() -> page.follow(new Link.ToSection("F")));
        ui.settle().focus("Naam van de functie").type("Chat").press(KeyCode.ENTER);
        assertThat(session.dossier().get().rows("functies"))
                .extracting(Row::title)
                .containsExactly("Chat");
    }

    @Test
    void searchingFindsAQuestionAndGoesThere() {
        UiDriver.doOnScreen(page::search);
        ui.settle().type("hoeveel").press(KeyCode.ENTER);
        assertThat(ui.isReadable("Hulp bij A6")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "F", "R", "K"})
    void everyControlInEveryKindOfSectionHasANameAndARole(String section) {
        UiDriver.doOnScreen(() -> page.follow(new Link.ToSection(section)));
        ui.settle();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }

    private UiDriver at(String question) {
        UiDriver.doOnScreen(() -> page.follow(new Link.ToQuestion(Place.of(question))));
        return ui.settle();
    }

    private Answer answer(String question) {
        return session.dossier().get().response(question).answer();
    }

    private List<Row> rows() {
        return session.dossier().get().rows("A8");
    }

    private List<String> wizardCards() {
        return UiDriver.onScreen(() -> session.assessment().getValue().route().steps().stream()
                .map(step -> step.question().id())
                .toList());
    }

    private AssessmentSession open() {
        UiDriver.start();
        Dossier dossier = Dossier.start(
                "d1", questionnaire.ref(), Sessions.REKENREIS, Role.ASSESSOR, "S. de Vries", Sessions.CLOCK.instant());
        return UiDriver.onScreen(() -> Sessions.open(questionnaire, dossier, new MemoryStore()));
    }

    private WizardPage page() {
        return UiDriver.onScreen(() -> Sessions.wizard(session, opened::add));
    }

    private Parent root() {
        return new StackPane(page.build());
    }
}
