package nl.impactwijzer.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.cli.Called;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.settings.PreferenceFile;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.DossierFiles;
import nl.impactwijzer.locking.PassPhrase;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.report.signing.Packages;
import nl.impactwijzer.report.signing.SoftCards;
import nl.impactwijzer.report.signing.TestAuthority;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.Sealing;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Messages;

/// Makes a PNG of every screen for `docs/screenshots/`, in both themes: `mvn -q -Pscreenshots`.
///
/// A screen is one line in [#screens()]: its file name, and how to get there from the start.
public final class Screenshots {

    record Screen(String name, Consumer<UiDesktop> visit) {}

    /// A screen that needs a store or files on disk: what is made there first, and the way from the start.
    private record Started(String name, Furnish furnish, Visit visit) {}

    @FunctionalInterface
    private interface Visit {
        void accept(Program program, Path data, Messages words);
    }

    @FunctionalInterface
    private interface Furnish {
        void in(Path data) throws IOException;
    }

    private static final String WELCOME = "welcome";
    private static final String RESCUE = "rescue";
    private static final String UNLOCK = "unlock";
    private static final String LOST = "passphrase-lost";

    private Screenshots() {}

    /// @param arguments folder; then optionally language, text size in percent, width, height, theme and the start of a
    /// screen's name
    public static void main(String... arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "docs/screenshots");
        Locale language = arguments.length > 1 && arguments[1].equals("en") ? Messages.ENGLISH : Messages.DUTCH;
        int percent = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
        int width = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1280;
        int height = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 800;
        List<Theme.Choice> themes = arguments.length > 5 && !arguments[5].isEmpty()
                ? List.of(Theme.Choice.of(arguments[5]))
                : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK);
        String start = arguments.length > 6 ? arguments[6] : "";
        UiDriver.start();
        for (Theme.Choice theme : themes) {
            for (Screen screen : screens().stream()
                    .filter(known -> known.name().startsWith(start))
                    .toList()) {
                try (UiDesktop desktop = UiDesktop.open(language, theme, percent, width, height)) {
                    screen.visit().accept(desktop);
                    desktop.ui().picture(folder.resolve(screen.name() + "-" + theme.code() + ".png"));
                }
            }
            for (Started screen : started().stream()
                    .filter(known -> known.name().startsWith(start))
                    .toList()) {
                picture(
                        screen,
                        Map.of(
                                Preferences.LANGUAGE,
                                language.getLanguage(),
                                Preferences.THEME,
                                theme.code(),
                                Preferences.TEXT_SIZE,
                                Integer.toString(percent),
                                "window.width",
                                Integer.toString(width),
                                "window.height",
                                Integer.toString(height)),
                        folder.resolve(screen.name() + "-" + theme.code() + ".png"));
            }
        }
        Platform.exit();
    }

    private static void picture(Started screen, Map<String, String> preferences, Path file) {
        try {
            Path data = Files.createTempDirectory("gegevens");
            screen.furnish().in(data);
            new PreferenceFile(data.resolve("preferences.properties"), Runnable::run).keep(preferences);
            Messages words = Messages.in(Locale.of(preferences.get(Preferences.LANGUAGE)));
            try (Program program = switch (screen.name()) {
                case WELCOME -> Program.firstStart(data, Packages.CLOCK, words);
                case RESCUE, UNLOCK, LOST -> Program.startWith(data.toString());
                default -> Program.start(data, Packages.CLOCK, words);
            }) {
                screen.visit().accept(program, data, words);
                program.ui().picture(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Some days of work, with a backup of each.
    private static void backedUp(Path data) {
        DataFolder folder = new DataFolder(data);
        for (int day = 3; day > 0; day--) {
            Clock then = Clock.offset(Packages.CLOCK, Duration.ofDays(-day));
            try (SqliteStore store = SqliteStore.open(folder, then)) {
                Product product =
                        Product.named(day % 2 == 0 ? "Rekenreis" : "Leesvriend", "Uitgeverij Voorbeeld", day + ".0");
                Product kept = new Product(
                        "p" + day, product.name(), product.vendor(), product.version(), List.of(), List.of(), "po");
                store.save(kept);
                Dossier dossier = Dossier.start("d" + day, Sessions.kia().ref(), kept, Role.SCHOOL, "", then.instant());
                store.save(dossier, Summary.of(Sessions.kia(), dossier, then.instant()), List.of());
            }
            new Backups(folder, then).makeIfDue();
        }
    }

    /// The same, and encrypted after that.
    private static void sealed(Path data) {
        backedUp(data);
        DataFolder folder = new DataFolder(data);
        Backups backups = new Backups(folder, Packages.CLOCK);
        try (SqliteStore store = SqliteStore.open(folder, Packages.CLOCK)) {
            new Sealing(backups).seal(store, new PassPhrase("vier gewone woorden samen"));
        }
        backups.make();
    }

    private static void lookAtBackups(Program program, Messages words) {
        program.ui().click(words.get("shell.settings"));
        program.ui().focus(words.get("backup.open")).press(KeyCode.SPACE);
        String counts = words.get("backup.counts", "products", 3, "dossiers", 3);
        program.ui().await("the backups", () -> program.ui().isReadable(counts));
    }

    private static List<Started> started() {
        List<Started> started = new ArrayList<>();
        started.add(new Started(WELCOME, _ -> {}, (_, _, _) -> {}));
        started.add(new Started(
                "upgrade", Screenshots::newerVersion, (program, _, words) -> lookAtNewerVersion(program, words)));
        started.add(new Started("attic", Screenshots::newerVersion, (program, _, words) -> {
            lookAtNewerVersion(program, words);
            program.ui().focus(words.get("upgrade.go", "version", "1.1.0")).press(KeyCode.SPACE);
            String attic = words.get("upgrade.attic.button", "n", 2);
            program.ui().await("it moved", () -> program.ui().isReadable(attic));
            program.ui().click(attic);
            String back = words.get("upgrade.back", "version", "1.0.0");
            program.ui().await("the attic is there", () -> program.ui().isReadable(back));
        }));
        started.add(
                new Started("backups", Screenshots::backedUp, (program, _, words) -> lookAtBackups(program, words)));
        started.add(new Started("backup", Screenshots::backedUp, (program, _, words) -> {
            lookAtBackups(program, words);
            String look = words.get("backup.look");
            program.ui()
                    .click(program.ui()
                            .all(Button.class, button -> look.equals(button.getText()) && !button.isDisabled())
                            .getLast());
            String what = words.get("backup.changes");
            program.ui().await("what would change", () -> program.ui().isReadable(what));
        }));
        started.add(new Started(
                RESCUE,
                data -> {
                    backedUp(data);
                    Files.writeString(new DataFolder(data).store(), "x");
                },
                (program, _, words) -> {
                    String others = words.get("backup.rescue.others");
                    program.ui().await("backups are offered", () -> program.ui().isReadable(others));
                }));
        started.add(new Started(UNLOCK, Screenshots::sealed, (program, _, words) -> {
            String text = words.get("sealing.unlock.text");
            program.ui().await("it is asked", () -> program.ui().isReadable(text));
            program.ui().type("een andere zin").press(KeyCode.ENTER);
            String wrong = words.get("storage.wrongPassPhrase");
            program.ui().await("it is another", () -> program.ui().isReadable(wrong));
        }));
        started.add(new Started(LOST, Screenshots::sealed, (program, _, words) -> {
            String text = words.get("sealing.unlock.text");
            program.ui().await("it is asked", () -> program.ui().isReadable(text));
            program.ui().click(words.get("sealing.lost"));
            String others = words.get("backup.rescue.others");
            program.ui().await("backups are offered", () -> program.ui().isReadable(others));
        }));
        started.add(new Started("encryption", Screenshots::backedUp, (program, _, words) -> {
            program.ui().click(words.get("shell.settings"));
            program.ui().focus(words.get("sealing.begin"));
        }));
        started.add(new Started("encrypt", Screenshots::backedUp, (program, _, words) -> {
            program.ui().click(words.get("shell.settings"));
            program.ui().focus(words.get("sealing.begin")).press(KeyCode.SPACE);
        }));
        started.add(new Started("diagnosis", Screenshots::backedUp, (program, _, words) -> {
            program.ui().click(words.get("shell.help"));
            program.ui().focus(words.get("diagnosis.make")).press(KeyCode.SPACE);
            TextArea area = (TextArea) program.ui().control(words.get("diagnosis.text"));
            program.ui().await("it is worked out", () -> area.getText().contains("check ok"));
        }));
        started.add(new Started(
                "package",
                data -> Files.write(data.resolve("lijst.vragenlijst"), Packages.signed()),
                (program, data, words) -> {
                    program.ui().click(words.get("shell.questionnaires"));
                    program.choose(data.resolve("lijst.vragenlijst"));
                    program.ui().click(words.get("questionnaires.install"));
                    String trust = words.get("questionnaires.install.trust");
                    program.ui().await("the question", () -> program.ui().isReadable(trust));
                }));
        return started;
    }

    private static void newerVersion(Path data) throws IOException {
        UpgradeExample.in(data, Packages.CLOCK);
    }

    private static void lookAtNewerVersion(Program program, Messages words) {
        UiDriver ui = program.ui();
        ui.await(
                "the list is filled",
                () -> !ui.find(TableView.class, _ -> true).getItems().isEmpty());
        ui.focus(ui.find(TableView.class, _ -> true)).press(KeyCode.ENTER);
        String on = words.get("products.continue");
        ui.await("the product is open", () -> ui.isReadable(on));
        ui.click(ui.all(Button.class, button -> button.getText().equals(on)).getFirst());
        ui.await("the newer version is found", () -> ui.isReadable(words.get("upgrade.look")));
        ui.click(words.get("upgrade.look"));
        ui.await("the plan is there", () -> ui.isReadable(words.get("upgrade.go", "version", "1.1.0")));
    }

    static List<Screen> screens() {
        List<Screen> screens = new ArrayList<>();
        screens.add(new Screen("products-empty", _ -> {}));
        screens.add(new Screen("products", desktop -> {
            desktop.withProducts();
            desktop.readQuestionnaires();
        }));
        screens.add(new Screen("product-form", desktop -> desktop.ui().click(desktop.say("products.add"))));
        screens.add(new Screen("product", desktop -> {
            desktop.withProducts();
            desktop.readQuestionnaires();
            desktop.openProduct("Rekenreis");
        }));
        screens.add(new Screen("assessment-start", desktop -> {
            desktop.withProducts();
            desktop.readQuestionnaires();
            desktop.openProduct("Rekenreis");
            desktop.ui().click(desktop.say("products.start"));
        }));
        screens.add(new Screen("remove", desktop -> {
            desktop.withProducts();
            desktop.readQuestionnaires();
            desktop.openProduct("Leesvriend");
            desktop.ui().click(desktop.say("products.remove"));
        }));
        screens.add(new Screen("lock", Screenshots::locking));
        screens.add(new Screen("locked", desktop -> {
            Path file = lockedFile();
            desktop.choose(file);
            desktop.ui().click(desktop.say("products.bringIn"));
            desktop.ui().type("een andere wachtzin").press(KeyCode.ENTER);
        }));
        screens.add(new Screen("questions", desktop -> questions(desktop, "D2.1")));
        screens.add(new Screen("questions-rows", desktop -> questions(desktop, "B8")));
        screens.add(new Screen("questions-rights", desktop -> questions(desktop, "E1")));
        for (String tab : List.of("risks.tab", "outcome.tab", "reportpage.title")) {
            screens.add(new Screen(tab.substring(0, tab.indexOf('.')), desktop -> openTab(desktop, tab)));
        }
        screens.add(new Screen("risk", desktop -> {
            openTab(desktop, "risks.tab");
            desktop.ui().press(KeyCode.ENTER);
        }));
        screens.add(new Screen("risk-map", desktop -> risksView(desktop, "risks.view.map")));
        screens.add(new Screen("measures", desktop -> risksView(desktop, "risks.view.measures")));
        screens.add(new Screen("effects", desktop -> risksView(desktop, "risks.view.effects")));
        screens.add(new Screen("verified", Screenshots::verified));
        screens.add(new Screen("classes", Screenshots::openAiCheck));
        screens.add(new Screen("classes-reading", desktop -> {
            openAiCheck(desktop);
            RadioButton reading = desktop.ui().all(RadioButton.class, _ -> true).getLast();
            desktop.ui().focus(reading).press(KeyCode.SPACE);
        }));
        screens.add(new Screen("classes-day", desktop -> {
            openAiCheck(desktop);
            desktop.ui().focus(desktop.say("classes.day")).replace("2-12-2027").press(KeyCode.ENTER);
        }));
        screens.add(new Screen("classes-duties", desktop -> {
            openAiCheck(desktop);
            desktop.ui().focus(desktop.say("classes.filter.row")).press(KeyCode.DOWN);
            desktop.ui()
                    .focus(desktop.ui()
                            .all(ToggleButton.class, Screenshots::isDuty)
                            .get(4))
                    .press(KeyCode.SPACE);
        }));
        screens.add(new Screen("classes-timeline", desktop -> {
            openAiCheck(desktop);
            List<Hyperlink> days = desktop.ui()
                    .all(
                            Hyperlink.class,
                            button -> desktop.say("classes.timeline.look").equals(button.getText()));
            desktop.ui().focus(days.getLast());
        }));
        screens.add(new Screen("ai-start", desktop -> {
            AiExample.withKia(desktop.store());
            openAiProduct(desktop);
            desktop.ui().click(desktop.say("products.start"));
        }));
        screens.add(new Screen("ai-first-function", Screenshots::startAi));
        screens.add(new Screen("ai-new-function", desktop -> {
            startAi(desktop);
            desktop.ui().focus("Nakijkhulp").press(KeyCode.SPACE);
        }));
        screens.add(new Screen("ai-product", desktop -> {
            AiExample.withBoth(desktop.store());
            openAiProduct(desktop);
        }));
        screens.add(new Screen("ai-class", desktop -> aiQuestions(desktop, "D02")));
        screens.add(new Screen("ai-offer", desktop -> {
            aiQuestions(desktop, "A01");
            desktop.ui().focus(desktop.ui().find(ComboBox.class, _ -> true)).press(KeyCode.DOWN);
            desktop.ui().press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.CONTROL, KeyCode.A);
            desktop.ui().type("A03").press(KeyCode.ENTER);
        }));
        screens.add(new Screen("ai-fria", desktop -> aiQuestions(desktop, "I10.a")));
        screens.add(new Screen("verify", desktop -> desktop.ui().click(desktop.say("shell.verify"))));
        screens.add(new Screen("verify-three", Screenshots::threeSigners));
        screens.add(new Screen("report-public", Screenshots::publicVersion));
        screens.add(new Screen("report-public-choose", Screenshots::choosingAnswers));
        screens.add(new Screen("verify-public", Screenshots::verifiedPublic));
        screens.add(new Screen("verify-sign", Screenshots::countersigning));
        if (SoftCards.areHere()) {
            screens.addAll(cards());
        }
        screens.add(new Screen("questionnaires", desktop -> desktop.ui().click(desktop.say("shell.questionnaires"))));
        screens.add(new Screen("questionnaire", desktop -> {
            desktop.ui().click(desktop.say("shell.questionnaires"));
            desktop.readFirstQuestionnaire();
        }));
        screens.add(new Screen("comparison", desktop -> ComparisonPageTest.compare(desktop, otherVersion())));
        screens.add(new Screen("try", desktop -> {
            TryingOut trying = tryOut(desktop);
            trying.side("tryit.tab.proof").unfold(desktop.say("proof.kind.redLine"));
            trying.unfold("RL1").fillExample();
        }));
        screens.add(new Screen("try-proof", desktop -> {
            TryingOut trying = tryOut(desktop);
            trying.side("tryit.tab.proof").unfold(desktop.say("proof.kind.redLine"));
            trying.unfold("RL1");
        }));
        screens.add(new Screen("try-classes", desktop -> {
            desktop.ui().click(desktop.say("shell.questionnaires"));
            desktop.ui()
                    .focus(desktop.ui()
                            .all(
                                    Button.class,
                                    button -> desktop.say("questionnaires.try").equals(button.getText()))
                            .get(1))
                    .press(KeyCode.SPACE);
            TryingOut trying = new TryingOut(desktop, temporary()).side("tryit.tab.proof");
            trying.unfold(desktop.say("proof.kind.flag"));
            trying.unfold("T50_1").fillExample();
        }));
        screens.add(new Screen("try-findings", desktop -> {
            tryOut(desktop).save("\"is\": \"eindeloos\"", "\"is\": \"eindeloss\"");
            desktop.ui().await("the error", () -> desktop.ui().isReadable("Q211"));
        }));
        screens.add(new Screen("settings", desktop -> desktop.ui().click(desktop.say("shell.settings"))));
        screens.add(new Screen("guide", desktop -> {
            openExample(desktop);
            desktop.ui().press(KeyCode.F1);
        }));
        screens.add(new Screen("guide-search", desktop -> {
            desktop.ui().press(KeyCode.F1).press(KeyCode.CONTROL, KeyCode.F).type("tijdstempel");
        }));
        screens.add(new Screen("tour", desktop -> {
            desktop.ui().click(desktop.say("shell.help"));
            desktop.ui().click(desktop.say("guide.tour"));
        }));
        screens.add(new Screen("tour-button", desktop -> {
            desktop.ui().click(desktop.say("shell.help"));
            desktop.ui().click(desktop.say("guide.tour"));
            desktop.ui().press(KeyCode.RIGHT);
        }));
        screens.add(new Screen("help", desktop -> desktop.ui().click(desktop.say("shell.help"))));
        return screens;
    }

    /// The form for a card, in the states that matter.
    private static List<Screen> cards() {
        List<Screen> cards = new ArrayList<>();
        cards.add(new Screen("card", desktop -> CardForm.open(desktop).toEnd()));
        cards.add(new Screen(
                "card-certificates",
                desktop -> CardForm.open(desktop)
                        .findCards()
                        .choose("goed")
                        .look(SoftCards.PIN)
                        .toEnd()));
        cards.add(new Screen("card-last-try", desktop -> {
            SoftCards.module();
            SoftCards.mark("laatste", 0x20000);
            CardForm.open(desktop).findCards().choose("laatste").toEnd();
        }));
        cards.add(new Screen("card-locked", desktop -> {
            SoftCards.module();
            SoftCards.mark("dicht", 0x40000);
            CardForm.open(desktop).findCards().choose("dicht").toEnd();
        }));
        cards.add(new Screen(
                "card-wrong-pin",
                desktop -> CardForm.open(desktop)
                        .findCards()
                        .choose("rsa")
                        .look("0815")
                        .toEnd()));
        cards.add(new Screen(
                "card-empty",
                desktop -> CardForm.open(desktop)
                        .findCards()
                        .choose("leeg")
                        .look(SoftCards.PIN)
                        .toEnd()));
        return cards;
    }

    private static TryingOut tryOut(UiDesktop desktop) {
        return new TryingOut(desktop, temporary()).openQuestions();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("uitproberen");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path otherVersion() {
        try {
            return OtherVersion.of(Files.createTempDirectory("versie"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void openAiCheck(UiDesktop desktop) {
        desktop.withAiCheck();
        desktop.openAssessment();
        String name = desktop.say("outcome.tab");
        desktop.ui().click(desktop.ui().find(ToggleButton.class, button -> name.equals(button.getText())));
    }

    private static boolean isDuty(ToggleButton line) {
        for (Node up = line; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("iw-duty")) {
                return true;
            }
        }
        return false;
    }

    private static void openAiProduct(UiDesktop desktop) {
        desktop.ui().click(desktop.say("shell.help"));
        desktop.ui().click(desktop.say("shell.products"));
        desktop.openProduct(AiExample.PRODUCT);
    }

    /// A full AI check of a product that has a KIA, before its first function.
    private static void startAi(UiDesktop desktop) {
        AiExample.withKia(desktop.store());
        openAiProduct(desktop);
        desktop.ui().click(desktop.say("products.start"));
        desktop.ui().focus(desktop.say("products.start.person")).replace("S. de Vries");
        desktop.ui().focus(desktop.say("products.start.do")).press(KeyCode.SPACE);
    }

    /// The AI check of the invented product at that question of its first function.
    private static void aiQuestions(UiDesktop desktop, String number) {
        AiExample.withBoth(desktop.store());
        openAiProduct(desktop);
        String check = desktop.say("products.continue") + ": AI";
        desktop.ui()
                .click(desktop.ui()
                        .find(
                                Button.class,
                                button -> String.valueOf(button.getAccessibleText())
                                        .startsWith(check)));
        desktop.ui().press(KeyCode.CONTROL, KeyCode.F).type(number).press(KeyCode.ENTER);
    }

    private static void openExample(UiDesktop desktop) {
        desktop.ui().click(desktop.say("products.example"));
    }

    private static void openTab(UiDesktop desktop, String tab) {
        openExample(desktop);
        String name = desktop.say(tab);
        desktop.ui().click(desktop.ui().find(ToggleButton.class, button -> name.equals(button.getText())));
    }

    private static void risksView(UiDesktop desktop, String view) {
        openTab(desktop, "risks.tab");
        String start = desktop.say(view, "n", 0).split("\\(")[0];
        desktop.ui()
                .click(desktop.ui()
                        .find(
                                ToggleButton.class,
                                button -> button.getStyleClass().contains("iw-view")
                                        && button.getText().startsWith(start)));
    }

    /// The example signed and checked; the file itself is let go.
    private static void verified(UiDesktop desktop) {
        try {
            Path report = Files.createTempDirectory("rapport").resolve("rapport.pdf");
            desktop.choose(report);
            openTab(desktop, "reportpage.title");
            UiDriver ui = desktop.ui();
            ui.focus(desktop.say("reportpage.name")).replace("Voorbeeldpersoon A");
            ui.focus(desktop.say("reportpage.passPhrase")).type("een lange wachtzin");
            ui.focus(desktop.say("reportpage.passPhrase.repeat")).type("een lange wachtzin");
            ui.focus(desktop.say("reportpage.sign")).press(KeyCode.SPACE);
            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            Files.delete(report);
            Files.delete(report.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A report that an assessor, a second reader and somebody of the board signed, the last with a time stamp.
    private static void threeSigners(UiDesktop desktop) {
        Path folder = temporary();
        Path example = folder.resolve("voorbeeld.json");
        Path once = folder.resolve("rekenwijzer.pdf");
        Path twice = folder.resolve("rekenwijzer-handtekening-2.pdf");
        Path thrice = folder.resolve("rekenwijzer-handtekening-3.pdf");
        Called.with("sample", "kia", "-o", example);
        Called.with("report", example, "-o", once, "--self-made", "Voorbeeldpersoon A");
        Called.with("sign", once, "-o", twice, "--self-made", "Voorbeeldpersoon B");
        try (TestAuthority authority = TestAuthority.online()) {
            Called.with(
                    "sign",
                    twice,
                    "-o",
                    thrice,
                    "--self-made",
                    "Voorbeeldpersoon C",
                    "--tsa",
                    authority.stampAddress());
        }
        desktop.drop(thrice);
    }

    /// With a pass phrase that is too short.
    private static void locking(UiDesktop desktop) {
        desktop.withProducts();
        desktop.readQuestionnaires();
        desktop.openProduct("Rekenreis");
        UiDriver ui = desktop.ui();
        UiDriver.doOnScreen(() ->
                ui.all(MenuButton.class, _ -> true).getFirst().getItems().get(1).fire());
        ui.settle();
        ui.type("kort").press(KeyCode.ENTER);
    }

    private static Path lockedFile() {
        try {
            Path file = Files.createTempFile("rekenreis", ".impactwijzer");
            file.toFile().deleteOnExit();
            DossierFiles.write(
                    file,
                    DossierFile.of(Sessions.empty(), Sessions.kia(), _ -> Optional.empty()),
                    new PassPhrase("vier gewone woorden"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void choosingAnswers(UiDesktop desktop) {
        openTab(desktop, "reportpage.title");
        desktop.ui().focus(desktop.say("reportpage.public.choose")).press(KeyCode.SPACE);
    }

    /// With one answer left out.
    private static void publicVersion(UiDesktop desktop) {
        choosingAnswers(desktop);
        UiDriver ui = desktop.ui();
        ui.focus(desktop.say("reportpage.public.find")).type("B1 ");
        ui.press(KeyCode.TAB).press(KeyCode.SPACE);
        ui.click(desktop.say("reportpage.public.do"));
        ui.await("the public version is made", () -> ui.isReadable(desktop.say("reportpage.public.proven")));
    }

    private static void verifiedPublic(UiDesktop desktop) {
        try {
            Path place = Files.createTempDirectory("rapport");
            Path report = place.resolve("openbaar.pdf");
            Path kept = place.resolve("achtergehouden.json");
            publicVersion(desktop);
            desktop.choose(report, kept);
            UiDriver ui = desktop.ui();
            ui.focus(desktop.say("reportpage.save")).press(KeyCode.SPACE);
            ui.focus(desktop.say("reportpage.verify")).press(KeyCode.SPACE);
            Files.delete(report);
            Files.delete(kept);
            Files.delete(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, with the form for the second reader open.
    private static void countersigning(UiDesktop desktop) {
        verified(desktop);
        desktop.ui().focus(desktop.say("reportpage.also")).press(KeyCode.SPACE);
    }

    /// The example at that question, found by its number.
    private static void questions(UiDesktop desktop, String number) {
        openExample(desktop);
        desktop.ui().press(KeyCode.CONTROL, KeyCode.F).type(number).press(KeyCode.ENTER);
        // The outline in place of what was found. On a narrow screen it is folded away by now.
        String name = desktop.say("wizard.search");
        UiDriver.doOnScreen(() -> desktop.ui()
                .all(TextField.class, field -> name.equals(field.getAccessibleText()))
                .forEach(TextField::clear));
    }
}
