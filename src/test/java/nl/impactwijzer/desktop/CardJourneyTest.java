package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.cli.Called;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.report.signing.SelfMadeIdentity;
import nl.impactwijzer.report.signing.SoftCards;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.testkit.NeedsTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person signs with a card, as on screen; and keeps the self-made identity safe.
class CardJourneyTest {

    private static final String PASS_PHRASE = "een lange wachtzin";

    @TempDir
    Path folder;

    @Test
    @NeedsTool({SoftCards.SOFTHSM, SoftCards.OPENSC})
    void everyStateOfACardIsToldAndTheRightPinSigns() {
        Path report = folder.resolve("rapport.pdf");
        Path signed = folder.resolve("rapport-handtekening-1.pdf");
        Called.with("sample", "kia", "-o", folder.resolve("voorbeeld.json"));
        Called.with("report", folder.resolve("voorbeeld.json"), "-o", report);
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            desktop.drop(report);
            ui.await("the chain is there", () -> ui.isReadable(desktop.say("reportpage.chain")));
            ui.focus(desktop.say("reportpage.also")).press(KeyCode.SPACE);
            CardForm form = CardForm.here(desktop).findCards();

            form.choose("leeg").look(SoftCards.PIN);
            ui.await("a card without keys is told", () -> ui.isReadable(desktop.say("signing.card.noKey")));

            SoftCards.mark("laatste", 0x20000);
            SoftCards.mark("dicht", 0x40000);
            ui.focus(desktop.say("reportpage.card.look")).press(KeyCode.SPACE);
            ui.await("the cards are there", () -> ui.isReadable("dicht ("));
            form.choose("laatste");
            assertThat(ui.isReadable(desktop.say("reportpage.pin.last"))).isTrue();
            form.choose("dicht");
            assertThat(ui.isReadable(desktop.say("signing.card.locked"))).isTrue();
            assertThat(ui.isReadable(desktop.say("reportpage.pin")))
                    .as("a locked card is not asked for a PIN")
                    .isFalse();

            form.choose("leeg");
            ui.focus(desktop.say("reportpage.pin")).type(SoftCards.PIN);
            SoftCards.takeOut("leeg");
            ui.focus(desktop.say("reportpage.certificates.look")).press(KeyCode.SPACE);
            ui.await("the card that went is no longer offered", () -> !ui.isReadable("leeg ("));

            form.choose("venster").look("0815");
            ui.await("the wrong PIN is told", () -> ui.isReadable(desktop.say("signing.card.wrongPin.few")));
            assertThat(ui.isReadable(desktop.say("reportpage.pin.few")))
                    .as("and the card says so itself")
                    .isTrue();

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

    @Test
    void anIdentityIsKeptSafeAndTakenBackAndNothingElseIs() throws IOException {
        Path none = Files.writeString(folder.resolve("geen-sleutel.p12"), "dit is geen sleutelbestand");
        Path first = identity("eerste.p12", "Voorbeeldpersoon A");
        Path other = identity("ander.p12", "Voorbeeldpersoon B");
        Path copy = folder.resolve("kopie.p12");
        try (UiDesktop desktop = UiDesktop.open(new MemoryStore())) {
            UiDriver ui = desktop.ui();
            ui.click(desktop.say("shell.settings"));
            assertThat(ui.isReadable(desktop.say("reportpage.identity.none"))).isTrue();

            restore(desktop, none, PASS_PHRASE);
            ui.await("it is no identity", () -> ui.isReadable(desktop.say("signing.key.unreadable")));

            restore(desktop, first, "een andere wachtzin");
            ui.await(
                    "the pass phrase is wrong",
                    () -> ui.isReadable(desktop.say("reportpage.identity.wrongPassPhrase")));
            assertThat(ui.isReadable(desktop.say("reportpage.identity.none"))).isTrue();
            ui.focus(desktop.say("reportpage.passPhrase")).type(PASS_PHRASE);
            ui.focus(desktop.say("reportpage.identity.take")).press(KeyCode.SPACE);
            ui.await("it is taken back", () -> ui.isReadable("De identiteit van Voorbeeldpersoon A staat nu"));
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();

            desktop.choose(copy);
            ui.focus(desktop.say("reportpage.identity.backup")).press(KeyCode.SPACE);
            ui.await("it is kept safe", () -> Files.exists(copy));
            assertThat(copy).hasSameBinaryContentAs(first);

            restore(desktop, other, PASS_PHRASE);
            ui.await("another took its place", () -> ui.isReadable("De identiteit van Voorbeeldpersoon B staat nu"));
        }
    }

    private static void restore(UiDesktop desktop, Path file, String passPhrase) {
        UiDriver ui = desktop.ui();
        boolean there = ui.isReadable(desktop.say("reportpage.identity.there"));
        desktop.choose(file);
        ui.focus(desktop.say("reportpage.identity.restore")).press(KeyCode.SPACE);
        assertThat(ui.isReadable(desktop.say("reportpage.identity.replaces")))
                .as("what happens to the one that is there is said beforehand")
                .isEqualTo(there);
        ui.focus(desktop.say("reportpage.passPhrase")).type(passPhrase);
        ui.focus(desktop.say("reportpage.identity.take")).press(KeyCode.SPACE);
    }

    private Path identity(String file, String name) throws IOException {
        return Files.write(
                folder.resolve(file),
                SelfMadeIdentity.create(name, "", PASS_PHRASE.toCharArray(), Sessions.CLOCK.instant()));
    }
}
