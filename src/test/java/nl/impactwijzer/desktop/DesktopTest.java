package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The desktop from the outside: what one sees and does with products, questionnaires and settings.
class DesktopTest {

    @Test
    void aProductIsAddedAndAnAssessmentStartedWithTheKeyboardAlone() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            ui.focus("Product toevoegen").press(KeyCode.SPACE);
            ui.type("Rekenreis").press(KeyCode.TAB).type("Uitgeverij Voorbeeld");
            ui.press(KeyCode.TAB).type("4.2").press(KeyCode.TAB).type("Oefenen").press(KeyCode.TAB);
            ui.press(KeyCode.TAB).press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.ENTER);
            Product kept = desktop.store().products().getFirst();
            assertThat(kept.name()).isEqualTo("Rekenreis");
            assertThat(kept.vendor()).isEqualTo("Uitgeverij Voorbeeld");
            assertThat(kept.version()).isEqualTo("4.2");
            assertThat(kept.functions()).containsExactly("Oefenen");
            assertThat(kept.ageGroups()).containsExactly("6-8");

            ui.focus("Beoordeling beginnen").press(KeyCode.SPACE);
            ui.focus("Uw naam").type("S. de Vries").press(KeyCode.ENTER);
            DossierSummary started = desktop.store().dossiers().getFirst();
            assertThat(started.productId()).isEqualTo(kept.id());
            assertThat(started.role()).isEqualTo(Role.ASSESSOR);
            assertThat(ui.texts()).contains("KIA 1.0.0");
            assertThat(desktop.store().questionnaire(started.questionnaire().sha256()))
                    .isPresent();
        }
    }

    @Test
    void anAssessmentDoesNotStartWithoutAName() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.withProducts();
            desktop.openProduct("Leesvriend");
            desktop.ui().click("Beoordeling beginnen").click("Beoordeling beginnen");
            assertThat(desktop.ui().isReadable("Vul uw naam in")).isTrue();
        }
    }

    @Test
    void searchingShowsWhatFits() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.withProducts();
            desktop.ui().press(KeyCode.CONTROL, KeyCode.F).type("uitgeverij toets");
            TableView<?> table = desktop.ui().find(TableView.class, _ -> true);
            assertThat(UiDriver.onScreen(() -> table.getItems().size())).isEqualTo(1);
            assertThat(desktop.ui().texts()).contains("Toetsplein", "1 van 5").doesNotContain("Klassenchat");
        }
    }

    @Test
    void aProductIsRemovedOnlyAfterAQuestion() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.withProducts();
            desktop.openProduct("Leesvriend");
            desktop.ui().click("Verwijderen").press(KeyCode.ESCAPE);
            assertThat(desktop.store().products()).hasSize(5);
            desktop.ui().click("Verwijderen").click("Product verwijderen");
            assertThat(desktop.store().products()).extracting(Product::name).doesNotContain("Leesvriend");
            assertThat(desktop.ui().texts()).contains("4 van 4");
        }
    }

    @Test
    void aProductWithAssessmentsStays() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.withProducts();
            desktop.openProduct("Rekenreis");
            desktop.ui().click("Verwijderen");
            assertThat(desktop.ui().isReadable("Verwijder eerst die beoordelingen"))
                    .isTrue();
        }
    }

    @Test
    void newFactsOfAProductReachItsAssessmentsThatAreNotSigned() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.withProducts();
            desktop.openProduct("Rekenreis");
            desktop.ui().click("Wijzigen").focus("Versie").replace("4.3").press(KeyCode.ENTER);
            assertThat(desktop.store()
                            .dossier("d-Rekenreis")
                            .orElseThrow()
                            .product()
                            .version())
                    .isEqualTo("4.3");
            assertThat(desktop.ui().texts()).contains("4.3");
        }
    }

    @Test
    void theExampleCanBeLoadedWhereNothingIsYet() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.ui().click("Voorbeeld laden");
            assertThat(desktop.store().dossiers()).hasSize(1);
            assertThat(desktop.store().dossiers().getFirst().verdict()).isNotEmpty();
        }
    }

    @Test
    void anAssessmentGoesToAFileAndComesBackOnAnotherComputer(@TempDir Path folder) {
        Path file = folder.resolve("rekenreis.impactwijzer");
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.withProducts();
            desktop.openProduct("Rekenreis");
            desktop.choose(file);
            UiDriver.doOnScreen(() -> desktop.ui()
                    .all(MenuButton.class, _ -> true)
                    .getFirst()
                    .getItems()
                    .getFirst()
                    .fire());
            assertThat(file).exists();
        }
        try (UiDesktop other = UiDesktop.open(new MemoryStore())) {
            other.choose(file);
            other.ui().click("Dossier inlezen");
            assertThat(other.store().products()).extracting(Product::name).containsExactly("Rekenreis");
            assertThat(other.store().dossier("d-Rekenreis")).isPresent();
            assertThat(other.ui().texts()).contains("KIA 1.0.0");
        }
    }

    @Test
    void aDossierThatIsLockedOpensWithItsPassPhraseOnly(@TempDir Path folder) {
        Path file = folder.resolve("rekenreis.impactwijzer");
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            desktop.withProducts();
            desktop.openProduct("Rekenreis");
            desktop.choose(file);
            UiDriver.doOnScreen(() -> ui.all(MenuButton.class, _ -> true)
                    .getFirst()
                    .getItems()
                    .get(1)
                    .fire());
            ui.settle();
            assertThat(ui.isReadable("Is de wachtzin kwijt, dan gaat het bestand nooit meer open."))
                    .isTrue();
            ui.type("te kort").press(KeyCode.TAB).type("te kort").click("Plek kiezen");
            assertThat(ui.isReadable("Deze wachtzin is te kort.")).isTrue();
            ui.type("vier gewone woorden").press(KeyCode.TAB).type("vier gewone worden");
            ui.click("Plek kiezen");
            assertThat(ui.isReadable("De twee wachtzinnen zijn niet gelijk.")).isTrue();
            assertThat(file).doesNotExist();
            ui.type("vier gewone woorden").press(KeyCode.TAB).type("vier gewone woorden");
            ui.click("Plek kiezen");
            assertThat(DossierFiles.isLocked(file)).isTrue();
        }
        try (UiDesktop other = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = other.ui();
            other.choose(file);
            ui.click("Dossier inlezen");
            ui.type("vijf gewone woorden").click("Openen");
            assertThat(ui.isReadable("Met deze wachtzin gaat het bestand niet open."))
                    .isTrue();
            assertThat(other.store().products()).isEmpty();
            ui.type("vier gewone woorden").press(KeyCode.ENTER);
            assertThat(other.store().dossier("d-Rekenreis")).isPresent();
        }
    }

    @Test
    void aFileThatIsNoDossierIsRefusedWithAReason(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.impactwijzer"), "{ \"format\": 1, }");
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.choose(file);
            desktop.ui().click("Dossier inlezen");
            assertThat(desktop.ui().isReadable("Er is niets veranderd")).isTrue();
            assertThat(desktop.store().products()).isEmpty();
        }
    }

    @Test
    void whenAnotherProgramHoldsTheDataOneIsToldAndNothingCanBeAdded() {
        MemoryStore store = new MemoryStore();
        store.save(Sessions.REKENREIS);
        try (UiDesktop desktop = UiDesktop.open(store.readOnly())) {
            assertThat(desktop.ui().isReadable("maar niets wijzigen")).isTrue();
            assertThat(desktop.ui().all(Button.class, button -> button.getText().equals("Product toevoegen")))
                    .allMatch(Node::isDisabled);
        }
    }

    @Test
    void whatIsDroppedOnTheWindowComesInOrIsChecked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rekenreis.impactwijzer");
        Path pdf = Files.writeString(folder.resolve("rapport.PDF"), "%PDF-1.7");
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            desktop.withProducts();
            desktop.openProduct("Rekenreis");
            desktop.choose(file);
            UiDriver.doOnScreen(() -> desktop.ui()
                    .all(MenuButton.class, _ -> true)
                    .getFirst()
                    .getItems()
                    .getFirst()
                    .fire());
        }
        try (UiDesktop other = UiDesktop.open(new MemoryStore())) {
            other.drop(file);
            assertThat(other.store().products()).extracting(Product::name).containsExactly("Rekenreis");
            other.drop(pdf);
            assertThat(other.ui().isReadable("Dit bestand is geen PDF die te lezen is."))
                    .isTrue();
            other.drop(folder.resolve("foto.jpg"));
            assertThat(other.ui().isReadable("Impactwijzer kan foto.jpg niet gebruiken."))
                    .isTrue();
        }
    }

    @Test
    void anotherLanguageLeavesWhatOneTyped() {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            ui.click("Product toevoegen").type("Rekenreis");
            ui.click("Instellingen").click("English");
            assertThat(ui.texts()).contains("Settings", "Help").doesNotContain("Instellingen");
            ui.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(ui.texts()).contains("Add a product");
            assertThat(((TextField) ui.control("Name of the product")).getText())
                    .isEqualTo("Rekenreis");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "B14,Naar de goede gevolgen,Goede gevolgen",
        "H1,Naar de maatregelen,Maatregelen",
        "H2,Naar de risico’s,Risico's"
    })
    void aQuestionThatARegisterAnswersLeadsToThatRegister(String question, String button, String view) {
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            ui.click("Voorbeeld laden")
                    .press(KeyCode.CONTROL, KeyCode.F)
                    .type(question)
                    .press(KeyCode.ENTER);
            ui.press(KeyCode.SPACE);
            assertThat(ui.find(
                                    ToggleButton.class,
                                    chosen -> chosen.getStyleClass().contains("iw-view") && chosen.isSelected())
                            .getText())
                    .startsWith(view);
            assertThat(desktop.ui().isReadable(button)).isFalse();
        }
    }

    @Test
    void aThousandAssessmentsTakeAsManyRowsAsFitOnTheScreen() {
        MemoryStore store = new MemoryStore();
        for (int i = 0; i < 1000; i++) {
            Product product = new Product("p" + i, "Product " + i, "V", "1", List.of(), List.of(), "po");
            store.save(product);
            Dossier dossier =
                    Dossier.start("d" + i, Sessions.kia().ref(), product, Role.SCHOOL, "", Sessions.CLOCK.instant());
            store.save(
                    dossier,
                    new DossierSummary(
                            dossier.id(),
                            product.id(),
                            dossier.questionnaire(),
                            Role.SCHOOL,
                            "",
                            i % 100,
                            "midden",
                            "",
                            true,
                            false,
                            Sessions.CLOCK.instant().plus(Duration.ofMinutes(i)),
                            LocalDate.now(Sessions.CLOCK)),
                    List.of());
        }
        try (UiDesktop desktop = UiDesktop.open(store)) {
            assertThat(desktop.ui().texts()).contains("1000 van 1000");
            assertThat(desktop.ui().all(TableRow.class, _ -> true)).hasSizeLessThan(60);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyControlSaysWhatItIs(String language) {
        try (UiDesktop desktop = UiDesktop.open(
                Locale.of(language).equals(Locale.of("en")) ? Messages.ENGLISH : Messages.DUTCH,
                Theme.Choice.LIGHT,
                100,
                1280,
                800)) {
            UiDriver ui = desktop.ui();
            desktop.withProducts();
            audit(ui);
            desktop.openProduct("Rekenreis");
            audit(ui);
            ui.click(desktop.say("products.start"));
            audit(ui);
            ui.press(KeyCode.ALT, KeyCode.LEFT).click(desktop.say("products.edit"));
            audit(ui);
            for (String page : List.of("shell.questionnaires", "shell.settings", "shell.help")) {
                ui.click(desktop.say(page));
                audit(ui);
            }
            ui.click(desktop.say("shell.questionnaires"));
            desktop.readFirstQuestionnaire();
            audit(ui);
        }
    }

    private static void audit(UiDriver ui) {
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }
}
