package nl.impactwijzer.desktop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.OverlayDialogs;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Theme;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Entry;
import nl.impactwijzer.desktop.shell.Frame;
import nl.impactwijzer.desktop.shell.Navigator;
import nl.impactwijzer.desktop.shell.Page;

/// Makes every service and page of the desktop, in reading order, and closes them in reverse. The only place where
/// features meet.
final class Desktop {

    private final Stage stage;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("work-", 1).factory());
    private final Preferences preferences = new Preferences(Map.of(), _ -> {});
    private final Words words = new Words(preferences.language());
    private final Navigator navigator = new Navigator();
    private final Entry products =
            new Entry("shell.products", Icon.PRODUCTS, () -> new Waiting(words, "shell.products"), false);
    private final Entry help = new Entry("shell.help", Icon.HELP, () -> new Waiting(words, "shell.help"), true);
    private final Frame frame = new Frame(List.of(products, help), help, navigator, words);
    private final Dialogs dialogs = new OverlayDialogs(frame.layers(), frame.page(), words);
    private final BackgroundWork background = new BackgroundWork(
            workers,
            Platform::runLater,
            failure -> dialogs.problem(words.get("kit.unexpected.title"), words.get("kit.unexpected"), failure));
    private final Scene scene = new Scene(frame.layers(), 1200, 760);
    private final Theme theme = new Theme(scene, preferences.theme(), preferences.textSize());

    Desktop(Stage stage) {
        this.stage = stage;
    }

    void show() {
        stage.setTitle(words.get("shell.title"));
        stage.setScene(scene);
        frame.open(products);
        stage.show();
        background.onScreen(() -> {});
    }

    void close() {
        workers.shutdown();
        theme.release();
    }

    private record Waiting(Words words, String key) implements Page {
        @Override
        public String title() {
            return words.get(key);
        }

        @Override
        public Node build() {
            return new EmptyState(words.get("shell.loading"));
        }
    }
}
