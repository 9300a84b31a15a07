package nl.impactwijzer.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.WindowEvent;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.settings.PreferenceFile;
import nl.impactwijzer.desktop.testkit.ChosenFiles;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.text.Messages;

/// The program as a person starts it, with its own threads and its store on disk; only the system's file windows are
/// replaced, because no headless screen has them.
final class Program implements AutoCloseable {

    private final AtomicReference<Optional<Path>> nextFile = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Desktop>> desktop = new AtomicReference<>(Optional.empty());
    private final UiDriver ui;

    private Program(String data, Clock clock) {
        this(new Start(Optional.of(data), "0.1.0"), clock);
    }

    private Program(Start start, Clock clock) {
        ui = UiDriver.of(stage -> {
            Opening opening = Opening.begin(start, () -> clock);
            Desktop made = new Desktop(stage, _ -> {}, (_, _) -> new ChosenFiles(nextFile::get), start, opening, clock);
            desktop.set(Optional.of(made));
            made.show();
        });
    }

    /// Starts it on that folder and waits for its first page.
    static Program start(Path folder, Clock clock) {
        return start(folder, clock, Messages.in(Messages.DUTCH));
    }

    /// @param words in the language that the folder's preferences ask for
    static Program start(Path folder, Clock clock, Messages words) {
        welcomed(folder);
        Program program = new Program(folder.toString(), clock);
        String add = words.get("products.add");
        program.ui.await("the products are there", () -> program.ui.isReadable(add));
        return program;
    }

    /// Starts it on a folder in which nobody worked before.
    static Program firstStart(Path folder, Clock clock) {
        return firstStart(folder, clock, Messages.in(Messages.DUTCH));
    }

    static Program firstStart(Path folder, Clock clock, Messages words) {
        Program program = new Program(folder.toString(), clock);
        String title = words.get("welcome.title");
        program.ui.await("the welcome is there", () -> program.ui.isReadable(title));
        return program;
    }

    private static void welcomed(Path folder) {
        PreferenceFile file = new PreferenceFile(folder.resolve("preferences.properties"), Runnable::run);
        Map<String, String> values = new HashMap<>(file.read());
        values.put(Preferences.WELCOMED, "yes");
        file.keep(values);
    }

    /// Starts it on that folder to try out that questionnaire.
    static Program tryOut(Path folder, Path file) {
        Start start = Start.of(List.of("--data=" + folder, "--try=" + file));
        return new Program(start, Clock.system(ZoneId.systemDefault()));
    }

    /// Starts it on that folder with a file, as a double click on it does.
    static Program open(Path folder, Path file) {
        Start start = Start.of(List.of("--data=" + folder, "--open=" + file));
        return new Program(start, Clock.system(ZoneId.systemDefault()));
    }

    /// Starts it with that after `--data`, which may be something it cannot use.
    static Program startWith(String data) {
        return new Program(data, Clock.system(ZoneId.systemDefault()));
    }

    UiDriver ui() {
        return ui;
    }

    /// The file that the next file window gives.
    void choose(Path file) {
        nextFile.set(Optional.of(file));
    }

    /// Asks the window to close, as a person does with the cross in its corner.
    ///
    /// @return whether it did
    boolean askToClose() {
        boolean closes = UiDriver.onScreen(() -> {
            WindowEvent closing = new WindowEvent(ui.stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
            ui.stage().getOnCloseRequest().handle(closing);
            return !closing.isConsumed();
        });
        ui.settle();
        return closes;
    }

    @Override
    public void close() {
        UiDriver.doOnScreen(() -> desktop.get().orElseThrow().close());
        ui.close();
    }
}
