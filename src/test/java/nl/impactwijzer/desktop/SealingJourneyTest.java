package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.TabWalk;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.Sealing;
import nl.impactwijzer.storage.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person who encrypts the data, opens them at the next start, loses the pass phrase, and turns it off.
class SealingJourneyTest {

    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
    private static final String PHRASE = "vier gewone woorden samen";
    private static final String NEXT = "vijf andere woorden daarna";

    @TempDir
    Path temp;

    @Test
    void theDataAreEncryptedOpenedChangedAndDecrypted() throws IOException {
        Path data = temp.resolve("gegevens");
        DataFolder folder = new DataFolder(data);
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            store.save(Product.named("Rekenreis", "Uitgeverij Voorbeeld", "4.2"));
        }
        new Backups(folder, CLOCK).make();
        Files.writeString(data.resolve("rapporten.properties"), "abc=Rekenreis.pdf");
        try (Program program = Program.start(data, CLOCK)) {
            UiDriver ui = program.ui();
            ui.click("Instellingen").focus("Versleutelen met een wachtzin").press(KeyCode.SPACE);
            assertThat(ui.isReadable("Is de wachtzin kwijt, dan zijn de gegevens kwijt."))
                    .isTrue();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            choose(ui, PHRASE, "Versleutelen");
            ui.await("the readable backup is named", () -> ui.isReadable("impactwijzer-zelf-"));
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.click("Versleutelde kopie maken en deze verwijderen");
            ui.await("it is done", () -> ui.isReadable("Er is een versleutelde reservekopie."));
            assertThat(ui.isReadable("Uw gegevens zijn versleuteld. Het programma vraagt"))
                    .isTrue();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            assertThat(program.askToClose()).isTrue();
        }
        assertThat(bytes(data)).doesNotContain("Rekenreis");

        try (Program program = Program.startWith(data.toString())) {
            UiDriver ui = program.ui();
            ui.await("the pass phrase is asked", () -> ui.isReadable("Vul uw wachtzin in om ze te openen."));
            assertThat(ui.focused()).isInstanceOf(PasswordField.class);
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            assertThat(TabWalk.violations(ui)).isEmpty();
            ui.focus("Wachtzin").type("een verkeerde wachtzin").press(KeyCode.ENTER);
            ui.await("it is said", () -> ui.isReadable("Met deze wachtzin gaan de gegevens niet open."));
            PasswordField field = (PasswordField) ui.focused();
            assertThat(UiDriver.onScreen(field::getSelectedText))
                    .as("one types over it")
                    .isNotEmpty();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.type(PHRASE).press(KeyCode.ENTER);
            ui.await("the products are there", () -> ui.isReadable("Rekenreis"));

            ui.click("Instellingen").focus("Andere wachtzin kiezen").press(KeyCode.SPACE);
            ui.focus("Wachtzin").type(NEXT);
            ui.click("Verder");
            ui.await("it is said", () -> ui.isReadable("Met deze wachtzin gaan de gegevens niet open."));
            ui.focus("Wachtzin").type(PHRASE);
            ui.click("Verder");
            ui.await("the new one is asked", () -> ui.isReadable("Wachtzin nog een keer"));
            choose(ui, NEXT, "Wachtzin wijzigen");
            ui.await("it is done", () -> ui.isReadable("Uw gegevens hebben een andere wachtzin."));

            ui.focus("Reservekopieën bekijken").press(KeyCode.SPACE);
            ui.await("it is listed", () -> ui.isReadable("1 product, 0 dossiers, versleuteld"));
            ui.click(ui.find(Button.class, button -> "Bekijken".equals(button.getText())));
            ui.await("its own pass phrase is asked", () -> ui.isReadable("heeft een andere wachtzin"));
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.focus("Wachtzin").type(PHRASE);
            ui.click("Openen");
            ui.await("it opens", () -> ui.isReadable("Als u alles terugzet"));

            ui.press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.ALT, KeyCode.LEFT);
            ui.focus("Versleuteling uitzetten").press(KeyCode.SPACE);
            ui.focus("Wachtzin").type(NEXT);
            ui.click(ui.all(Button.class, button -> "Versleuteling uitzetten".equals(button.getText()))
                    .getLast());
            ui.await("it is done", () -> ui.isReadable("Uw gegevens zijn niet meer versleuteld."));
        }
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            assertThat(store.products()).hasSize(1);
        }
    }

    @Test
    void whoStopsItKeepsTheDataAsTheyWere() throws Exception {
        Path data = temp.resolve("gegevens");
        DataFolder folder = new DataFolder(data);
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            store.save(Product.named("Rekenreis", "Uitgeverij Voorbeeld", "4.2"));
        }
        try (Program program = Program.start(data, CLOCK)) {
            UiDriver ui = program.ui();
            ui.click("Instellingen").focus("Versleutelen met een wachtzin").press(KeyCode.SPACE);
            try (Connection slow = DriverManager.getConnection("jdbc:sqlite:" + folder.store());
                    Statement held = slow.createStatement()) {
                held.execute("BEGIN EXCLUSIVE");
                choose(ui, PHRASE, "Versleutelen");
                ui.await("it can be stopped", () -> ui.isReadable("Stoppen"));
                assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
                assertThat(program.askToClose()).isFalse();
                assertThat(ui.isReadable("sluit daarna het programma")).isTrue();
                ui.click("Stoppen");
                held.execute("ROLLBACK");
            }
            ui.await("it is said", () -> ui.isReadable("Gestopt. Er is niets veranderd."));
            assertThat(ui.isReadable("Uw gegevens staan leesbaar op deze computer"))
                    .isTrue();
            assertThat(((Button) ui.focused()).getText()).isEqualTo("Versleutelen met een wachtzin");
            ui.click("Producten");
            ui.await("all is there", () -> ui.isReadable("Rekenreis"));
            assertThat(program.askToClose()).isTrue();
        }
        assertThat(bytes(data)).contains("Rekenreis");
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files).noneMatch(file -> file.toString().contains(".part"));
        }
    }

    @Test
    void aFileThatStartsTheProgramWaitsForThePassPhraseAndWhoLostItGetsABackup() throws IOException {
        Path data = temp.resolve("gegevens");
        DataFolder folder = new DataFolder(data);
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            store.save(Product.named("Rekenreis", "Uitgeverij Voorbeeld", "4.2"));
            new Backups(folder, CLOCK).make();
            store.save(Product.named("Leesvriend", "Uitgeverij Voorbeeld", "1"));
            new Sealing(new Backups(folder, CLOCK)).seal(store, new PassPhrase(PHRASE));
        }
        Path letter = Files.writeString(temp.resolve("brief.pdf"), "Beste ouders");
        try (Program program = Program.open(data, letter)) {
            UiDriver ui = program.ui();
            ui.await("the pass phrase is asked", () -> ui.isReadable("Vul uw wachtzin in om ze te openen."));
            ui.type(PHRASE).press(KeyCode.ENTER);
            ui.await("the page that checks", () -> ui.isReadable("brief.pdf"));
        }
        try (Program program = Program.startWith(data.toString())) {
            UiDriver ui = program.ui();
            ui.await("the pass phrase is asked", () -> ui.isReadable("Vul uw wachtzin in om ze te openen."));
            ui.click("Wachtzin kwijt");
            ui.await("a backup is offered", () -> ui.isReadable("De nieuwste reservekopie die heel is"));
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.click("Opnieuw proberen");
            ui.await("one may try again", () -> ui.isReadable("Vul uw wachtzin in om ze te openen."));
            ui.click("Wachtzin kwijt");
            ui.await("a backup is offered", () -> ui.isReadable("De nieuwste reservekopie die heel is"));
            ui.click(ui.find(Button.class, button -> button.getText().startsWith("Terugzetten zoals op")));
            ui.await("the products are there", () -> ui.isReadable("Rekenreis"));
        }
        assertThat(new Backups(folder, CLOCK).all())
                .as("what was encrypted is kept")
                .filteredOn(Backup::sealed)
                .hasSize(1);
    }

    private static void choose(UiDriver ui, String passPhrase, String doIt) {
        ui.focus("Wachtzin").type(passPhrase);
        ui.focus("Wachtzin nog een keer").type(passPhrase);
        ui.click(doIt);
    }

    private static String bytes(Path data) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
