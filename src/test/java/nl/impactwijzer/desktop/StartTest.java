package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the program begins and ends: on folders it cannot use, and with work that is not kept yet.
class StartTest {

    private final Clock clock = Clock.system(ZoneId.systemDefault());

    @TempDir
    Path folder;

    @Test
    void aFileInPlaceOfAFolderIsToldInTheWindow() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.txt"), "Beste ouders");
        try (Program program = Program.startWith(file.toString())) {
            told(program.ui(), "staat een bestand en geen map. Er is niets veranderd.");
        }
        assertThat(file).hasContent("Beste ouders");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInTheWindow() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.txt"), "Beste ouders");
        try (Program program =
                Program.startWith(file.resolve("onder").resolve("het bestand").toString())) {
            told(program.ui(), "kan niet worden gemaakt. Er is niets veranderd.");
        }
    }

    @Test
    void aNameThatNoFolderCanHaveIsToldInTheWindow() {
        try (Program program = Program.startWith("map\u0000")) {
            told(program.ui(), "Dit is hier geen geldige naam van een map");
        }
    }

    /// What is put off until the first frames were drawn is there when somebody is quicker.
    @Test
    void theSettingsAreWholeHoweverSoonTheyAreOpened() {
        try (Program program = Program.start(folder, clock)) {
            UiDriver ui = program.ui().click("Instellingen");
            assertThat(ui.isReadable("Reservekopieën bekijken")).isTrue();
            assertThat(ui.isReadable("Versleutelen met een wachtzin")).isTrue();
        }
    }

    @Test
    void closingAsksAboutAProductThatIsHalfFilledIn() {
        try (Program program = Program.start(folder, clock)) {
            UiDriver ui = program.ui();
            assertThat(program.askToClose()).isTrue();
            ui.focus("Product toevoegen").press(KeyCode.SPACE);
            assertThat(program.askToClose()).isTrue();
            ui.type("Taalspel");
            ui.click("Controleren");
            assertThat(program.askToClose()).isFalse();
            assertThat(ui.isReadable("Product toevoegen is nog niet bewaard")).isTrue();
            ui.click("Terug naar het formulier").click("Terug zonder bewaren");
            assertThat(program.askToClose()).isTrue();
        }
    }

    @Test
    void whatWasTypedLastIsKeptWhenTheWindowCloses() {
        try (Program program = Program.start(folder, clock)) {
            UiDriver ui = program.ui();
            ui.focus("Voorbeeld laden").press(KeyCode.SPACE);
            ui.await("the example is open", () -> ui.isReadable("Welk product en welke versie beoordeelt u?"));
            ui.press(KeyCode.CONTROL, KeyCode.F).type("A1").press(KeyCode.ENTER);
            ui.replace("Net voor het sluiten");
            assertThat(program.askToClose()).isTrue();
        }
        try (SqliteStore store = SqliteStore.open(DataFolder.choose(Optional.of(folder.toString())), clock)) {
            assertThat(store.dossier(store.dossiers().getFirst().id())
                            .orElseThrow()
                            .response("A1")
                            .answer())
                    .isEqualTo(new Answer.Single("Net voor het sluiten"));
        }
    }

    /// Settings are never worth stopping for, and they are not asked again of who has worked here before.
    @Test
    void damagedSettingsAndAFolderWithAForeignNameAreNoHindrance() throws IOException {
        Path data = folder.resolve("Gegevens van Zoë Ødegård – 学校");
        try (SqliteStore store = SqliteStore.open(new DataFolder(data), clock)) {
            store.save(Product.named("Rekenreis", "Uitgeverij Voorbeeld", "4.2"));
        }
        Path settings = data.resolve("preferences.properties");
        Files.write(settings, new byte[] {'t', 'h', 'e', 'm', 'e', '=', '\\', 'u', 'x', 0, (byte) 0xff});
        try (Program program = Program.startWith(data.toString())) {
            program.ui().await("the products are there", () -> program.ui().isReadable("Rekenreis"));
            assertThat(program.askToClose()).isTrue();
        }
        assertThat(settings).content().contains("window.width").doesNotContain("theme");
    }

    private static void told(UiDriver ui, String sentence) {
        ui.await("the window says what is wrong", () -> ui.isReadable(sentence));
        assertThat(ui.isReadable("De gegevens kunnen niet worden geopend")).isTrue();
        assertThat(ui.isReadable("Exception")).isFalse();
    }
}
