package nl.impactwijzer.desktop;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.report.signing.SoftCards;

/// Fills in the form for signing with a card, as a person does.
final class CardForm {

    private final UiDesktop desktop;
    private final UiDriver ui;

    private CardForm(UiDesktop desktop) {
        this.desktop = desktop;
        ui = desktop.ui();
    }

    /// Of the report of the example.
    static CardForm open(UiDesktop desktop) {
        UiDriver ui = desktop.ui();
        ui.click(desktop.say("products.example"));
        String tab = desktop.say("reportpage.title");
        ui.click(ui.find(ToggleButton.class, button -> tab.equals(button.getText())));
        return here(desktop);
    }

    /// Where the form is on screen already.
    static CardForm here(UiDesktop desktop) {
        desktop.ui().focus(desktop.say("reportpage.key.card")).press(KeyCode.SPACE);
        return new CardForm(desktop);
    }

    CardForm findCards() {
        desktop.choose(SoftCards.library());
        boolean known = ui.isReadable(desktop.say("reportpage.card.other"));
        ui.focus(desktop.say(known ? "reportpage.card.other" : "reportpage.card.choose"))
                .press(KeyCode.SPACE);
        ui.await("the cards are there", () -> ui.isReadable(desktop.say("reportpage.card.cards")));
        return this;
    }

    CardForm choose(String card) {
        ui.focus(ui.all(RadioButton.class, row -> row.getText().startsWith(card + " ("))
                        .getFirst())
                .press(KeyCode.SPACE);
        return this;
    }

    /// Types that PIN and looks at the certificates.
    CardForm look(String pin) {
        ui.focus(desktop.say("reportpage.pin")).type(pin);
        ui.focus(desktop.say("reportpage.certificates.look")).press(KeyCode.SPACE);
        return this;
    }

    /// Scrolls down, where what was found is told.
    CardForm toEnd() {
        ScrollPane side = ui.all(ScrollPane.class, pane -> pane.getStyleClass().contains("iw-report-side"))
                .getFirst();
        UiDriver.doOnScreen(() -> side.setVvalue(0.75));
        ui.settle();
        return this;
    }
}
