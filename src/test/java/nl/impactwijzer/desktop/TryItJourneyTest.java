package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.testkit.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An author who writes a questionnaire in an editor of his own and sees beside it what it does.
class TryItJourneyTest {

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private UiDesktop desktop;
    private UiDriver ui;
    private TryingOut author;

    @BeforeEach
    void open() {
        desktop = UiDesktop.open(store);
        ui = desktop.ui();
        author = new TryingOut(desktop, folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void theOutcomeFollowsEveryAnswer() {
        author.openQuestions();
        assertThat(ui.isReadable("Dit is een proef.")).isTrue();
        assertThat(ui.isReadable("V3  Niets staat het gebruik in de weg.")).isTrue();
        assertThat(ui.isReadable("R1  Te weinig rust")).isFalse();

        author.answer("Nee");
        assertThat(ui.isReadable("R1  Te weinig rust")).isTrue();
        author.answer("Zonder einde: steeds iets nieuws");
        assertThat(ui.isReadable("V1  Een rode lijn is overschreden.")).isTrue();
        assertThat(ui.isReadable("Open vragen (2)")).isTrue();
    }

    @Test
    void aSavedChangeIsShownAndTheAnswersStay() {
        author.openQuestions().answer("Nee");
        author.save("Kan een leerling zelf pauze nemen?", "Mag een leerling zelf even stoppen?");
        ui.await("the new text", () -> ui.isReadable("Mag een leerling zelf even stoppen?"));
        assertThat(ui.isReadable("Kan een leerling zelf pauze nemen?")).isFalse();
        assertThat(chosen("Nee")).isTrue();
        assertThat(ui.isReadable("R1  Te weinig rust")).isTrue();
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(chosen("Nee")).as("undo goes on").isFalse();
        ui.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(chosen("Nee")).isTrue();
    }

    @Test
    void thePlaceInTheQuestionsIsKept() {
        author.openQuestions();
        ui.click(ui.all(Button.class, button -> "Volgende".equals(button.getText()))
                .getFirst());
        ui.click(ui.all(Button.class, button -> "Volgende".equals(button.getText()))
                .getFirst());
        assertThat(ui.isReadable("B2 Besluit")).isTrue();
        author.save("Een mens besluit.", "Er besluit altijd een mens.");
        ui.await("the new text", () -> ui.isReadable("Er besluit altijd een mens."));
        assertThat(ui.isReadable("B2 Besluit")).isTrue();
    }

    @Test
    void whatIsStillBeingTypedIsNotLost() {
        author.openQuestions();
        ui.focus(ui.all(TextField.class, field -> field.isEditable()).getFirst())
                .type("12");
        author.save("In de klas", "Op school");
        ui.await("the new text", () -> ui.isReadable("A1 Op school"));
        assertThat(ui.all(TextField.class, field -> "12".equals(field.getText())))
                .hasSize(1);
        assertThat(ui.isReadable("R1  Te weinig rust")).isTrue();
    }

    @Test
    void anAnswerThatNoLongerFitsIsLetGoAndCounted() {
        author.openQuestions().answer("Nee").answer("Met beloningen");
        author.save("\"beloning\"", "\"prijs\"");
        ui.await("what was let go", () -> ui.isReadable("1 ingevuld ding past niet meer"));
        assertThat(chosen("Nee")).isTrue();
        assertThat(chosen("Met beloningen")).isFalse();
    }

    @Test
    void aFileWithAnErrorLeavesTheLastGoodVersionUntilItIsMended() {
        author.openQuestions().answer("Nee");
        author.save("\"is\": \"eindeloos\"", "\"is\": \"eindeloss\"");
        ui.await("the error", () -> ui.isReadable("Q211"));
        assertThat(ui.isReadable("Het bestand heeft 1 fout; u ziet de versie van"))
                .isTrue();
        assertThat(ui.isReadable("regel 177")).isTrue();
        assertThat(ui.isReadable("\"eindeloss\" }, { \"question\"")).isTrue();
        assertThat(ui.isReadable("A1 In de klas")).isTrue();
        assertThat(chosen("Nee")).isTrue();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();

        ui.focus("Plaats kopiëren: schermtijd-1.0.0.json:177").press(KeyCode.SPACE);
        assertThat(UiDriver.<String>onScreen(
                        () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(author.file().toAbsolutePath() + ":177");

        author.save("\"is\": \"eindeloss\"", "\"is\": \"eindeloos\"").save("In de klas", "Op school");
        ui.await("the mended version", () -> ui.isReadable("A1 Op school"));
        assertThat(ui.isReadable("Het bestand heeft")).isFalse();
        assertThat(chosen("Nee")).isTrue();
    }

    @Test
    void aFileThatStartsWithErrorsIsOpenedAsSoonAsItIsGood() {
        author.save("\"format\": 1,", "\"format\": 1");
        author.open();
        ui.await("the error", () -> ui.isReadable("Het bestand heeft 1 fout. Verbeter de fout in uw editor"));
        assertThat(ui.isReadable("Q101")).isTrue();
        author.save("\"format\": 1", "\"format\": 1,");
        ui.await("the questions", () -> ui.isReadable("A1 In de klas"));
        assertThat(ui.isReadable("Q101")).isFalse();
    }

    @Test
    void aFileThatVanishesTakesNothingWithIt() throws IOException {
        author.openQuestions().answer("Nee");
        Files.delete(author.file());
        ui.await("that it is gone", () -> ui.isReadable("is er niet meer; u ziet de versie van"));
        assertThat(chosen("Nee")).isTrue();
        author.write();
        ui.await("that it is back", () -> !ui.isReadable("is er niet meer"));
        assertThat(chosen("Nee")).isTrue();
    }

    @Test
    void anExampleOfTheProofCanBeFilledInAndTakenBack() {
        author.openQuestions().answer("Ja");
        author.side("tryit.tab.proof");
        ui.await("the proof", () -> ui.isReadable("Van alle 13 vragen, regels en uitkomsten staat vast"));
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        author.unfold("Rode lijnen").unfold("RL1").fillExample();
        assertThat(ui.isReadable("V1  Een rode lijn is overschreden.")).isTrue();
        assertThat(chosen("Nee")).isTrue();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();

        ui.focus(desktop.say("shell.undo")).press(KeyCode.SPACE);
        assertThat(chosen("Ja")).isTrue();
        assertThat(ui.isReadable("V3  Niets staat het gebruik in de weg.")).isTrue();
    }

    @Test
    void whatIsOpenInTheProofStaysOpenWhenTheFileIsSaved() {
        author.openQuestions().side("tryit.tab.proof").unfold("Rode lijnen").unfold("RL1");
        author.save("Zonder einde: steeds iets nieuws", "Er komt geen einde aan");
        ui.await("the new proof", () -> ui.isReadable("aandacht vast?: Er komt geen einde aan"));
        author.fillExample();
        assertThat(ui.isReadable("V1  Een rode lijn is overschreden.")).isTrue();
    }

    @Test
    void theExampleOfAQuestionShowsThatQuestion() {
        author.openQuestions().side("tryit.tab.proof");
        ui.focus(desktop.say("tryit.proof.search")).type("A1.3");
        assertThat(ui.focused())
                .isInstanceOfSatisfying(
                        TextField.class, field -> assertThat(field.getText()).isEqualTo("A1.3"));
        assertThat(ui.all(ToggleButton.class, line -> line.getText().startsWith("Rode lijnen")))
                .isEmpty();
        author.unfold("A1.3").fillExample();
        assertThat(ui.all(TextField.class, field -> "40".equals(field.getText())))
                .hasSize(1);
        assertThat(ui.focused())
                .isInstanceOfSatisfying(
                        RadioButton.class,
                        option -> assertThat(option.getText()).isEqualTo("Niet bijzonder"));
    }

    @Test
    void aRuleThatCanNeverDecideIsToldWhileOneCanSeeItHappen() {
        author.openQuestions().answer("Nee");
        author.save("{ \"risk\": { \"stage\": \"now\", \"atLeast\": \"hoog\" } }", "{ \"redLine\": \"RL1\" }");
        ui.await("the error", () -> ui.isReadable("Q405"));
        assertThat(ui.isReadable("Het bewijs vindt 1 fout in deze versie.")).isTrue();
        assertThat(chosen("Nee")).isTrue();
        author.side("tryit.tab.proof").unfold("Regels voor de uitkomst (2 van 3)");
        assertThat(ui.all(ToggleButton.class, line -> line.getText().contains("nooit te bereiken")))
                .hasSize(1);
    }

    @Test
    void nothingOfATrialComesAmongTheProducts() {
        author.openQuestions().answer("Nee");
        ui.click(desktop.say("shell.products"));
        ui.click(desktop.say("shell.questionnaires"));
        author.open();
        ui.await("the trial goes on", () -> ui.isReadable("A1.1"));
        assertThat(chosen("Nee")).as("goes on where it was").isTrue();
        ui.click(desktop.say("tryit.again"));
        assertThat(chosen("Nee")).isFalse();

        assertThat(store.products()).isEmpty();
        assertThat(store.dossiers()).isEmpty();
    }

    @Test
    void aQuestionnaireDroppedOnThatPageIsTriedOut() {
        ui.click(desktop.say("shell.questionnaires"));
        desktop.drop(author.file());
        ui.await("the first question", () -> ui.isReadable("A1.1"));
    }

    @Test
    void anInstalledQuestionnaireCanBeTriedOutWhileItsProofIsMade() {
        try (Program program = Program.start(folder.resolve("data"), Sessions.CLOCK)) {
            UiDriver window = program.ui();
            window.click("Vragenlijsten");
            window.await("the questionnaires", () -> window.isReadable("Controlegetal"));
            window.click(window.all(Button.class, button -> "Uitproberen".equals(button.getText()))
                    .getFirst());
            window.await("the questions", () -> window.isReadable("Dit is een proef."));
            window.await(
                    "the first question",
                    () -> !window.all(RadioButton.class, _ -> true).isEmpty());
            window.click(window.all(ToggleButton.class, tab -> "Bewijs".equals(tab.getText()))
                    .getLast());
            window.await("the proof", () -> window.isReadable("vragen, regels en uitkomsten staat vast"));
            window.click("Producten");
            window.await("no products", () -> window.isReadable("Product toevoegen"));
        }
    }

    @Test
    void theProgramCanBeStartedAtAFile() throws IOException {
        try (Program program = Program.tryOut(folder.resolve("data"), author.file())) {
            UiDriver window = program.ui();
            window.await("the questions", () -> window.isReadable("A1 In de klas"));
            window.press(KeyCode.ALT, KeyCode.UP);
            window.await("the questionnaires", () -> window.isReadable("Controlegetal"));
        }
    }

    private boolean chosen(String option) {
        return ui.all(RadioButton.class, button -> option.equals(button.getText()) && button.isSelected())
                        .size()
                == 1;
    }
}
