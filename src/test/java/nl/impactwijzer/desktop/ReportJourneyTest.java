package nl.impactwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
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
            UiDriver ui = desktop.ui();
            desktop.choose(folder.resolve("weg").resolve("rapport.pdf"));
            ui.focus(desktop.say("reportpage.save")).press(KeyCode.SPACE);
            ui.await(
                    "it is said",
                    () -> ui.isReadable("Uw antwoorden zijn veilig. Kies een andere map of maak ruimte."));
            desktop.choose(report);
            fillInAndSign(desktop, "Voorbeeldpersoon A");
            ui.await("the report is signed", () -> Files.exists(report));
            assertThat(store.finals(store.dossiers().getFirst().id())).hasSize(1);
            assertThat(ui.isReadable("Voorbeeldpersoon A als Beoordelaar, niveau B"))
                    .as("listed with the dossier")
                    .isTrue();

            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            ui.await("the report is judged sound", () -> ui.isReadable(desktop.say("verify.verdict.genuine.text")));
            assertThat(ui.isReadable(desktop.say("check.agrees"))).isTrue();
            assertThat(ui.isReadable("Voorbeeldpersoon A")).isTrue();
            assertThat(ui.control(desktop.say("shell.verify")))
                    .satisfies(
                            line -> assertThat(UiDriver.shows(line, "selected")).isTrue());
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();

            Files.delete(report);
            ui.press(KeyCode.ALT, KeyCode.LEFT);
            ui.await("the file is missed", () -> ui.isReadable(desktop.say("reportpage.kept.copy")));
            Path again = folder.resolve("nog-een-keer.pdf");
            desktop.choose(again);
            String copy = desktop.say("reportpage.kept.copy");
            ui.focus(ui.find(Button.class, button -> copy.equals(button.getText())))
                    .press(KeyCode.SPACE);
            ui.await("it is there again", () -> ui.isReadable(desktop.say("reportpage.kept.folder")));
            assertThat(again)
                    .hasBinaryContent(store.report(
                                    store.finals(store.dossiers().getFirst().id())
                                            .getFirst())
                            .orElseThrow());
        }
    }

    @Test
    void anAuthorityThatFailsCostsTheTimeStampAndNotTheReport() throws IOException {
        Path report = folder.resolve("rapport.pdf");
        HttpServer broken = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broken.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        broken.start();
        try (UiDesktop desktop = UiDesktop.open(withExample())) {
            UiDriver ui = desktop.ui();
            ui.click(desktop.say("shell.settings"));
            ui.focus(desktop.say("reportpage.stamps.address"))
                    .type("http://127.0.0.1:" + broken.getAddress().getPort() + "/tijd");
            ui.click(desktop.say("shell.products"));
            openReport(desktop);
            desktop.choose(report);
            ui.focus(desktop.say("reportpage.passPhrase")).type("kort");
            ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            assertThat(ui.isReadable(desktop.say("reportpage.passPhrase.short")))
                    .as("a short pass phrase is said under its field")
                    .isTrue();
            assertThat(report).doesNotExist();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();

            fillInAndSign(desktop, "Voorbeeldpersoon A");
            ui.await("the report is signed", () -> Files.exists(report));
            assertThat(ui.texts())
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("Het rapport is ondertekend, maar zonder tijdstempel:")
                            .contains("503", "geldig", "Tijdstempel toevoegen"));
            assertThat(ui.isReadable("Voorbeeldpersoon A als Beoordelaar, niveau B"))
                    .isTrue();

            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            ui.await("the report is judged sound", () -> ui.isReadable(desktop.say("verify.verdict.genuine.text")));
            assertThat(ui.isReadable(desktop.say("signing.level.b"))).isTrue();
            desktop.choose(folder.resolve("later.pdf"));
            ui.focus(desktop.say("reportpage.lasting.do")).press(KeyCode.SPACE);
            ui.await("the authority still fails", () -> ui.isReadable("niet verlengd en niet veranderd"));
            assertThat(folder.resolve("later.pdf")).doesNotExist();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        } finally {
            broken.stop(0);
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
            ui.focus(desktop.say("reportpage.passPhrase")).replace("een lange wachtzin");
            ui.focus(desktop.say("reportpage.passPhrase.repeat")).type("een lange wachtzin");
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            ui.await("the report is signed again", () -> Files.exists(twice));
            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            ui.await(
                    "two have signed",
                    () -> ui.isReadable("Voorbeeldpersoon A") && ui.isReadable("Voorbeeldpersoon B"));
            assertThat(desktop.store()
                            .finals(desktop.store().dossiers().getFirst().id()))
                    .as("kept with its dossier")
                    .hasSize(1);
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
            fillInAndSign(desktop, "Voorbeeldpersoon A");
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
    void anAnswerIsLeftOutOfAPublicVersionAndShownLater() throws IOException {
        Path report = folder.resolve("openbaar.pdf");
        Path kept = folder.resolve("achtergehouden.json");
        MemoryStore store = withExample();
        try (UiDesktop desktop = UiDesktop.open(store)) {
            openReport(desktop);
            UiDriver ui = desktop.ui();
            ui.focus(desktop.say("reportpage.public.choose")).press(KeyCode.SPACE);
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
            ui.focus(desktop.say("reportpage.public.find")).type("B1 ");
            ui.focus("B1 Welk onderwijsdoel dient het product?").press(KeyCode.SPACE);
            ui.click(desktop.say("reportpage.public.do"));
            ui.await(
                    "the public version is made",
                    () -> ui.isReadable(desktop.say("reportpage.public.count", "n", 1))
                            && ui.isReadable(desktop.say("reportpage.public.proven")));

            desktop.choose(report);
            ui.focus(desktop.say("reportpage.save")).press(KeyCode.SPACE);
            ui.await("one file cannot be both", () -> ui.isReadable(desktop.say("reportpage.public.same")));
            assertThat(report).doesNotExist();

            desktop.choose(report, kept);
            fillInAndSign(desktop, "Voorbeeldpersoon A");
            ui.await("the report is signed", () -> Files.exists(report));
            assertThat(kept).content().contains("impactwijzer-disclosure");
            ui.await("told", () -> ui.isReadable("maak het niet openbaar"));

            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            ui.await("it is a public version", () -> ui.isReadable(desktop.say("check.public", "n", 1)));
            desktop.choose(report);
            ui.focus(desktop.say("verify.withheld.show")).press(KeyCode.SPACE);
            ui.await("no such file", () -> ui.isReadable(desktop.say("verify.withheld.failed")));
            ui.press(KeyCode.ESCAPE);
            desktop.choose(kept);
            ui.focus(desktop.say("verify.withheld.show")).press(KeyCode.SPACE);
            ui.await("the answer is the one that was withheld", () -> ui.isReadable(desktop.say("check.public.all")));
            assertThat(ui.isReadable("nu getoond en gelijk gebleven: B1")).isTrue();
            assertThat(AccessibleAudit.violations(ui.scene())).isEmpty();
        }
    }

    private static void openReport(UiDesktop desktop) {
        desktop.openAssessment();
        desktop.ui().click(desktop.say("reportpage.title"));
    }

    private static void fillInAndSign(UiDesktop desktop, String name) {
        UiDriver ui = desktop.ui();
        ui.focus(desktop.say("reportpage.name")).replace(name);
        ui.focus(desktop.say("reportpage.passPhrase")).replace("een lange wachtzin");
        ui.focus(desktop.say("reportpage.passPhrase.repeat")).type("een lange wachtzin");
        ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
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
