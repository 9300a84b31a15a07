package nl.impactwijzer.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.impactwijzer.desktop.diagnosis.DiagnosisPage;
import nl.impactwijzer.desktop.diagnosis.DiagnosisPane;
import nl.impactwijzer.desktop.guide.Tour;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.OverlayDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.sealing.UnlockPage;
import nl.impactwijzer.desktop.settings.PreferenceFile;
import nl.impactwijzer.desktop.settings.SettingsPage;
import nl.impactwijzer.desktop.shell.Frame;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.NoticePage;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.diagnosis.Diagnosis;
import nl.impactwijzer.diagnosis.LogFile;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.exchange.AtomicFile;
import nl.impactwijzer.exchange.TrustedCertificates;
import nl.impactwijzer.report.signing.IsolatedVerifier;
import nl.impactwijzer.storage.Backups;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.PassPhraseNeeded;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import org.jspecify.annotations.Nullable;

/// Makes what every page needs and shows the window; [Workplace] makes the rest once the data are open. It closes in
/// reverse.
final class Desktop {

    /// A window that says what it waits for is only worth showing after that.
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /// In which an answer is drawn; what follows from it can wait that long.
    private static final Duration MOMENT = Duration.ofMillis(100);

    private static final String ICON = "/nl/impactwijzer/desktop/icon.png";

    private static final Logger LOG = System.getLogger(Desktop.class.getName());

    private final Stage stage;
    private final Consumer<String> system;
    private final Start start;
    private Opening opening;
    private final Clock clock;
    private final String version;
    private final Place data;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("work").factory());
    private final ExecutorService preferenceWriter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("preferences").factory());
    private final Preferences preferences;
    private final Words words;
    private final Navigator navigator = new Navigator();
    private final Optional<Path> tryOut;
    private final List<Path> toOpen;
    private final Handover handover;
    private final Navigation navigation;
    private final Helping helping;
    private final Frame frame;
    private final Dialogs dialogs;
    private final BackgroundWork background;
    private final Scene scene;
    private final Theme theme;
    private final FileDialogs fileDialogs;
    private final WindowPlace window;
    private @Nullable Workplace workplace;
    private @Nullable Safety safety;
    private @Nullable Elsewhere elsewhere;
    private final Drawn drawn = new Drawn(this::seen);
    private boolean onScreen;
    private Runnable afterwards = () -> {};
    private Runnable endLog = () -> {};

    /// @param system      opens an address in the program that the system has for it
    /// @param fileDialogs makes the windows in which files are chosen
    Desktop(
            Stage stage,
            Consumer<String> system,
            BiFunction<Window, Preferences, FileDialogs> fileDialogs,
            Start start,
            Opening opening,
            Clock clock) {
        this.stage = stage;
        this.system = system;
        this.start = start;
        this.opening = opening;
        this.clock = clock;
        version = start.version();
        tryOut = start.tryOut();
        toOpen = new ArrayList<>(start.open().stream().toList());
        data = Place.of(start);
        preferences = preferences(data, preferenceWriter);
        Theme.prepare(preferences.theme());
        words = new Words(preferences.language());
        helping = new Helping(navigator, preferences, words, this::tour, page -> diagnose(Optional.of(page)));
        navigation = Navigation.of(this::opened, this::settings, helping::help);
        frame = new Frame(navigation.all(), this::help, navigator, words);
        dialogs = new OverlayDialogs(frame.layers(), frame.page(), words);
        background = new BackgroundWork(workers, Platform::runLater, this::unexpected).unhurried(MOMENT);
        handover = new Handover(file -> Platform.runLater(() -> handedOver(file)));
        window = new WindowPlace(stage, preferences);
        scene = new Scene(frame.layers(), window.width(), window.height());
        theme = new Theme(scene, preferences.theme(), preferences.textSize());
        this.fileDialogs = fileDialogs.apply(stage, preferences);
    }

    void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> unexpected(failure));
        words.messages().subscribe(messages -> stage.setTitle(messages.get("shell.title")));
        stage.setScene(scene);
        window.restore();
        stage.setOnCloseRequest(event -> {
            if (!isSafe()) {
                event.consume();
            }
        });
        stage.focusedProperty().subscribe(focused -> {
            if (!focused && workplace != null) {
                commit();
                workplace.saveSoon();
            } else if (focused && elsewhere != null) {
                elsewhere.lookSoon();
            }
        });
        Optional<Opening.Data> soon = opening.within(PATIENCE);
        if (soon.isPresent()) {
            opened(soon.get());
        } else {
            navigator.open(new NoticePage("shell.products", Message.of("shell.loading"), words));
            background.run(opening::await, this::opened, this::notOpened);
        }
        stage.show();
        drawn.start();
    }

    /// The window is there: what could wait for that begins.
    private void seen() {
        onScreen = true;
        stage.getIcons().add(new Image(ICON));
        begin();
    }

    private void begin() {
        if (onScreen) {
            beginNow();
        }
    }

    private void beginNow() {
        Runnable now = afterwards;
        afterwards = () -> {};
        now.run();
    }

    void close() {
        drawn.stop();
        handover.close();
        if (elsewhere != null) {
            elsewhere.close();
        }
        if (safety != null) {
            safety.close();
        }
        window.keep();
        if (workplace == null) {
            opening.close();
        } else {
            workplace.close();
        }
        theme.release();
        workers.shutdown();
        preferenceWriter.close();
        endLog.run();
    }

    /// Where the data lie. A place that cannot be has to wait for a window to say so in.
    private sealed interface Place {
        record Chosen(DataFolder folder) implements Place {
            @Override
            public Optional<DataFolder> found() {
                return Optional.of(folder);
            }
        }

        record Impossible(StoreException why) implements Place {
            @Override
            public DataFolder folder() {
                throw why;
            }

            @Override
            public Optional<DataFolder> found() {
                return Optional.empty();
            }
        }

        static Place of(Start start) {
            try {
                return new Chosen(DataFolder.choose(start.data()));
            } catch (StoreException e) {
                return new Impossible(e);
            }
        }

        /// @throws StoreException why it cannot be
        DataFolder folder();

        Optional<DataFolder> found();
    }

    private static Preferences preferences(Place at, ExecutorService writer) {
        return at.found()
                .map(folder -> new PreferenceFile(folder.path().resolve("preferences.properties"), writer))
                .map(file -> new Preferences(file.read(), file::keep))
                .orElseGet(() -> new Preferences(Map.of(), _ -> {}));
    }

    private void opened(Opening.Data opened) {
        NotesInFolder notes = notes(opened.store());
        workplace = new Workplace(
                opened.store(),
                opened.catalogue(),
                opened.installer(),
                navigator,
                background,
                dialogs,
                fileDialogs,
                preferences,
                words,
                clock,
                outside(notes));
        elsewhere = new Elsewhere(opened.store(), workplace, frame);
        elsewhere.begin();
        opened.products().ifPresent(workplace.products()::show);
        frame.ready();
        frame.onFiles(workplace::receive);
        boolean listed = opened.products().filter(List::isEmpty).isEmpty();
        boolean isFirst =
                tryOut.isEmpty() && toOpen.isEmpty() && !opened.store().isReadOnly() && helping.isFirstStart(listed);
        navigator.replace(
                isFirst
                        ? helping.welcome(workplace.products(), () -> tour().start())
                        : frame.page(navigation.products()));
        tryOut.ifPresent(file -> opened().tryOut(file, frame.page(navigation.questionnaires())));
        toOpen.forEach(file -> opened().receive(List.of(file)));
        toOpen.clear();
        if (opened.store().whyReadOnly().isEmpty()) {
            handover.listen(data.folder());
        } else {
            handover.rest();
        }
        Workplace made = workplace;
        afterwards = () -> keepSafe(opened, made);
        begin();
    }

    /// From now on what goes wrong is kept, and a backup may be made.
    private void keepSafe(Opening.Data opened, Workplace made) {
        background.run(this::keepLog, this::logTo);
        made.prepare();
        safety = new Safety(
                new Backups(data.folder(), clock),
                opened,
                made,
                navigator,
                background,
                dialogs,
                fileDialogs,
                frame,
                words,
                () -> frame.page(navigation.products()),
                () -> frame.page(navigation.settings()));
        safety.begin();
    }

    /// Opens a file for a second start of the program, in front of everything else; after the pass phrase, when that is
    /// still to come.
    private void handedOver(Path file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (workplace == null) {
            toOpen.add(file);
            dialogs.mention(words.get("shell.open.later", "file", String.valueOf(file.getFileName())));
        } else {
            workplace.receive(List.of(file));
        }
    }

    private Tour tour() {
        return Helping.tour(frame, navigation, words);
    }

    /// The guide needs no data, but the way back from it does.
    private void help(Topic topic) {
        if (workplace != null) {
            helping.open(topic);
        }
    }

    /// They hold names, so they are as private as the data.
    private NotesInFolder notes(SqliteStore store) {
        PreferenceFile file = new PreferenceFile(data.folder().reports(), preferenceWriter);
        return new NotesInFolder(store.opened(file.read()), lines -> file.keep(store.sealed(lines)));
    }

    private Outside outside(NotesInFolder notes) {
        return new Outside(
                new IdentityInFolder(data.folder().path().resolve("identiteit.p12"), AtomicFile::write),
                AtomicFile::write,
                file -> system.accept(file.toUri().toString()),
                file -> system.accept(file.toAbsolutePath()
                        .resolveSibling(".")
                        .normalize()
                        .toUri()
                        .toString()),
                page -> system.accept(page.toString()),
                new IsolatedVerifier()::verify,
                new SignersInFolder(TrustedCertificates.ofSigners(data.folder().signers()), clock),
                notes,
                version);
    }

    private void notOpened(Exception failure) {
        if (failure instanceof PassPhraseNeeded) {
            unlock();
            return;
        }
        logTo(keepLog());
        LOG.log(Level.ERROR, "data not opened", failure);
        Message sentence = failure instanceof StoreException store ? store.sentence() : Message.of("kit.unexpected");
        switch (data) {
            case Place.Chosen(DataFolder folder) -> rescue(folder).offer(sentence);
            case Place.Impossible _ -> {
                navigator.replace(new NoticePage("shell.store.refused", sentence, words));
                dialogs.problem(words.get("shell.store.refused"), words.get(sentence), failure);
            }
        }
    }

    private Rescue rescue(DataFolder folder) {
        return new Rescue(
                new Backups(folder, clock),
                this::reopen,
                () -> diagnose(Optional.ofNullable(navigator.page().get())),
                navigator,
                background,
                dialogs,
                words);
    }

    /// Asks for the pass phrase of encrypted data.
    private void unlock() {
        handover.waitFor(data.folder());
        UnlockPage[] page = new UnlockPage[1];
        page[0] = new UnlockPage(
                new UnlockPage.Ways(
                        passPhrase -> {
                            opening = Opening.unlock(start, () -> clock, passPhrase);
                            background.run(opening::await, this::opened, failure -> {
                                if (failure instanceof PassPhraseNeeded needed) {
                                    page[0].wrong(needed.sentence());
                                } else {
                                    notOpened(failure);
                                }
                            });
                        },
                        () -> rescue(data.folder()).offerWithoutPassPhrase(),
                        stage::close),
                words);
        navigator.replace(page[0]);
    }

    /// Opens the data once more.
    ///
    /// @param anew whether to begin without what is there
    private void reopen(boolean anew) {
        navigator.replace(new NoticePage("shell.products", Message.of("shell.loading"), words));
        opening = anew ? Opening.anew(start, () -> clock) : Opening.begin(start, () -> clock);
        background.run(opening::await, this::opened, this::notOpened);
    }

    private Workplace opened() {
        if (workplace == null) {
            throw new IllegalStateException("the data are not open yet");
        }
        return workplace;
    }

    private SettingsPage settings() {
        List<Supplier<Node>> parts = new ArrayList<>(opened().settings());
        // Whoever is here before the first frames were drawn must find all of it.
        beginNow();
        if (safety != null) {
            parts.addAll(safety.settings());
        }
        parts.add(() -> new DiagnosisPane(() -> diagnose(Optional.of(frame.page(navigation.settings()))), words));
        return new SettingsPage(preferences, theme, data.folder().path().toString(), version, parts, words);
    }

    /// Shows the diagnostic file, under that page in the breadcrumb.
    private void diagnose(Optional<Page> under) {
        Diagnosis diagnosis = new Diagnosis(
                version,
                preferences.all(),
                Screen.getScreens().stream().map(Desktop::described).toList(),
                List.of(preferences.person(), preferences.organisation()),
                clock);
        Optional<DataFolder> folder = data.found();
        Messages now = Messages.in(words.locale());
        navigator.open(
                new DiagnosisPage(() -> diagnosis.text(folder, now), under, background, dialogs, fileDialogs, words));
    }

    private static String described(Screen screen) {
        return (int) screen.getBounds().getWidth() + " x "
                + (int) screen.getBounds().getHeight() + ", scale " + screen.getOutputScaleX();
    }

    /// What goes wrong from now on is kept, where that can be.
    ///
    /// @return ends that
    private Runnable keepLog() {
        return data.found()
                .filter(folder -> Files.isDirectory(folder.path()))
                .map(folder -> LogFile.keep(folder.log()))
                .orElse(() -> {});
    }

    private void logTo(Runnable end) {
        endLog.run();
        endLog = end;
    }

    private void unexpected(Throwable failure) {
        LOG.log(Level.ERROR, "unexpected", failure);
        Message sentence = failure instanceof StoreException store ? store.sentence() : Message.of("kit.unexpected");
        dialogs.problem(words.get("kit.unexpected.title"), words.get(sentence), failure);
    }

    private void commit() {
        Page page = navigator.page().get();
        if (page != null) {
            page.commit();
        }
    }

    /// Whether the window may close now; if not, the person is asked.
    private boolean isSafe() {
        commit();
        if (safety != null && safety.isSealing()) {
            dialogs.mention(words.get("sealing.stay"));
            return false;
        }
        if (workplace != null && !workplace.flush()) {
            workplace.askAboutUnsaved("shell.close", stage::close);
            return false;
        }
        Optional<Page> unkept =
                navigator.trail().stream().filter(Page::isUnkept).findFirst();
        unkept.ifPresent(this::askAboutDraft);
        return unkept.isEmpty();
    }

    private void askAboutDraft(Page page) {
        navigator.backTo(page);
        dialogs.ask(Ask.confirm(
                words.get("shell.close.draft.title", "page", page.title()),
                words.get("shell.close.draft"),
                new Ask.Choice(words.get("shell.close.draft.anyway"), Styles.DANGER, stage::close),
                words.get("shell.close.draft.stay")));
    }
}
