package nl.impactwijzer.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.OverlayDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.kit.WindowFileDialogs;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.settings.HelpPage;
import nl.impactwijzer.desktop.settings.PreferenceFile;
import nl.impactwijzer.desktop.settings.SettingsPage;
import nl.impactwijzer.desktop.shell.Entry;
import nl.impactwijzer.desktop.shell.Frame;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.NoticePage;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.AtomicFile;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.report.signing.IsolatedVerifier;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import org.jspecify.annotations.Nullable;

/// Makes what every page needs, shows the window, and opens the data meanwhile; [Workplace] makes the rest. It closes
/// in reverse.
final class Desktop {

    private static final Logger LOG = System.getLogger(Desktop.class.getName());

    private final Stage stage;
    private final HostServices services;
    private final Clock clock;
    private final String version;
    private final DataFolder folder;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("work-", 1).factory());
    private final ExecutorService preferenceWriter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("preferences").factory());
    private final Preferences preferences;
    private final Words words;
    private final Navigator navigator = new Navigator();
    private final Entry products;
    private final Entry help;
    private final Frame frame;
    private final Dialogs dialogs;
    private final BackgroundWork background;
    private final Scene scene;
    private final Theme theme;
    private final FileDialogs fileDialogs;
    private final WindowPlace place;
    private @Nullable Workplace workplace;

    Desktop(Stage stage, HostServices services, Start start, Clock clock) {
        this.stage = stage;
        this.services = services;
        this.clock = clock;
        version = start.version();
        folder = DataFolder.choose(start.data());
        PreferenceFile file = new PreferenceFile(folder.path().resolve("preferences.properties"), preferenceWriter);
        preferences = new Preferences(file.read(), file::keep);
        words = new Words(preferences.language());
        products = new Entry(
                "shell.products", Icon.PRODUCTS, () -> opened().products().page(), false);
        Entry verify = new Entry("shell.verify", Icon.VERIFY, () -> opened().verify(), false);
        Entry questionnaires =
                new Entry("shell.questionnaires", Icon.QUESTIONNAIRES, () -> opened().questionnaires(), false);
        Entry settings = new Entry("shell.settings", Icon.SETTINGS, () -> settings(start.version()), true);
        help = new Entry("shell.help", Icon.HELP, () -> new HelpPage(words), true);
        frame = new Frame(List.of(products, verify, questionnaires, settings, help), help, navigator, words);
        dialogs = new OverlayDialogs(frame.layers(), frame.page(), words);
        background = new BackgroundWork(workers, Platform::runLater, this::unexpected);
        place = new WindowPlace(stage, preferences);
        scene = new Scene(frame.layers(), place.width(), place.height());
        theme = new Theme(scene, preferences.theme(), preferences.textSize());
        fileDialogs = new WindowFileDialogs(stage, preferences);
    }

    void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> unexpected(failure));
        navigator.open(new NoticePage("shell.products", Message.of("shell.loading"), words));
        words.messages().subscribe(messages -> stage.setTitle(messages.get("shell.title")));
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setScene(scene);
        place.restore();
        stage.setOnCloseRequest(event -> {
            if (workplace != null && !workplace.flush()) {
                event.consume();
                askBeforeLosing();
            }
        });
        stage.focusedProperty().subscribe(focused -> {
            if (!focused && workplace != null) {
                workplace.saveSoon();
            }
        });
        stage.show();
        background.run(this::open, this::opened, this::notOpened);
    }

    void close() {
        place.keep();
        if (workplace != null) {
            workplace.close();
        }
        theme.release();
        workers.shutdown();
        preferenceWriter.close();
    }

    private record Data(DossierStore store, Catalogue catalogue) {}

    private Data open() {
        DossierStore store = SqliteStore.open(folder, clock);
        return new Data(store, Catalogue.with(folder.path().resolve("questionnaires")));
    }

    private void opened(Data data) {
        workplace = new Workplace(
                data.store(),
                data.catalogue(),
                navigator,
                background,
                dialogs,
                fileDialogs,
                preferences,
                words,
                clock,
                outside());
        data.store().whyReadOnly().ifPresent(why -> frame.banner(Styles.WARNING, why));
        frame.ready();
        navigator.replace(frame.page(products));
    }

    private Outside outside() {
        return new Outside(
                new IdentityInFolder(folder.path().resolve("identiteit.p12"), AtomicFile::write),
                AtomicFile::write,
                file -> services.showDocument(file.toUri().toString()),
                page -> services.showDocument(page.toString()),
                new IsolatedVerifier()::verify,
                version);
    }

    private void notOpened(Exception failure) {
        LOG.log(Level.ERROR, "data not opened", failure);
        Message sentence = failure instanceof StoreException store ? store.sentence() : Message.of("kit.unexpected");
        navigator.replace(new NoticePage("shell.store.refused", sentence, words));
        dialogs.problem(words.get("shell.store.refused"), words.get(sentence), failure);
    }

    private Workplace opened() {
        if (workplace == null) {
            throw new IllegalStateException("the data are not open yet");
        }
        return workplace;
    }

    private SettingsPage settings(String version) {
        return new SettingsPage(preferences, theme, folder.path().toString(), version, words);
    }

    private void unexpected(Throwable failure) {
        LOG.log(Level.ERROR, "unexpected", failure);
        dialogs.problem(words.get("kit.unexpected.title"), words.get("kit.unexpected"), failure);
    }

    private void askBeforeLosing() {
        dialogs.ask(Ask.confirm(
                words.get("shell.close.title"),
                words.get("shell.close.text"),
                new Ask.Choice(words.get("shell.close.anyway"), Styles.DANGER, stage::close),
                words.get("shell.close.stay")));
    }
}
