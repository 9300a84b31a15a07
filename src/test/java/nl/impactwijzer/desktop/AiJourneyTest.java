package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A second assessment of a product that has a KIA already: one AI function after another, as a person does it.
class AiJourneyTest {

    private final UiDesktop desktop = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 100, 1280, 800);
    private final UiDriver ui = desktop.ui();
    private final MemoryStore store = desktop.store();

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void aQuickCheckStartsFromTheProductAndBecomesAFullOne() {
        AiExample.withKia(store);
        begin();
        assertThat(ui.isReadable("In enkele minuten per functie")).isTrue();
        ui.click(ui.find(RadioButton.class, option -> "Snelle toets".equals(option.getText())));
        type("products.start.person", "S. de Vries");
        ui.focus(desktop.say("products.start.do")).press(KeyCode.SPACE);

        assertThat(ui.isReadable("Voeg eerst een AI-functie toe")).isTrue();
        assertThat(ui.isReadable("Nakijken van schrijfopdrachten")).isTrue();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        ui.focus("Nakijkhulp").press(KeyCode.SPACE);
        assertThat(ui.isReadable("Nog niet te bepalen")).isTrue();
        assertThat(ui.isReadable("Verboden (voorlopig")).isFalse();
        assertThat(ui.isReadable("1 van 1")).isTrue();
        assertThat(ui.isReadable("2 Verplichtingen")).isFalse();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();

        MenuButton track = ui.find(MenuButton.class, menu -> "Snelle toets".equals(menu.getText()));
        UiDriver.doOnScreen(() -> track.getItems().get(2).fire());
        ui.settle();
        assertThat(ui.isReadable("2 Verplichtingen")).isTrue();
        assertThat(track.getText()).isEqualTo("Volledige toets");
        ui.click("Leeswijs");
        assertThat(ui.isReadable("AI-toetsingskader 1.0.0, Volledige toets")).isTrue();
        assertThat(ui.isReadable("KIA 1.0.0")).isTrue();
    }

    @Test
    void aFactFromTheKiaIsTakenOverWithItsOriginOrLeft() {
        AiExample.withBoth(store);
        open();
        search("A03");
        assertThat(ui.isReadable("Leerlingen leren beter"))
                .as("that is known here already")
                .isFalse();
        choose("Praatmaatje");
        search("A03");
        assertThat(ui.isReadable("In KIA 1.0.0 van 22 november 2026 staat bij vraag B1:"))
                .isTrue();
        ui.focus("Overnemen: Leerlingen leren beter schrijven en lezen.").press(KeyCode.SPACE);
        Response taken = response("f2", "A03");
        assertThat(taken.answer()).isEqualTo(new Answer.Single("Leerlingen leren beter schrijven en lezen."));
        assertThat(taken.note()).isEqualTo("Overgenomen uit KIA 1.0.0, vraag B1, 22 november 2026");
        assertThat(taken.by()).isEqualTo("S. de Vries");

        search("F01");
        Button leave = ui.find(
                Button.class,
                button -> String.valueOf(button.getAccessibleText()).startsWith("Niet overnemen: ")
                        && ui.isReadable("B7"));
        ui.focus(leave).press(KeyCode.SPACE);
        Place left = dossier().declined().getFirst().place();
        assertThat(dossier().response(left).answer()).isEqualTo(new Answer.None());
        assertThat(ui.isReadable("S. de Vries nam dit niet over op 22 november 2026."))
                .isTrue();
        assertThat(ui.all(Button.class, button -> "Niet overnemen".equals(button.getText())))
                .isEmpty();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        ui.focus(ui.find(Button.class, button -> "Toch overnemen".equals(button.getText())))
                .press(KeyCode.SPACE);
        assertThat(dossier().response(left).answer().isEmpty()).isFalse();
        assertThat(ui.isReadable("nam dit niet over")).isFalse();
    }

    @Test
    void theStartOfALongFormIsInViewWithoutScrolling() {
        AiExample.withKia(store);
        begin();
        Button start =
                ui.find(Button.class, button -> desktop.say("products.start.do").equals(button.getText()));
        double bottom =
                ui.read(scene -> start.localToScene(start.getLayoutBounds()).getMaxY());
        assertThat(bottom).isLessThan(ui.scene().getHeight());
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }

    @Test
    void theFirstFunctionIsTypedAtOnceAndAddingItIsTheOneThingThatStandsOut() {
        AiExample.withKia(store);
        begin();
        type("products.start.person", "S. de Vries");
        ui.focus(desktop.say("products.start.do")).press(KeyCode.SPACE);
        assertThat(ui.all(Button.class, button -> button.getStyleClass().contains(Styles.PRIMARY)))
                .extracting(Button::getText)
                .containsExactly("Nieuwe AI-functie toevoegen");
        ui.type("Voorleeshulp").press(KeyCode.ENTER);
        assertThat(rows()).containsExactly("Voorleeshulp");
        assertThat(ui.all(Button.class, button -> button.getStyleClass().contains(Styles.PRIMARY)))
                .extracting(Button::getText)
                .singleElement()
                .asString()
                .startsWith("Volgende open vraag");
    }

    @Test
    void aFunctionIsRenamedAndRemovedOnlyAfterAsking() {
        AiExample.withBoth(store);
        open();
        menu("Nakijkhulp", 0);
        ui.replace("Cijferhulp").press(KeyCode.ENTER);
        assertThat(rows()).containsExactly("Cijferhulp", "Praatmaatje", "");
        menu("Cijferhulp", 3);
        assertThat(ui.isReadable("Cijferhulp verwijderen?")).isTrue();
        ui.click("Behouden");
        assertThat(rows()).hasSize(3);
        menu("Cijferhulp", 3);
        ui.click("Verwijderen");
        assertThat(rows()).containsExactly("Praatmaatje", "");
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rows()).containsExactly("Cijferhulp", "Praatmaatje", "");
    }

    @Test
    void anEarlierAnswerIsPutInOnlyWhenOneAsksForIt() {
        AiExample.withBoth(store);
        open();
        search("I10.a");
        assertThat(response("f1", "I10.a").answer()).isEqualTo(new Answer.None());
        assertThat(ui.isReadable("Leraren hebben weinig tijd om na te kijken. (J01)"))
                .isTrue();
        ui.focus("Overnemen uit A03, J01").press(KeyCode.SPACE);
        assertThat(response("f1", "I10.a").answer())
                .isEqualTo(new Answer.Single("De hulp geeft een cijfer aan schrijfopdrachten. (A03)\n\n"
                        + "Leraren hebben weinig tijd om na te kijken. (J01)"));
        assertThat(ui.all(Button.class, button -> "Overnemen uit A03, J01".equals(button.getText())))
                .isEmpty();
        assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
    }

    @Test
    void aQuestionThatWasFoundOnANarrowScreenIsNotHiddenBehindTheOutline() {
        try (UiDesktop narrow = UiDesktop.open(Messages.DUTCH, Theme.Choice.LIGHT, 150, 1280, 800)) {
            AiExample.withBoth(narrow.store());
            narrow.ui().click(narrow.say("shell.help"));
            narrow.ui().click(narrow.say("shell.products"));
            narrow.openProduct(AiExample.PRODUCT);
            narrow.ui()
                    .click(narrow.ui()
                            .find(
                                    Button.class,
                                    button -> String.valueOf(button.getAccessibleText())
                                            .startsWith(narrow.say("products.continue") + ": AI")));
            narrow.ui().press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.CONTROL, KeyCode.A);
            narrow.ui().type("A03").press(KeyCode.ENTER);
            assertThat(narrow.ui()
                            .all(
                                    TextField.class,
                                    field -> narrow.say("wizard.search").equals(field.getAccessibleText())))
                    .isEmpty();
        }
    }

    private void begin() {
        ui.click(desktop.say("shell.help"));
        ui.click(desktop.say("shell.products"));
        desktop.openProduct(AiExample.PRODUCT);
        ui.click(desktop.say("products.start"));
        ui.click(ui.find(RadioButton.class, option -> option.getText().startsWith("AI-toets")));
    }

    private void open() {
        ui.click(desktop.say("shell.help"));
        ui.click(desktop.say("shell.products"));
        desktop.openProduct(AiExample.PRODUCT);
        ui.click(ui.find(
                Button.class,
                button -> String.valueOf(button.getAccessibleText()).startsWith("Verdergaan: AI")));
    }

    private void type(String label, String text) {
        ui.focus(desktop.say(label)).replace(text);
    }

    private void search(String number) {
        ui.press(KeyCode.CONTROL, KeyCode.F).type(number).press(KeyCode.ENTER);
        ui.settle();
    }

    private void choose(String function) {
        ui.focus("AI-functie");
        while (!ui.isReadable(function + " (")) {
            ui.press(KeyCode.DOWN);
        }
    }

    private void menu(String function, int item) {
        MenuButton more =
                ui.find(MenuButton.class, menu -> ("Meer doen met " + function).equals(menu.getAccessibleText()));
        UiDriver.doOnScreen(() -> more.getItems().get(item).fire());
        ui.settle();
    }

    private List<String> rows() {
        return dossier().rows("functies").stream().map(Row::title).toList();
    }

    private Response response(String function, String question) {
        return dossier().response(Place.inRow("functies", function, question));
    }

    /// As it is saved: the page behind is left for a moment.
    private Dossier dossier() {
        ui.await("the change is saved", () -> ui.isReadable("Opgeslagen"));
        return store.dossiers().stream()
                .filter(summary -> summary.questionnaire().id().equals("ai-toetsingskader"))
                .map(DossierSummary::id)
                .flatMap(id -> store.dossier(id).stream())
                .findFirst()
                .orElseThrow();
    }
}
