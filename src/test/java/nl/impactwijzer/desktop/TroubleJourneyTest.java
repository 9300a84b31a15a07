package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.Everybody;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.Restoring;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.storage.Unlocking;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program while things go wrong, as a person goes through it: nothing is lost, and every time it is said what
/// happened, what is safe and what to do.
class TroubleJourneyTest {

    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    @TempDir
    Path temp;

    @Test
    void aBackupIsMadeAndPutBackAndADamagedStoreIsReplacedByIt() throws IOException {
        Path data = temp.resolve("gegevens");
        DataFolder folder = DataFolder.choose(Optional.of(data.toString()));
        try (Program program = Program.start(data, CLOCK)) {
            UiDriver ui = program.ui();
            example(ui);
            ui.click("Instellingen");
            ui.focus("Reservekopieën bekijken").press(KeyCode.SPACE);
            ui.click("Nu een reservekopie maken");
            ui.await("it is listed", () -> ui.isReadable("1 product, 1 dossier"));
            assertThat(Everybody.violations(ui)).isEmpty();

            ui.press(KeyCode.ALT, KeyCode.LEFT).press(KeyCode.ALT, KeyCode.LEFT);
            answer(ui, "Na de reservekopie");
            ui.click("Instellingen").focus("Reservekopieën bekijken").press(KeyCode.SPACE);
            ui.await("it is listed", () -> ui.isReadable("1 product, 1 dossier"));
            ui.click(ui.all(Button.class, button -> "Bekijken".equals(button.getText()))
                    .getFirst());
            ui.await("what would change is told", () -> ui.isReadable("1 dossier is sindsdien gewijzigd."));
            assertThat(Everybody.violations(ui)).isEmpty();
            ui.click("Alles terugzetten").click(inDialog(ui, "Alles terugzetten"));
            ui.await("it is done", () -> ui.isReadable("Alles is weer zoals op"));
            ui.click("Sluiten");
            diagnosis(program, temp.resolve("diagnose.txt"));
            assertThat(program.askToClose()).isTrue();
        }
        assertThat(said(folder)).isNotEqualTo("Na de reservekopie");

        Files.writeString(folder.store(), "kapot");
        try (Program program = Program.startWith(data.toString())) {
            UiDriver ui = program.ui();
            ui.await("the newest backup is offered", () -> ui.isReadable("De nieuwste reservekopie die heel is"));
            assertThat(ui.isReadable("Wat u daarna hebt gewijzigd, zit er niet in."))
                    .isTrue();
            assertThat(Everybody.violations(ui)).isEmpty();
            ui.click(ui.find(Button.class, button -> button.getText().startsWith("Terugzetten zoals op")));
            ui.await("the products are there", () -> ui.isReadable("Rekenwijzer"));
            assertThat(ui.isReadable("Het beschadigde bestand is bewaard als")).isTrue();
        }
        assertThat(folder.damaged()).isNotEmptyDirectory();
        assertThat(said(folder)).isEqualTo("Na de reservekopie");
    }

    @Test
    void whenTheFolderIsGoneTheAnswersStayAndAreSavedWhenItIsBack() throws IOException {
        Path data = temp.resolve("netwerk");
        Path away = temp.resolve("weg");
        Path copy = temp.resolve("kopie.impactwijzer");
        DataFolder folder = DataFolder.choose(Optional.of(data.toString()));
        try (Program program = Program.start(data, CLOCK)) {
            UiDriver ui = program.ui();
            example(ui);
            try {
                Files.move(data, away);
            } catch (IOException e) {
                // Windows does not let go of a folder in use.
                return;
            }
            answer(ui, "Zonder netwerk");
            ui.await("it is told", () -> ui.isReadable("is niet bereikbaar. De laatste wijziging is nog niet"));
            assertThat(program.askToClose()).isFalse();
            assertThat(ui.isReadable("Niet alles is opgeslagen")).isTrue();
            program.choose(copy);
            ui.click("Kopie elders bewaren");
            ui.await("the copy is there", () -> ui.isReadable("U kunt nu sluiten"));
            ui.click("Open laten");
            assertThat(text(DossierFiles.read(copy).dossier())).isEqualTo("Zonder netwerk");

            Files.move(away, data);
            ui.await("it is saved by itself", () -> ui.isReadable("Opgeslagen om"));

            Files.move(data, away);
            answer(ui, "Weer zonder netwerk");
            ui.await("it is told", () -> ui.isReadable("is niet bereikbaar. De laatste wijziging is nog niet"));
            Files.delete(away.resolve(folder.lock().getFileName()));
            try (SqliteStore other = SqliteStore.open(new DataFolder(away), CLOCK)) {
                Files.move(away, data);
                ui.await("it is told", () -> ui.isReadable("de gegevens zijn nu elders geopend"));
                assertThat(other.isReadOnly()).isFalse();
                assertThat(program.askToClose()).isFalse();
                program.choose(temp.resolve("kopie2.impactwijzer"));
                ui.click("Kopie elders bewaren");
                ui.await("the copy is there", () -> ui.isReadable("U kunt nu sluiten"));
                assertThat(text(DossierFiles.read(temp.resolve("kopie2.impactwijzer"))
                                .dossier()))
                        .isEqualTo("Weer zonder netwerk");
                ui.click("Open laten");
            }
        }
        assertThat(said(folder)).isEqualTo("Zonder netwerk");
    }

    @Test
    void aWindowThatOnlyReadsShowsWhatTheOtherOneSaves() throws IOException {
        Path data = temp.resolve("gegevens");
        DataFolder folder = DataFolder.choose(Optional.of(data.toString()));
        try (SqliteStore first = SqliteStore.open(folder, CLOCK)) {
            Dossier example = SampleDossier.of(Sessions.kia()).orElseThrow().dossier();
            first.save(example.product());
            keep(first, example);
            try (Program program = Program.start(data, CLOCK)) {
                UiDriver ui = program.ui();
                assertThat(ui.isReadable("ziet u hier vanzelf")).isTrue();
                Backups backups = new Backups(folder, CLOCK);
                Path backup = backups.make().file();
                first.save(Product.named("Taaltuin", "Fictief", "1"));
                ui.await("the new product is there", () -> ui.isReadable("Taaltuin"));
                new Restoring(backups).restore(first, backup, Unlocking.none());
                ui.await("the restore is seen", () -> !ui.isReadable("Taaltuin") && ui.isReadable("Rekenwijzer"));

                TableView<?> table = ui.find(TableView.class, _ -> true);
                ui.focus(table);
                UiDriver.doOnScreen(() -> table.getSelectionModel().select(0));
                ui.press(KeyCode.ENTER);
                ui.await("the product is there", () -> ui.isReadable("Verdergaan"));
                ui.focus(ui.all(Button.class, button -> "Verdergaan".equals(button.getText()))
                                .getFirst())
                        .press(KeyCode.SPACE);
                ui.await("the questions are there", () -> ui.isReadable("Welk product en welke versie"));
                ui.press(KeyCode.CONTROL, KeyCode.F).type("A1").press(KeyCode.ENTER);
                keep(first, example.with(Place.of("A1"), Response.NONE.with(new Answer.Single("Elders gezegd"))));
                ui.await("the answer is there", () -> ui.isReadable("Elders gezegd"));
                first.removeDossier(example.id());
                ui.await("it is told that it is gone", () -> ui.isReadable("in een ander venster verwijderd"));
            }
        }
    }

    @Test
    void aFolderThatCannotBeUsedCanBeTriedAgainWithoutANewStart() throws IOException {
        Path data = Files.writeString(temp.resolve("gegevens"), "in de weg");
        try (Program program = Program.startWith(data.toString())) {
            UiDriver ui = program.ui();
            ui.await("it is told", () -> ui.isReadable("staat een bestand en geen map"));
            Files.delete(data);
            ui.click("Opnieuw proberen");
            String title = Messages.in(Messages.DUTCH).get("welcome.title");
            ui.await("the program begins", () -> ui.isReadable(title));
        }
    }

    @Test
    void aFormThatCannotBeKeptStaysFilledInUntilItCan() {
        MemoryStore store = new MemoryStore();
        try (UiDesktop desktop = UiDesktop.open(store)) {
            UiDriver ui = desktop.ui();
            ui.focus("Product toevoegen").press(KeyCode.SPACE);
            ui.type("Rekenreis")
                    .press(KeyCode.TAB)
                    .type("Uitgeverij Voorbeeld")
                    .press(KeyCode.TAB)
                    .type("4.2");
            store.failWith(new StoreException(Message.of("storage.full", "folder", "gegevens")));
            ui.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(ui.isReadable("Maak ruimte vrij")).isTrue();
            ui.press(KeyCode.ESCAPE);
            store.recover();
            ui.focus("Versie").press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(store.products()).extracting(Product::version).containsExactly("4.2");
        }
    }

    /// It is read whole before it is saved, and what is saved is what was read.
    private static void diagnosis(Program program, Path file) throws IOException {
        UiDriver ui = program.ui();
        ui.click("Hulp").focus("Diagnosebestand maken").press(KeyCode.SPACE);
        TextArea area = (TextArea) ui.control("Inhoud van het diagnosebestand");
        ui.await("it is worked out", () -> area.getText().contains("check ok"));
        assertThat(Everybody.violations(ui)).isEmpty();
        program.choose(file);
        ui.click("Opslaan als bestand");
        ui.await("it is saved", () -> ui.isReadable("Het diagnosebestand staat in"));
        assertThat(file).hasContent(UiDriver.onScreen(area::getText));
    }

    private static void keep(SqliteStore store, Dossier dossier) {
        store.save(dossier, Summary.of(Sessions.kia(), dossier, CLOCK.instant()), List.of());
    }

    private static Button inDialog(UiDriver ui, String text) {
        return ui.all(Button.class, button -> text.equals(button.getText()) && !button.isDisabled()).stream()
                .filter(button -> UiDriver.onScreen(
                        () -> button.getParent().getParent().getStyleClass().contains("iw-dialog")))
                .findFirst()
                .orElseThrow();
    }

    private static void example(UiDriver ui) {
        ui.focus("Voorbeeld laden").press(KeyCode.SPACE);
        ui.await("the example is open", () -> ui.isReadable("Welk product en welke versie beoordeelt u?"));
    }

    private static void answer(UiDriver ui, String text) {
        ui.press(KeyCode.CONTROL, KeyCode.F).type("A1").press(KeyCode.ENTER);
        ui.replace(text);
        ui.press(KeyCode.TAB);
    }

    private static String said(DataFolder folder) {
        try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
            return text(store.dossier(store.dossiers().getFirst().id()).orElseThrow());
        }
    }

    private static String text(Dossier dossier) {
        return dossier.response("A1").answer() instanceof Answer.Single said ? said.value() : "";
    }
}
