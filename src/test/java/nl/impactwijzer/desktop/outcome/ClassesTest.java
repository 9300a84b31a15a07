package nl.impactwijzer.desktop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.testkit.AiFunctions;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClassesTest {

    private static final Place READING = Place.inRow("functies", "f2", "D03.leesregel");
    private static final Questionnaire AI = Questionnaires.ai();

    private final AssessmentSession session = open(AiFunctions.example(AI, Sessions.REKENREIS));

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @Test
    void everyControlSaysWhatItIs() {
        try (UiDriver ui = show(session, Messages.DUTCH)) {
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        }
    }

    @Test
    void everyFunctionHasItsClassAndTheStrictestIsNamedInTheBanner() {
        try (UiDriver ui = show(session, Messages.DUTCH)) {
            assertThat(ui.texts())
                    .contains("Nakijken van toetsen", "Hoog risico", "Openheid verplicht", "Geen AI-systeem")
                    .contains("Dit komt door 2 functies: Nakijken van toetsen, Opgaven op niveau.")
                    .contains("De wet geldt hiervoor vanaf 2 december 2027.");
        }
    }

    @Test
    void aReasonOpensByKeyboardToTheAnswersOfThisFunctionAndTheArticles() {
        AssessmentSession one = open(AiFunctions.dossier(
                AI,
                Sessions.REKENREIS,
                AiFunctions.row("f1", "Nakijken van toetsen", Map.of("D02", "ja", "D03", "ja", "E01", "ja"))));
        try (UiDriver ui = show(one, Messages.DUTCH)) {
            ToggleButton reason = ui.find(
                    ToggleButton.class,
                    line -> line.getText() != null
                            && line.getText().startsWith("De functie beoordeelt leerresultaten")
                            && line.getText().contains("diploma"));
            ui.focus(reason).press(KeyCode.SPACE);
            assertThat(ui.isReadable("D03  Nakijken van toetsen: Telt die uitkomst"))
                    .isTrue();
            assertThat(ui.isReadable("bijlage III(3)(b)")).isTrue();
        }
    }

    @Test
    void aReadingIsChosenWithAReasonByKeyboardAndChangesTheClass() {
        try (UiDriver ui = show(session, Messages.DUTCH)) {
            assertThat(ui.isReadable("Er is nog niet gekozen. Tot dan telt: Naar de letter van de wet."))
                    .isTrue();
            ui.focus(reading(ui, "Volgens het concept")).press(KeyCode.SPACE);
            assertThat(answer()).isEqualTo(new Answer.Single("concept-richtsnoer"));
            assertThat(ui.isReadable("Schrijf op waarom u deze lezing kiest.")).isTrue();
            assertThat(ui.isReadable("Dit komt door de functie \"Nakijken van toetsen\"."))
                    .isTrue();
            assertThat(ui.scene().getFocusOwner()).isEqualTo(reading(ui, "Volgens het concept"));
            ui.press(KeyCode.TAB).type("Geen leraar bewaart de uitkomst.");
            ui.focus(reading(ui, "Volgens het concept"));
            assertThat(session.dossier().get().response(READING).note()).isEqualTo("Geen leraar bewaart de uitkomst.");
            assertThat(ui.isReadable("Schrijf op waarom u deze lezing kiest.")).isFalse();
        }
    }

    @Test
    void theDutiesCanBeNarrowedDownToAPartyAndAState() {
        DutyFilter filter = DutyFilter.ALL
                .onRole(Optional.of("gebruiksverantwoordelijke"))
                .onState(Optional.of(RowOutcome.State.OPEN));
        assertThat(session.outcome().getValue().rows().stream().flatMap(row -> filter.of(row).stream()))
                .isNotEmpty()
                .allMatch(duty -> duty.role().equals(Optional.of("gebruiksverantwoordelijke")))
                .allMatch(duty -> duty.state() == RowOutcome.State.OPEN);
        try (UiDriver ui = show(session, Messages.DUTCH)) {
            ComboBox<?> row = (ComboBox<?>) ui.control("Functie");
            ui.focus(row).press(KeyCode.DOWN);
            assertThat(ui.isReadable("Laat bekwame mensen toezicht houden")).isTrue();
            assertThat(ui.isReadable("AI-verordening art. 26(2) · geldt vanaf 2 december 2027"))
                    .isTrue();
        }
    }

    @Test
    void aDutyPutOffWithoutADaySaysSoAndWhy() {
        AssessmentSession one = open(AiFunctions.dossier(
                AI,
                Sessions.REKENREIS,
                AiFunctions.row(
                        "f1",
                        "Nakijken",
                        Map.of(
                                "D02",
                                "ja",
                                "D03",
                                "ja",
                                "E01",
                                "ja",
                                "A08",
                                "2024-09-01",
                                "A08.gewijzigd",
                                "nee",
                                "A08.overheid",
                                "nee"))));
        try (UiDriver ui = show(one, Messages.DUTCH)) {
            assertThat(ui.isReadable("er is nog geen datum")).isTrue();
            assertThat(ui.isReadable("De plicht geldt pas na zo’n verandering")).isTrue();
            assertThat(ui.isReadable("Zonder datum")).isTrue();
        }
    }

    @Test
    void anotherDayIsTypedAndWhatChangesIsToldBesideTheOutcomeOfThatDay() {
        try (UiDriver ui = show(session, Messages.DUTCH)) {
            ui.focus("Peildatum").replace("2-12-2027").press(KeyCode.ENTER);
            assertThat(session.day()).isEqualTo(LocalDate.of(2027, 12, 2));
            assertThat(ui.texts())
                    .contains("Wat er verandert tussen vandaag en 2 december 2027")
                    .anyMatch(line ->
                            line.matches("Nakijken van toetsen: Hoog risico, \\d+ plichten, waarvan \\d+ nieuw"))
                    .anyMatch(line -> line.startsWith("Beeldmaker: Verboden"))
                    .contains("Berekend met de regels van 2 december 2027.");
            ui.focus("Peildatum: Vandaag").press(KeyCode.SPACE);
            assertThat(session.chosenDay().get()).isEmpty();
            assertThat(ui.isReadable("Wat er verandert tussen")).isFalse();
        }
    }

    @Test
    void whatIsNoDayIsSaidAndChangesNothing() {
        try (UiDriver ui = show(session, Messages.DUTCH)) {
            ui.focus("Peildatum").replace("31-2-2027").press(KeyCode.ENTER);
            assertThat(ui.isReadable("Dit is geen datum.")).isTrue();
            assertThat(session.chosenDay().get()).isEmpty();
            ui.focus("Peildatum").replace("22 november 2026").press(KeyCode.ENTER);
            assertThat(ui.isReadable("Dit is geen datum.")).isFalse();
        }
    }

    @Test
    void theTimelineTellsTheComingDaysAndLeadsToThem() {
        try (UiDriver ui = show(session, Messages.ENGLISH)) {
            assertThat(ui.texts()).contains("Today is 22 November 2026.", "2 December 2026", "2 December 2027");
            ui.focus("Look at the outcome on 2 December 2026").press(KeyCode.SPACE);
            assertThat(session.day()).isEqualTo(LocalDate.of(2026, 12, 2));
            assertThat(ui.isReadable("You are looking at this day")).isTrue();
        }
    }

    @Test
    void withoutFunctionsThePageSaysHowToAddOne() {
        AssessmentSession none = open(AiFunctions.dossier(AI, Sessions.REKENREIS));
        try (UiDriver ui = show(none, Messages.DUTCH)) {
            assertThat(ui.texts()).contains("Functie toevoegen");
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        }
    }

    @Test
    void theKiaShowsNothingOfClassesAndDays() {
        try (UiDriver ui = show(Sessions.open(), Messages.DUTCH)) {
            assertThat(ui.texts()).doesNotContain("Klasse per functie", "Plichten", "Tijdlijn van de wet");
            assertThat(ui.all(Node.class, node -> "Peildatum".equals(node.getAccessibleText())))
                    .isEmpty();
        }
    }

    private static RadioButton reading(UiDriver ui, String start) {
        return ui.find(RadioButton.class, button -> button.getText().startsWith(start));
    }

    private Answer answer() {
        return session.dossier().get().response(READING).answer();
    }

    private static AssessmentSession open(Dossier dossier) {
        return Sessions.open(AI, dossier, new MemoryStore());
    }

    private static UiDriver show(AssessmentSession session, Locale language) {
        OutcomePage page = new OutcomePage(session, new Words(language), Sessions.background());
        UiDriver ui = UiDriver.show(() -> (Parent) page.build());
        UiDriver.doOnScreen(page::shown);
        return ui.settle();
    }
}
