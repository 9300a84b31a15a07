package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import nl.impactwijzer.desktop.products.Library;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a newer version that is installed, through what it changes, to the moved assessment, its attic, and back byte
/// for byte, also at the next start.
class UpgradeJourneyTest {

    private static final Questionnaire KIA = Questionnaires.kia();

    private final Clock clock = Clock.system(ZoneId.systemDefault());

    @TempDir
    Path data;

    private String id = "";
    private String product = "";
    private String renamed = "";
    private String removed = "";

    @Test
    void whoMovesSeesFirstWhatChangesAndCanAlwaysGoBack() throws IOException {
        byte[] before = prepare();
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
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            assertThat(stored()).as("nothing changes before the button").isEqualTo(before);

            ui.focus("Zoek in vragen en antwoorden").type(removed);
            assertThat(ui.isReadable("Moet opnieuw (1)")).isFalse();
            assertThat(ui.isReadable("De wet vraagt dit niet meer.")).isTrue();

            ui.focus("Overstappen op 1.1.0").press(javafx.scene.input.KeyCode.SPACE);
            ui.await("it moved", () -> ui.isReadable("U bent overgestapt van versie 1.0.0 op versie 1.1.0."));
            ui.click("Zolder (2)");
            ui.await("the attic is there", () -> ui.isReadable("Het telt niet mee voor de uitkomst"));
            assertThat(ui.isReadable("Nu opnieuw gevraagd in: A3")).isTrue();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.focus("Zoek op de zolder").type("leerlingen.");
            assertThat(ui.isReadable("De wet vraagt dit niet meer.")).isFalse();
        }
        Dossier moved = DossierJson.read(stored());
        assertThat(moved.questionnaire().version()).isEqualTo("1.1.0");
        assertThat(moved.attic()).extracting(AtticItem::question).containsExactlyInAnyOrder("A3", removed);
        assertThat(moved.response(renamed + "b"))
                .isEqualTo(DossierJson.read(before).response(renamed));

        try (Program program = Program.start(data, clock)) {
            UiDriver ui = program.ui();
            openAssessment(ui);
            ui.click("Zolder (2)");
            ui.await("there is a way back", () -> ui.isReadable("Terug naar versie 1.0.0"));
            ui.click("Terug naar versie 1.0.0");
            ui.await("it asks", () -> ui.isReadable("Terug naar versie 1.0.0?"));
            ui.press(javafx.scene.input.KeyCode.ENTER);
            ui.await("it is back", () -> ui.isReadable("Er is een nieuwere versie van de vragenlijst (1.1.0)."));
        }
        assertThat(stored()).as("byte for byte").isEqualTo(before);
    }

    private void openAssessment(UiDriver ui) {
        ui.await("the product is there", () -> ui.isReadable(product));
        ui.focus(ui.find(javafx.scene.control.TableView.class, _ -> true)).press(javafx.scene.input.KeyCode.ENTER);
        ui.await("the product is open", () -> ui.isReadable("Verdergaan"));
        ui.click(ui.all(
                        javafx.scene.control.Button.class,
                        button -> button.getText().equals("Verdergaan"))
                .getFirst());
        ui.await("the questions are there", () -> ui.isReadable("Volgende"));
    }

    /// A store with the example in it, and a newer version of the KIA beside it.
    private byte[] prepare() throws IOException {
        SampleDossier example = SampleDossier.of(KIA).orElseThrow();
        product = example.dossier().product().name();
        try (SqliteStore store = SqliteStore.open(new DataFolder(data), clock)) {
            id = new Library(store, clock).load(example, KIA);
        }
        List<String> free = example.dossier().answers().keySet().stream()
                .filter(UpgradeJourneyTest::isNamedNowhere)
                .filter(question -> !question.equals("A3"))
                .toList();
        renamed = free.getFirst();
        removed = free.getLast();
        Path folder = Files.createDirectories(data.resolve("questionnaires"));
        Files.write(
                folder.resolve("kia-1.1.0.json"),
                NewVersion.after(KIA, "1.1.0")
                        .step("{'kind':'reworded','id':'A3','reason':{'nl':'De vraag gaat nu over leerlingen.',"
                                + "'en':'The question is about pupils now.'}}")
                        .put(renamed, "id", "'" + renamed + "b'")
                        .step("{'kind':'renamed','thing':'question','id':'" + renamed + "','to':'" + renamed + "b'}")
                        .remove(removed)
                        .step("{'kind':'removed','thing':'question','id':'" + removed
                                + "','reason':{'nl':'De wet vraagt dit niet meer.','en':'The law no longer"
                                + " asks this.'}}")
                        .add(
                                KIA.parts().getFirst().sections().getFirst().id(),
                                NewVersion.after(KIA, "1.1.0")
                                        .put(removed, "id", "'A99'")
                                        .question("A99")
                                        .toString())
                        .file());
        assertThat(nl.impactwijzer.questionnaire.catalogue.Catalogue.with(folder)
                        .refused())
                .isEmpty();
        return stored();
    }

    /// A question that no condition or rule asks for, and that has no details.
    private static boolean isNamedNowhere(String question) {
        String file = new String(KIA.file(), StandardCharsets.UTF_8);
        return KIA.question(question)
                        .filter(placed -> placed.section().repeat().isEmpty())
                        .filter(placed -> placed.question().basics().details().isEmpty())
                        .isPresent()
                && KIA.owner(question).isEmpty()
                && file.split("\"" + java.util.regex.Pattern.quote(question) + "\"", -1).length == 2;
    }

    private byte[] stored() {
        try (SqliteStore store = SqliteStore.open(new DataFolder(data), clock)) {
            return DossierJson.write(store.dossier(id).orElseThrow());
        }
    }
}
