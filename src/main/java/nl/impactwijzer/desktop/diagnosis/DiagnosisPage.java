package nl.impactwijzer.desktop.diagnosis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.diagnosis.Diagnosis;
import nl.impactwijzer.exchange.AtomicFile;

/// Shows the whole diagnostic file, and lets it be saved. What is saved is what was shown.
public final class DiagnosisPage implements Page {

    private final Callable<String> text;
    private final Optional<Page> parent;
    private final BackgroundWork background;
    private final Dialogs dialogs;
    private final FileDialogs fileDialogs;
    private final Words words;
    private TextArea area = new TextArea();
    private Button save = new Button();

    /// @param text   works it out, in the background
    /// @param parent under which it hangs; none while the data are not open
    public DiagnosisPage(
            Callable<String> text,
            Optional<Page> parent,
            BackgroundWork background,
            Dialogs dialogs,
            FileDialogs fileDialogs,
            Words words) {
        this.text = text;
        this.parent = parent;
        this.background = background;
        this.dialogs = dialogs;
        this.fileDialogs = fileDialogs;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("diagnosis.title");
    }

    @Override
    public Topic topic() {
        return Topic.TROUBLE;
    }

    @Override
    public Optional<Page> parent() {
        return parent;
    }

    @Override
    public Node build() {
        area = new TextArea(words.get("diagnosis.working"));
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(words.get("diagnosis.text"));
        area.getStyleClass().add(Styles.MONO);
        save = Buttons.primary(words.get("diagnosis.save"), () -> save(area.getText()));
        save.setDisable(true);
        VBox page = new VBox(
                Texts.title(title()), Texts.text(words.get("diagnosis.intro")), new FlowPane(8, 8, save), area);
        page.getStyleClass().add(Styles.PAGE);
        return FollowFocus.fill(page, area, 240);
    }

    @Override
    public void shown() {
        TextArea here = area;
        Button button = save;
        background.run(text, done -> {
            here.setText(done);
            button.setDisable(false);
        });
    }

    private void save(String shown) {
        FileDialogs.Kind kind = new FileDialogs.Kind(words.get("diagnosis.kind"), List.of("txt"));
        fileDialogs
                .save(words.get("diagnosis.save"), Diagnosis.NAME, kind)
                .ifPresent(file -> background.run(
                        () -> write(file, shown),
                        written -> dialogs.mention(words.get("diagnosis.saved", "file", written)),
                        failure -> dialogs.problem(
                                words.get("diagnosis.notSaved"),
                                words.get("diagnosis.notSaved.text", "file", file),
                                failure)));
    }

    private static Path write(Path file, String shown) throws IOException {
        AtomicFile.write(file, shown.getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
