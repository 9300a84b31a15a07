package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.cli.Called;
import nl.impactwijzer.desktop.testkit.AccessibleAudit;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.exchange.sample.SampleDossier;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.testkit.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From an answered assessment to a signed report that the program itself judges sound.
class ReportJourneyTest {

    @TempDir
    Path folder;

    @Test
    void aSignedReportIsSavedKeptAndJudgedSound() throws IOException {
        Path report = folder.resolve("rapport.pdf");
        MemoryStore store = withExample();
        try (UiDesktop desktop = UiDesktop.open(store)) {
            openReport(desktop);
            desktop.choose(report);
            UiDriver ui = desktop.ui();
            ui.focus(desktop.say("reportpage.name")).replace("Voorbeeldpersoon A");
            ui.focus(desktop.say("reportpage.passPhrase")).type("een lange wachtzin");
            ui.focus(desktop.say("reportpage.passPhrase.repeat")).type("een lange wachtzin");
            ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            ui.await("the report is signed", () -> Files.exists(report));
            assertThat(store.finals(store.dossiers().getFirst().id())).hasSize(1);

            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            ui.await("the report is judged sound", () -> ui.isReadable(desktop.say("verify.verdict.genuine.text")));
            assertThat(ui.isReadable(desktop.say("check.agrees"))).isTrue();
            assertThat(ui.isReadable("Voorbeeldpersoon A")).isTrue();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        }
    }

    @Test
    void aSecondReaderSignsAReportThatTheScreenFoundIntact() {
        Path report = folder.resolve("rapport.pdf");
        Path twice = folder.resolve("rapport-handtekening-2.pdf");
        Called.with("sample", "kia", "-o", folder.resolve("voorbeeld.json"));
        Called.with("report", folder.resolve("voorbeeld.json"), "-o", report, "--self-made", "Voorbeeldpersoon A");
        try (UiDesktop desktop = UiDesktop.open(withExample())) {
            UiDriver ui = desktop.ui();
            desktop.drop(report);
            ui.await("the chain is there", () -> ui.isReadable(desktop.say("reportpage.chain")));
            assertThat(ui.isReadable("Beoordelaar")).isTrue();
            assertThat(ui.isReadable(desktop.say("reportpage.chain.free"))).isTrue();
            ui.focus(desktop.say("reportpage.also")).press(KeyCode.SPACE);
            desktop.choose(twice);
            ui.focus(desktop.say("reportpage.name")).replace("Voorbeeldpersoon B");
            ui.focus(desktop.say("reportpage.passPhrase")).type("een lange wachtzin");
            ui.focus(desktop.say("reportpage.passPhrase.repeat")).type("een lange wachtzin");
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            ui.await("the report is signed again", () -> Files.exists(twice));
            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            ui.await(
                    "two have signed",
                    () -> ui.isReadable("Voorbeeldpersoon A") && ui.isReadable("Voorbeeldpersoon B"));
            assertThat(ui.isReadable("U kent deze ondertekenaar."))
                    .as("the second one")
                    .isTrue();
            assertThat(ui.isReadable(desktop.say("verify.verdict.doubtful.text")))
                    .as("the first one is a stranger here")
                    .isTrue();
        }
    }

    @Test
    void aStrangersReportIsDoubtfulUntilTheFingerprintWasCompared() throws IOException {
        Path report = folder.resolve("rapport.pdf");
        try (UiDesktop desktop = UiDesktop.open(withExample())) {
            openReport(desktop);
            desktop.choose(report);
            UiDriver ui = desktop.ui();
            ui.focus(desktop.say("reportpage.name")).replace("Voorbeeldpersoon A");
            ui.focus(desktop.say("reportpage.passPhrase")).type("een lange wachtzin");
            ui.focus(desktop.say("reportpage.passPhrase.repeat")).type("een lange wachtzin");
            ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            ui.await("the report is signed", () -> Files.exists(report));
        }
        try (UiDesktop elsewhere = UiDesktop.open(new MemoryStore())) {
            elsewhere.drop(report);
            UiDriver ui = elsewhere.ui();
            ui.await("doubt", () -> ui.isReadable(elsewhere.say("verify.verdict.doubtful.text")));
            assertThat(ui.isReadable("Niemand heeft bevestigd wie dat is.")).isTrue();
            ui.focus(elsewhere.say("verify.confirm")).press(KeyCode.SPACE);
            assertThat(ui.isReadable("Is dit de vingerafdruk van Voorbeeldpersoon A?"))
                    .isTrue();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.click(elsewhere.say("verify.confirm.do"));
            ui.await("it is known now", () -> ui.isReadable(elsewhere.say("verify.verdict.genuine.text")));
            assertThat(ui.isReadable(elsewhere.say("verify.known"))).isTrue();

            ui.focus(elsewhere.say("verify.goOn")).press(KeyCode.SPACE);
            ui.await("its dossier is open", () -> ui.isReadable("De bewijsbestanden ("));
            assertThat(elsewhere.store().dossiers()).hasSize(1);
            assertThat(elsewhere.store().products()).extracting(Product::name).containsExactly("Rekenwijzer");
        }
    }

    @Test
    void aPassPhraseThatIsTooShortIsSaidUnderItsFieldAndNothingIsWritten() {
        Path report = folder.resolve("rapport.pdf");
        try (UiDesktop desktop = UiDesktop.open(withExample())) {
            openReport(desktop);
            desktop.choose(report);
            desktop.ui().focus(desktop.say("reportpage.passPhrase")).type("kort");
            desktop.ui().focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            assertThat(desktop.ui().isReadable(desktop.say("reportpage.passPhrase.short")))
                    .isTrue();
            assertThat(report).doesNotExist();
            assertThat(AccessibleAudit.violations(desktop.ui().scene())).isEmpty();
        }
    }

    private static void openReport(UiDesktop desktop) {
        desktop.openAssessment();
        desktop.ui().click(desktop.say("reportpage.title"));
    }

    private static MemoryStore withExample() {
        Dossier example = SampleDossier.of(Sessions.kia()).orElseThrow().dossier();
        Product product = example.product();
        MemoryStore store = new MemoryStore();
        store.save(product);
        store.save(example, Summary.of(Sessions.kia(), example, Sessions.CLOCK.instant()), List.of());
        return store;
    }
}
