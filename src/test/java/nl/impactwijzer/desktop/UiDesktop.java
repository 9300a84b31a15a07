package nl.impactwijzer.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.guide.Tour;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.OverlayDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.report.Signing;
import nl.impactwijzer.desktop.settings.SettingsPage;
import nl.impactwijzer.desktop.shell.Frame;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.testkit.ChosenFiles;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.desktop.verify.Signers;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.exchange.PackageInstaller;
import nl.impactwijzer.exchange.Seal;
import nl.impactwijzer.exchange.TrustedCertificates;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.report.signing.OpenedHere;
import nl.impactwijzer.report.signing.PackageSeals;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.scoring.Summary;
import nl.impactwijzer.testkit.AiFunctions;
import nl.impactwijzer.testkit.MemoryStore;

/// The whole desktop in a test: the real frame and pages over a store in memory, with files chosen by the test.
public final class UiDesktop implements AutoCloseable {

    private final MemoryStore store;
    private final Words words;
    private final Navigator navigator = new Navigator();
    private final Deque<Path> nextFiles = new ArrayDeque<>();
    private final Workplace workplace;
    private final UiDriver ui;

    private UiDesktop(MemoryStore store, Words words, Theme.Choice theme, int percent, int width, int height) {
        this.store = store;
        this.words = words;
        Workplace[] made = new Workplace[1];
        ui = UiDriver.show(
                () -> {
                    Preferences preferences = new Preferences(Map.of(Preferences.THEME, theme.code()), _ -> {});
                    Tour[] tour = new Tour[1];
                    Helping helping = new Helping(navigator, preferences, words, () -> tour[0], _ -> {});
                    Navigation navigation = Navigation.of(() -> made[0], () -> settings(preferences), helping::help);
                    Frame frame = new Frame(navigation.all(), helping::open, navigator, words);
                    Dialogs dialogs = new OverlayDialogs(frame.layers(), frame.page(), words);
                    tour[0] = Helping.tour(frame, navigation, words);
                    BackgroundWork background = new BackgroundWork(Runnable::run, UiDesktop::onScreen, failure -> {
                        throw new AssertionError(failure);
                    });
                    made[0] = new Workplace(
                            store,
                            Catalogue.builtIn(),
                            installer(),
                            navigator,
                            background,
                            dialogs,
                            new ChosenFiles(this::nextFile),
                            preferences,
                            words,
                            Sessions.CLOCK,
                            outside());
                    store.whyReadOnly().ifPresent(why -> frame.banner(Styles.WARNING, why));
                    frame.ready();
                    frame.open(navigation.products());
                    return frame.layers();
                },
                width,
                height,
                theme,
                percent);
        workplace = made[0];
    }

    /// Of a desktop without a data folder: there is nowhere to install.
    private static PackageInstaller installer() {
        Path nowhere = Path.of("target", "nowhere");
        Seal.Reader seals = new PackageSeals(Sessions.CLOCK);
        return new PackageInstaller(
                nowhere.resolve("questionnaires"),
                Catalogue.builtIn(),
                seals,
                TrustedCertificates.ofPublishers(nowhere.resolve("uitgevers.json")),
                Sessions.CLOCK);
    }

    /// An identity kept in memory; files written for real; reports judged in this process.
    private static Outside outside() {
        return new Outside(
                new IdentityInMemory(),
                Files::write,
                _ -> {},
                _ -> {},
                _ -> {},
                OpenedHere::verify,
                new SignersInMemory(),
                new NotesInFolder(Map.of(), _ -> {}),
                "0.1.0");
    }

    private static final class SignersInMemory implements Signers {
        private final Set<Signer> known = new HashSet<>();

        @Override
        public boolean knows(Signer signer) {
            return known.contains(signer);
        }

        @Override
        public void confirm(Signer signer) {
            known.add(signer);
        }
    }

    private static final class IdentityInMemory implements Signing.IdentityFile {
        private Optional<byte[]> file = Optional.empty();

        @Override
        public Optional<byte[]> read() {
            return file;
        }

        @Override
        public void write(byte[] identity) {
            file = Optional.of(identity);
        }

        @Override
        public void replace(byte[] identity) {
            file = Optional.of(identity);
        }
    }

    /// At once where that is allowed; what another thread brings, such as a finished save, comes later.
    private static void onScreen(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    private SettingsPage settings(Preferences preferences) {
        return new SettingsPage(
                preferences, ui().theme(), Path.of("gegevens").toString(), "0.1.0", workplace.settings(), words);
    }

    public static UiDesktop open(Locale language, Theme.Choice theme, int percent, int width, int height) {
        return new UiDesktop(new MemoryStore(), new Words(language), theme, percent, width, height);
    }

    public static UiDesktop open(MemoryStore store) {
        return new UiDesktop(store, new Words(Locale.of("nl")), Theme.Choice.LIGHT, 100, 1280, 800);
    }

    public UiDriver ui() {
        return ui;
    }

    /// Shows everything in that theme and size of text from now on.
    void dress(Theme.Choice theme, int percent) {
        UiDriver.doOnScreen(() -> {
            ui.theme().choose(theme);
            ui.theme().textSize(percent);
        });
        ui.settle();
    }

    /// Shows everything in that language from now on.
    void speak(Locale language) {
        UiDriver.doOnScreen(() -> words.speak(language));
        ui.settle();
    }

    /// The page on screen.
    Page page() {
        return UiDriver.onScreen(() -> Objects.requireNonNull(navigator.page().get()));
    }

    public MemoryStore store() {
        return store;
    }

    /// The files that the next file windows give; the last one is given again and again.
    public void choose(Path... files) {
        nextFiles.clear();
        nextFiles.addAll(List.of(files));
    }

    private Optional<Path> nextFile() {
        return Optional.ofNullable(nextFiles.size() > 1 ? nextFiles.poll() : nextFiles.peek());
    }

    /// Drops that file on the window.
    public void drop(Path file) {
        UiDriver.doOnScreen(() -> workplace.receive(List.of(file)));
        ui.settle();
    }

    public String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /// Reads the questionnaires, as the program does once its first page is there.
    void readQuestionnaires() {
        UiDriver.doOnScreen(workplace::prepare);
        ui.settle();
    }

    /// Some invented products, some with assessments.
    public void withProducts() {
        add("Rekenreis", "Uitgeverij Voorbeeld", "4.2", "midden", "onder-voorwaarden", 62, true);
        add("Leesvriend", "Stichting Voorbeeld", "2026.1", "", "", -1, false);
        add("Klassenchat", "Voorbeeld Software", "11", "zeer-hoog", "niet-toelaatbaar", 100, false);
        add("Toetsplein", "Uitgeverij Voorbeeld", "3.0.1", "laag", "toelaatbaar", 100, false);
        add("x".repeat(20) + " een heel lange naam ".repeat(9), "V".repeat(90), "1", "hoog", "nu-niet", 40, true);
        ui.click(say("shell.help"));
        ui.click(say("shell.products"));
    }

    /// A product with the AI check filled in for five functions.
    public void withAiCheck() {
        var ai = Catalogue.builtIn().newest("ai-toetsingskader").orElseThrow();
        Dossier dossier = AiFunctions.example(ai, Sessions.REKENREIS);
        store.save(Sessions.REKENREIS);
        store.save(dossier, Summary.of(ai, dossier, Sessions.CLOCK.instant()), List.of());
        ui.click(say("shell.help"));
        ui.click(say("shell.products"));
    }

    public void openProduct(String name) {
        TableView<?> table = ui.find(TableView.class, _ -> true);
        ui.focus(table);
        UiDriver.doOnScreen(() -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (name.equals(table.getColumns().getFirst().getCellData(i))) {
                    table.getSelectionModel().select(i);
                }
            }
        });
        ui.press(KeyCode.ENTER);
    }

    /// Opens the first assessment of the first product in the store.
    public void openAssessment() {
        openProduct(store.products().getFirst().name());
        ui.focus(ui.all(Button.class, button -> say("products.continue").equals(button.getText()))
                        .getFirst())
                .press(KeyCode.SPACE);
    }

    public void readFirstQuestionnaire() {
        ui.focus(ui.all(Button.class, button -> say("questionnaires.read").equals(button.getText()))
                        .getFirst())
                .press(KeyCode.SPACE);
    }

    @Override
    public void close() {
        UiDriver.doOnScreen(workplace::close);
        ui.close();
    }

    private void add(
            String name,
            String vendor,
            String version,
            String level,
            String verdict,
            int progress,
            boolean provisional) {
        Product product =
                new Product(name, name, vendor, version, List.of("Oefenen op niveau"), List.of("6-8", "9-11"), "po");
        store.save(product);
        if (progress >= 0) {
            Dossier dossier = Dossier.start(
                    "d-" + name, Sessions.kia().ref(), product, Role.ASSESSOR, "S. de Vries", Sessions.CLOCK.instant());
            store.save(
                    dossier,
                    new DossierSummary(
                            dossier.id(),
                            product.id(),
                            dossier.questionnaire(),
                            Role.ASSESSOR,
                            "",
                            progress,
                            level,
                            verdict,
                            provisional,
                            progress == 100 && level.equals("laag"),
                            Sessions.CLOCK.instant(),
                            LocalDate.now(Sessions.CLOCK)),
                    List.of());
        }
    }
}
