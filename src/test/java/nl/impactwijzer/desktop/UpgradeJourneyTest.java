package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.Everybody;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a newer version that is installed, through what it changes, to the moved assessment, its attic, and back byte
/// for byte, also at the next start.
class UpgradeJourneyTest {

    private final Clock clock = Clock.system(ZoneId.systemDefault());

    @TempDir
    Path data;

    private UpgradeExample example = new UpgradeExample("", "", "", "");

    @Test
    void whoMovesSeesFirstWhatChangesAndCanAlwaysGoBack() throws IOException {
        example = UpgradeExample.in(data, clock);
        byte[] before = stored();
        try (Program program = Program.start(data, clock)) {
            UiDriver ui = program.ui();
            openAssessment(ui);
            assertThat(ui.isReadable("Er is een nieuwere versie van de vragenlijst (1.1.0)."))
                    .isTrue();

            ui.click("Bekijk wat er verandert");
            ui.await("the page is there", () -> ui.isReadable("Van KIA 1.0.0 naar 1.1.0"));
            assertThat(ui.isReadable("Moet opnieuw (1)")).isTrue();
            assertThat(ui.isReadable("Verhuist mee (1)")).isTrue();
            assertThat(ui.isReadable("Naar de zolder (1)")).isTrue();
            assertThat(ui.isReadable("Nieuw (1)")).isTrue();
            assertThat(ui.isReadable("Uitkomst nu (1.0.0)")).isTrue();
            assertThat(ui.isReadable("Uitkomst na het overstappen (1.1.0)")).isTrue();
            assertThat(ui.isReadable("De vraag gaat nu over leerlingen.")).isTrue();
            assertThat(Everybody.violations(ui)).isEmpty();
            assertThat(stored()).as("nothing changes before the button").isEqualTo(before);

            ui.focus("Zoek in vragen en antwoorden").type(example.removed());
            assertThat(ui.isReadable("Moet opnieuw (1)")).isFalse();
            assertThat(ui.isReadable("De wet vraagt dit niet meer.")).isTrue();

            ui.focus("Overstappen op 1.1.0").press(KeyCode.SPACE);
            ui.await("it moved", () -> ui.isReadable("U bent overgestapt van versie 1.0.0 op versie 1.1.0."));
            ui.click("Zolder (2)");
            ui.await("the attic is there", () -> ui.isReadable("Het telt niet mee voor de uitkomst"));
            assertThat(ui.isReadable("Nu opnieuw gevraagd in: A3")).isTrue();
            assertThat(Everybody.violations(ui)).isEmpty();
            ui.focus("Zoek op de zolder").type("leerlingen.");
            assertThat(ui.isReadable("De wet vraagt dit niet meer.")).isFalse();
        }
        Dossier moved = DossierJson.read(stored());
        assertThat(moved.questionnaire().version()).isEqualTo("1.1.0");
        assertThat(moved.attic()).extracting(AtticItem::question).containsExactlyInAnyOrder("A3", example.removed());
        assertThat(moved.response(example.renamed() + "b"))
                .isEqualTo(DossierJson.read(before).response(example.renamed()));

        try (Program program = Program.start(data, clock)) {
            UiDriver ui = program.ui();
            openAssessment(ui);
            ui.click("Zolder (2)");
            ui.await("there is a way back", () -> ui.isReadable("Terug naar versie 1.0.0"));
            ui.click("Terug naar versie 1.0.0");
            ui.await("it asks", () -> ui.isReadable("Terug naar versie 1.0.0?"));
            ui.press(KeyCode.ENTER);
            ui.await("it is back", () -> ui.isReadable("Er is een nieuwere versie van de vragenlijst (1.1.0)."));
            ui.await("also without an attic there is a way back", () -> ui.isReadable("Terug naar versie 1.1.0"));
        }
        assertThat(stored()).as("byte for byte").isEqualTo(before);
    }

    private void openAssessment(UiDriver ui) {
        ui.await("the product is there", () -> ui.isReadable(example.product()));
        ui.focus(ui.find(TableView.class, _ -> true)).press(KeyCode.ENTER);
        ui.await("the product is open", () -> ui.isReadable("Verdergaan"));
        ui.click(ui.all(Button.class, button -> button.getText().equals("Verdergaan"))
                .getFirst());
        ui.await("the questions are there", () -> ui.isReadable("Volgende"));
    }

    private byte[] stored() {
        try (SqliteStore store = SqliteStore.open(new DataFolder(data), clock)) {
            return DossierJson.write(store.dossier(example.id()).orElseThrow());
        }
    }
}
