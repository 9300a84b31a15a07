package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.report.signing.PdfVerifier;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.testkit.NetworkTrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole journey in the real windows over a real store: from an empty folder to a signed report that holds, and
/// everything is there again at the next start.
class JourneyTest {

    private static final String STATEMENT = "Nederlands leren met spelletjes, versie 4.2";

    private final Clock clock = Clock.system(ZoneId.systemDefault());

    @TempDir
    Path folder;

    @Test
    void fromAnEmptyFolderToASignedReportThatHoldsAndEverythingIsThereAtTheNextStart() throws Exception {
        try (NetworkTrap network = new NetworkTrap()) {
            journey();
            assertThat(network.caught()).as("nothing leaves the computer").isEmpty();
        }
    }

    private void journey() throws Exception {
        Path data = folder.resolve("gegevens");
        Path report = folder.resolve("rapport.pdf");
        try (Program program = Program.start(data, clock)) {
            UiDriver ui = program.ui();
            addAProduct(ui);
            startAnAssessment(ui);
            answerQuestions(ui);
            takeUpASuggestedRiskAndScoreIt(ui);
            lookAtTheOutcome(ui);
            signAReport(program, report);
            verifyIt(ui);
        }

        assertThat(new PdfVerifier().verify(Files.readAllBytes(report)).isIntact())
                .isTrue();
        kept(data);

        try (Program program = Program.start(data, clock)) {
            everythingIsThereAgain(program.ui());
        }
    }

    private static void addAProduct(UiDriver ui) {
        ui.focus("Product toevoegen").press(KeyCode.SPACE);
        ui.type("Taalspel").press(KeyCode.TAB).type("Uitgeverij Voorbeeld").press(KeyCode.TAB);
        ui.type("4.2").press(KeyCode.CONTROL, KeyCode.ENTER);
        ui.await("the product is kept", () -> ui.isReadable("Beoordeling beginnen"));
    }

    private static void startAnAssessment(UiDriver ui) {
        ui.focus("Beoordeling beginnen").press(KeyCode.SPACE);
        ui.focus("Uw naam").type("Voorbeeldpersoon A").press(KeyCode.ENTER);
        ui.await("the questions are there", () -> ui.isReadable("Welk product en welke versie beoordeelt u?"));
    }

    private static void answerQuestions(UiDriver ui) {
        go(ui, "A1").type(STATEMENT).press(KeyCode.TAB);
        go(ui, "A2").press(KeyCode.DIGIT1);
        go(ui, "A6").press(KeyCode.DIGIT2);
        go(ui, "B4").type("240").press(KeyCode.ENTER);
        go(ui, "B3").press(KeyCode.DIGIT2);
        go(ui, "D3.3").press(KeyCode.DIGIT1);
        go(ui, "D4.1").press(KeyCode.DIGIT5);
        go(ui, "H6").type("22-11-2027").press(KeyCode.ENTER);
        go(ui, "A5").press(KeyCode.SPACE);
        ui.type("Voorbeeldpersoon B").press(KeyCode.TAB);
        assertThat(ui.texts()).contains("2 voorgesteld");
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        go(ui, "A2").press(KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.Z);
    }

    private static void takeUpASuggestedRiskAndScoreIt(UiDriver ui) {
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        ui.click(ui.find(
                ToggleButton.class,
                view -> view.getText() != null && view.getText().startsWith("Voorgesteld")));
        assertThat(ui.isReadable("D3.3: Niet geregeld")).isTrue();
        ui.focus(ui.all(Button.class, button -> button.getText().equals("Overnemen"))
                        .getFirst())
                .press(KeyCode.SPACE);
        ui.await("the risk is open", () -> ui.isReadable("Wat kan er gebeuren"));
        choose(ui, "Kans, Zonder maatregelen", 3);
        choose(ui, "Ernst, Zonder maatregelen", 3);
        choose(ui, "Omvang, Zonder maatregelen", 2);
        choose(ui, "Herstelbaarheid, Zonder maatregelen", 2);
        ui.focus("Neem de score van \"Zonder maatregelen\" over naar \"Nu\"").press(KeyCode.SPACE);
        ui.focus("Onderbouwing").type("De bewaartermijn is nergens vastgelegd.");
        assertThat(ui.isReadable("Hoog")).isTrue();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }

    private static void lookAtTheOutcome(UiDriver ui) {
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(ui.isReadable("Voorstel: ")).isTrue();
        assertThat(ui.isReadable("Dit oordeel is voorlopig.")).isTrue();
        assertThat(ui.isReadable("Een mens heeft het oordeel nog niet vastgelegd."))
                .isTrue();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }

    private static void signAReport(Program program, Path report) {
        UiDriver ui = program.ui();
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        ui.await(
                "the pages are there",
                () -> !ui.all(
                                ListView.class,
                                list -> String.valueOf(list.getAccessibleText())
                                        .startsWith("Voorbeeld van het rapport"))
                        .isEmpty());
        program.choose(report);
        ui.focus("Wachtzin").type("een lange wachtzin");
        ui.focus("Wachtzin nog een keer").type("een lange wachtzin");
        ui.focus("Rapport ondertekenen").press(KeyCode.SPACE);
        ui.await("the report is signed", () -> ui.isReadable("Ondertekend en opgeslagen als"));
        assertThat(report).exists();
    }

    private static void verifyIt(UiDriver ui) {
        ui.focus("Controleren").press(KeyCode.SPACE);
        ui.focus("Rapport kiezen").press(KeyCode.SPACE);
        ui.await("the report is judged", () -> ui.isReadable("Ondertekend door wie u kent, en daarna niet veranderd."));
        assertThat(ui.isReadable("Voorbeeldpersoon A")).isTrue();
        assertThat(ui.isReadable("Taalspel")).isTrue();
        ui.await("the next person may sign", () -> ui.isReadable("Ook ondertekenen"));
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }

    /// What stands in the folder, read without the desktop.
    private void kept(Path data) {
        try (SqliteStore store = SqliteStore.open(DataFolder.choose(Optional.of(data.toString())), clock)) {
            assertThat(store.products()).extracting(Product::name).containsExactly("Taalspel");
            Dossier dossier = store.dossier(store.dossiers().getFirst().id()).orElseThrow();
            assertThat(dossier.response("A1").answer()).isEqualTo(new Answer.Single(STATEMENT));
            assertThat(dossier.response("A2").answer()).isEqualTo(new Answer.Single("nieuw"));
            assertThat(dossier.response("D4.1").answer()).isEqualTo(new Answer.Unknown());
            assertThat(dossier.response("A1").by()).isEqualTo("Voorbeeldpersoon A");
            assertThat(dossier.response("A1")
                            .at()
                            .orElseThrow()
                            .atZone(ZoneOffset.UTC)
                            .getYear())
                    .isGreaterThan(2000);
            Risk risk = dossier.risks().getFirst();
            assertThat(risk.score(Stage.NOW).step(Dimension.LIKELIHOOD)).hasValue(3);
            assertThat(risk.score(Stage.NOW)).isEqualTo(risk.score(Stage.INHERENT));
            assertThat(risk.rationale()).isEqualTo("De bewaartermijn is nergens vastgelegd.");
            assertThat(store.finals(dossier.id())).hasSize(1);
            assertThat(store.dossiers().getFirst().locked()).isTrue();
        }
    }

    private static void everythingIsThereAgain(UiDriver ui) {
        assertThat(ui.texts()).contains("Taalspel", "Uitgeverij Voorbeeld", "Ondertekend");
        ui.focus(ui.find(TableView.class, _ -> true)).press(KeyCode.ENTER);
        ui.await("the product is open", () -> ui.isReadable("Verdergaan"));
        ui.click(ui.all(Button.class, button -> button.getText().equals("Verdergaan"))
                .getFirst());
        ui.await("the questions are there", () -> ui.isReadable("Welk product en welke versie beoordeelt u?"));
        go(ui, "A1");
        assertThat(ui.focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field -> assertThat(field.getText()).isEqualTo(STATEMENT));
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(ui.isReadable("blijven te lang bewaard")).isTrue();
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        ui.await("the own identity is found", () -> ui.isReadable("Met mijn eigen identiteit in dit programma"));
    }

    private static UiDriver go(UiDriver ui, String question) {
        ui.press(KeyCode.CONTROL, KeyCode.F).replace(question);
        ui.press(KeyCode.ENTER);
        assertThat(ui.focused().getAccessibleText())
                .as("what has the keyboard at %s", question)
                .isNotEqualTo("Zoek een vraag");
        return ui;
    }

    private static void choose(UiDriver ui, String name, int down) {
        assertThat(ui.focus(name).focused()).isInstanceOf(ComboBox.class);
        for (int i = 0; i < down; i++) {
            ui.press(KeyCode.DOWN);
        }
    }
}
