package nl.impactwijzer.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.impactwijzer.desktop.testkit.UiDriver;

/// An author who tries out the small example of a questionnaire and edits it meanwhile.
final class TryingOut {

    private static final Path EXAMPLE = Path.of("docs", "voorbeelden", "schermtijd-1.0.0.json");

    private final UiDesktop desktop;
    private final Path file;
    private String text;

    /// @param folder of the author, for the file
    TryingOut(UiDesktop desktop, Path folder) {
        this.desktop = desktop;
        file = folder.resolve("schermtijd-1.0.0.json");
        try {
            text = Files.readString(EXAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write();
    }

    Path file() {
        return file;
    }

    UiDriver ui() {
        return desktop.ui();
    }

    /// Opens the file from the page with questionnaires.
    TryingOut open() {
        ui().click(desktop.say("shell.questionnaires"));
        desktop.choose(file);
        ui().click(desktop.say("questionnaires.try.file"));
        return this;
    }

    /// Opens it and waits for its questions.
    TryingOut openQuestions() {
        open();
        ui().await("the first question", () -> ui().isReadable("A1.1"));
        return this;
    }

    /// Changes the text of the file and saves it, as an editor does that writes beside it and renames.
    TryingOut save(String before, String after) {
        if (!text.contains(before)) {
            throw new AssertionError("not in the file: " + before);
        }
        text = text.replace(before, after);
        try {
            Path beside = Files.writeString(file.resolveSibling("schermtijd.tmp"), text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Writes the file as it is, in place.
    void write() {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Chooses a tab at the right.
    TryingOut side(String key) {
        String name = desktop.say(key);
        // In large text it comes into view with the keyboard.
        ui().focus(ui().all(ToggleButton.class, tab -> name.equals(tab.getText()))
                        .getLast())
                .press(KeyCode.SPACE);
        return this;
    }

    /// Chooses that answer in the questions on screen.
    TryingOut answer(String option) {
        ui().focus(ui().find(RadioButton.class, button -> option.equals(button.getText())))
                .press(KeyCode.SPACE);
        return this;
    }

    /// Opens a line of the proof that starts with those words.
    TryingOut unfold(String start) {
        ui().focus(ui().all(ToggleButton.class, line -> line.getText().startsWith(start))
                        .getFirst())
                .press(KeyCode.SPACE);
        return this;
    }

    TryingOut fillExample() {
        String name = desktop.say("tryit.proof.fill");
        ui().focus(ui().all(Button.class, button -> name.equals(button.getText()))
                        .getFirst())
                .press(KeyCode.SPACE);
        return this;
    }
}
