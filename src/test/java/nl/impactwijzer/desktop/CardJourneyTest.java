package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.cli.Called;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.report.signing.SoftCards;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.testkit.NeedsTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person signs with a card, as on screen; and keeps the self-made identity safe.
class CardJourneyTest {

    @TempDir
    Path folder;

    @Test
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC})
    void aWrongPinCostsOneTryAndTheRightOneSigns() {
        Path report = folder.resolve("rapport.pdf");
        Path signed = folder.resolve("rapport-handtekening-1.pdf");
        Called.with("sample", "kia", "-o", folder.resolve("voorbeeld.json"));
        Called.with("report", folder.resolve("voorbeeld.json"), "-o", report);
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            desktop.drop(report);
            ui.await("the chain is there", () -> ui.isReadable(desktop.say("reportpage.chain")));
            ui.focus(desktop.say("reportpage.also")).press(KeyCode.SPACE);
            ui.focus(desktop.say("reportpage.key.card")).press(KeyCode.SPACE);
            desktop.choose(SoftCards.library());
            ui.focus(desktop.say("reportpage.card.other")).press(KeyCode.SPACE);
            ui.focus(desktop.say("reportpage.card.look")).press(KeyCode.SPACE);
            ui.await("the cards are there", () -> ui.isReadable(desktop.say("reportpage.card.cards")));
            ui.focus(label(ui, "venster")).press(KeyCode.SPACE);

            ui.focus(desktop.say("reportpage.pin")).type("0815");
            ui.focus(desktop.say("reportpage.certificates.look")).press(KeyCode.SPACE);
            ui.await("the wrong PIN is told", () -> ui.isReadable(desktop.say("signing.card.wrongPin.few")));

            ui.focus(desktop.say("reportpage.pin")).type(SoftCards.PIN);
            ui.focus(desktop.say("reportpage.certificates.look")).press(KeyCode.SPACE);
            ui.await("the certificate is there", () -> ui.isReadable("Kees Voorbeeld"));
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();

            desktop.choose(signed);
            ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            ui.await("the report is signed", () -> Files.exists(signed));
        }
        assertThat(Called.with("verify", signed).out()).contains("Kees Voorbeeld", "Voorbeeld CA");
    }

    /// The row of that card, whatever its serial number.
    private static String label(UiDriver ui, String card) {
        return ui.all(RadioButton.class, row -> row.getText().startsWith(card + " ("))
                .getFirst()
                .getText();
    }
}
