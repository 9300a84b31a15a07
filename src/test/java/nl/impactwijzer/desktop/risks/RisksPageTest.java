package nl.impactwijzer.desktop.risks;

import static nl.impactwijzer.desktop.risks.Examples.risk;
import static nl.impactwijzer.desktop.risks.Examples.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.EvidenceFiles;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.desktop.kit.OverlayDialogs;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.ChosenFiles;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.OwnProfile;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RisksPageTest {

    private final AssessmentSession session = Sessions.open(dossier -> dossier.with(
                    risk("r1", "Datalek", "privacy", Map.of(Stage.INHERENT, score(4, 4), Stage.NOW, score(2, 3))))
            .with(risk("r2", "Reclame", "commercie", Map.of(Stage.INHERENT, score(2, 2))))
            .with(Place.of("D3.3"), Response.of(new Answer.Single("niet"))));
    private final Words words = new Words(Messages.DUTCH);
    private Optional<Path> chosen = Optional.empty();
    private final RisksPage page = UiDriver.onScreen(() -> new RisksPage(
            session,
            new EvidenceFiles(
                    session,
                    new ChosenFiles(() -> chosen),
                    Sessions.background(),
                    new OverlayDialogs(new StackPane(), new BorderPane(), words),
                    words),
            words));

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @Test
    void everyScreenOfTheTabSaysWhatItsControlsAre() {
        session.change(
                "", dossier -> dossier.with(Measure.planned("m1", "Filter")).with(Effect.named("g1", "Plezier")));
        try (UiDriver ui = show()) {
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            for (String view : new String[] {"Voorgesteld", "Kaart", "Maatregelen", "Goede gevolgen"}) {
                view(ui, view);
                assertThat(AccessibleAudit.violations(ui.scene())).as(view).isEmpty();
            }
            follow(ui, new Link.ToRisk("r1"));
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            follow(ui, new Link.ToMeasure("m1"));
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            view(ui, "Goede gevolgen");
            ui.press(KeyCode.ENTER);
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            view(ui, "Risico's");
            ui.click("Beoordeling van elders");
            ui.click("Een eigen schaal vastleggen");
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        }
    }

    @Test
    void aRiskIsFilledInByKeyboard() {
        try (UiDriver ui = show()) {
            ui.focus("Eigen risico toevoegen").press(KeyCode.SPACE);
            ui.await("the title has the keyboard", () -> ui.scene().getFocusOwner() instanceof TextField);
            ui.type("Leerlingen delen wachtwoorden").press(KeyCode.TAB);
            assertThat(ui.focused()).isInstanceOf(TextArea.class);
            ui.type("Zij kennen elkaars inlog.");
            choose(ui, "Kans, Zonder maatregelen", 3);
            choose(ui, "Ernst, Zonder maatregelen", 2);
            choose(ui, "Omvang, Zonder maatregelen", 4);
            choose(ui, "Herstelbaarheid, Zonder maatregelen", 1);
            ui.focus("Wordt extra geraakt, Zonder maatregelen").press(KeyCode.SPACE);
            ui.focus("Neem de score van \"Zonder maatregelen\" over naar \"Nu\"")
                    .press(KeyCode.SPACE);
            choose(ui, "Sterkte van het bewijs", 3);
            ui.focus("Onderbouwing").type("Gezien in twee klassen.");
            ui.focus("Label in het andere document").type("Laag");
            Risk risk = newest();
            RiskScore inherent = risk.score(Stage.INHERENT);
            assertThat(risk.title()).isEqualTo("Leerlingen delen wachtwoorden");
            assertThat(risk.description()).isEqualTo("Zij kennen elkaars inlog.");
            assertThat(inherent.step(Dimension.LIKELIHOOD)).hasValue(3);
            assertThat(inherent.step(Dimension.EXTENT)).hasValue(4);
            assertThat(inherent.vulnerable()).isTrue();
            assertThat(risk.score(Stage.NOW)).isEqualTo(inherent);
            assertThat(risk.strength()).contains(Strength.DOCUMENT);
            assertThat(risk.rationale()).isEqualTo("Gezien in twee klassen.");
            assertThat(ui.isReadable("Het andere document zegt \"Laag\", de berekening zegt \"Hoog\"."))
                    .isTrue();
            ui.focus("Waarom?, Zonder maatregelen").press(KeyCode.SPACE);
            assertThat(ui.isReadable("Omvang 4 (Meer dan de helft) verhoogt het gevolg."))
                    .isTrue();
        }
    }

    @Test
    void aFileBecomesEvidenceOfARiskAndStaysWithTheDossier(@TempDir Path folder) throws IOException {
        chosen = Optional.of(Files.writeString(folder.resolve("beleid.txt"), "Wij bewaren niets."));
        try (UiDriver ui = show()) {
            follow(ui, new Link.ToRisk("r1"));
            ui.focus("Bewijs toevoegen").press(KeyCode.SPACE);
            ui.focus("Bestand toevoegen").press(KeyCode.SPACE);
            Evidence evidence = session.dossier().get().evidence().getFirst();
            assertThat(session.dossier().get().risk("r1").orElseThrow().evidence())
                    .containsExactly(evidence.id());
            assertThat(evidence.item()).isInstanceOf(Evidence.KeptFile.class);
            assertThat(ui.isReadable("beleid.txt")).isTrue();
        }
    }

    @Test
    void onlyAWebAddressBecomesALink() {
        try (UiDriver ui = show()) {
            follow(ui, new Link.ToRisk("r1"));
            ui.focus("Bewijs toevoegen").press(KeyCode.SPACE);
            ui.focus("Adres (link)").type("file:///etc/passwd");
            ui.focus("Link toevoegen").press(KeyCode.SPACE);
            assertThat(ui.isReadable("Typ een volledig webadres")).isTrue();
            assertThat(session.dossier().get().evidence()).isEmpty();
        }
    }

    @Test
    void aPersonsLevelIsSetByKeyboardWithReasonAndName() {
        try (UiDriver ui = show()) {
            follow(ui, new Link.ToRisk("r1"));
            ui.focus("Een ander niveau vaststellen").press(KeyCode.SPACE);
            assertThat(ui.isReadable("Zonder reden telt dit niveau niet.")).isTrue();
            ui.focus("Reden").type("Er staan alleen verzonnen gegevens in.");
            choose(ui, "Vastgesteld niveau nu", -2);
            Risk.LevelOverride given =
                    session.dossier().get().risk("r1").flatMap(Risk::override).orElseThrow();
            assertThat(given.level()).isEqualTo("laag");
            assertThat(given.by()).isEqualTo("S. de Vries");
            assertThat(ui.isReadable("Berekend: Midden")).isTrue();
        }
    }

    @Test
    void aMeasureIsFilledInByKeyboard() {
        try (UiDriver ui = show()) {
            follow(ui, new Link.ToRisk("r2"));
            ui.focus("Maatregel toevoegen").press(KeyCode.SPACE);
            ui.focus("Maatregel").type("Advertenties uitzetten");
            choose(ui, "Door wie", 1);
            ui.focus("Persoon of functie").type("Productteam");
            ui.focus(ui.find(DatePicker.class, _ -> true).getEditor())
                    .type("1-12-2026")
                    .press(KeyCode.ENTER);
            choose(ui, "Stand", 1);
            ui.focus("Hoe blijkt dat het werkt?").type("Proefaccount zonder advertenties.");
            Measure measure = session.dossier().get().measures().getFirst();
            assertThat(measure.title()).isEqualTo("Advertenties uitzetten");
            assertThat(measure.risks()).containsExactly("r2");
            assertThat(measure.who()).isEqualTo(Measure.Party.SCHOOL);
            assertThat(measure.owner()).isEqualTo("Productteam");
            assertThat(measure.due()).contains(LocalDate.of(2026, 12, 1));
            assertThat(measure.state()).isEqualTo(Measure.State.STARTED);
            assertThat(measure.proof()).isEqualTo("Proefaccount zonder advertenties.");
        }
    }

    @Test
    void aGoodEffectIsFilledInByKeyboard() {
        try (UiDriver ui = show()) {
            view(ui, "Goede gevolgen");
            ui.focus("Goed gevolg toevoegen").press(KeyCode.SPACE);
            ui.focus("Wat wordt beter voor leerlingen").type("Oefenen op eigen niveau");
            choose(ui, "Kans", 3);
            choose(ui, "Grootte van het goede gevolg", 2);
            choose(ui, "Omvang", 4);
            Effect effect = session.dossier().get().effects().getFirst();
            assertThat(effect.title()).isEqualTo("Oefenen op eigen niveau");
            assertThat(effect.extent()).hasValue(4);
            assertThat(ui.isReadable("Groot")).isTrue();
        }
    }

    @Test
    void aSuggestedRiskIsSetAsideByKeyboard() {
        try (UiDriver ui = show()) {
            view(ui, "Voorgesteld");
            assertThat(ui.isReadable("Voorgesteld door D3.3: Niet geregeld")).isTrue();
            ui.focus(ui.all(Button.class, button -> button.getText().equals("Opzij zetten"))
                            .getFirst())
                    .press(KeyCode.SPACE);
            ui.focus("Waarom speelt dit risico hier niet?")
                    .type("Wij bewaren niets.")
                    .press(KeyCode.ENTER);
            assertThat(session.dossier().get().setAside())
                    .singleElement()
                    .matches(aside -> aside.reason().equals("Wij bewaren niets."));
            assertThat(ui.isReadable("Reden: Wij bewaren niets.")).isTrue();
        }
    }

    @Test
    void aCellOfTheMapOpensItsRisks() {
        try (UiDriver ui = show()) {
            view(ui, "Kaart");
            ui.focus("Nu, kans 2 Mogelijk, gevolg 3 Ernstig, niveau Midden: 1 risico")
                    .press(KeyCode.SPACE);
            assertThat(ui.isReadable("1 van 2 risico's")).isTrue();
            assertThat(ui.isReadable("Nu: kans 2, gevolg 3.")).isTrue();
            ui.focus("Weer alle risico's").press(KeyCode.SPACE);
            assertThat(ui.isReadable("2 van 2 risico's")).isTrue();
        }
    }

    @Test
    void anOwnScaleAndARiskFromElsewhereAreEnteredByKeyboard() {
        try (UiDriver ui = show()) {
            ui.focus("Beoordeling van elders").press(KeyCode.SPACE);
            ui.focus("Een eigen schaal vastleggen").press(KeyCode.SPACE);
            ui.focus("Naam van het document of de schaal").type("DPIA leverancier");
            for (int step = 1; step <= 3; step++) {
                ui.focus("Kans " + step).type("k" + step);
                ui.focus("Gevolg " + step).type("g" + step);
            }
            ui.focus("Het document heeft een tabel met een niveau per combinatie")
                    .press(KeyCode.SPACE);
            ui.focus("Laag tot en met").type("3");
            ui.focus("Midden tot en met").type("5");
            ui.focus("Hoog tot en met").type("9");
            ui.focus("Schaal bewaren").press(KeyCode.SPACE);
            OwnProfile own = session.dossier().get().profiles().getFirst();
            assertThat(own.bands()).hasSize(3);
            choose(ui, "Kans", 3);
            choose(ui, "Gevolg", 3);
            ui.focus("Risico in het document").type("Doorgifte");
            ui.focus("Label in het andere document").type("Midden");
            assertThat(ui.isReadable("Het andere document zegt \"Midden\", de berekening zegt \"Hoog\"."))
                    .isTrue();
            ui.focus("Risico toevoegen").press(KeyCode.SPACE);
            assertThat(newest().sourceLabel()).isEqualTo("Midden");
            assertThat(newest().profile()).isEqualTo(own.id());
        }
    }

    @Test
    void undoingTheRiskThatIsOpenGoesBackToTheRegister() {
        try (UiDriver ui = show()) {
            ui.focus("Eigen risico toevoegen").press(KeyCode.SPACE);
            UiDriver.doOnScreen(session::undo);
            ui.settle();
            assertThat(ui.isReadable("2 van 2 risico's")).isTrue();
        }
    }

    private UiDriver show() {
        UiDriver ui = UiDriver.show(() -> (Parent) page.build());
        UiDriver.doOnScreen(page::shown);
        return ui.settle();
    }

    private void view(UiDriver ui, String name) {
        ui.click(ui.find(ToggleButton.class, button -> button.getText().startsWith(name)));
    }

    private void follow(UiDriver ui, Link link) {
        UiDriver.doOnScreen(() -> {
            page.follow(link);
            page.build();
        });
        ui.settle();
    }

    /// Goes so many lines down (or up) in the list of that choice.
    private static void choose(UiDriver ui, String name, int down) {
        ui.focus(name);
        for (int i = 0; i < Math.abs(down); i++) {
            ui.press(down > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
    }

    private Risk newest() {
        return session.dossier().get().risks().getLast();
    }
}
