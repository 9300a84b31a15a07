package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.FirstText;

/// Under a text: what was answered elsewhere in this row, to put in as a first text. While the text is empty it is in
/// view; later it is folded, and is put under what was written.
final class FirstTextView extends VBox {

    private final Words words;
    private final boolean readOnly;
    private final Consumer<String> put;
    private FirstText shown;
    private String written = "";

    /// @param put is handed the whole new text
    FirstTextView(Words words, boolean readOnly, Consumer<String> put) {
        this.words = words;
        this.readOnly = readOnly;
        this.put = put;
        shown = new FirstText(List.of());
        getStyleClass().add(Styles.STACK);
        Shown.when(false, this);
    }

    void show(FirstText text, Answer answer) {
        String now = answer instanceof Answer.Single single ? single.value() : "";
        boolean wanted = !text.isEmpty() && !readOnly && !now.contains(said(text));
        if (wanted
                && (!text.equals(shown)
                        || now.isBlank() != written.isBlank()
                        || getChildren().isEmpty())) {
            getChildren().setAll(now.isBlank() ? inView(text) : folded(text));
        }
        shown = text;
        written = now;
        Shown.when(wanted, this);
    }

    private VBox inView(FirstText text) {
        Label head = Texts.text(words.get("wizard.firstText"), Styles.MUTED, Styles.SMALL);
        return box(text, "wizard.firstText.put", head);
    }

    private Disclosure folded(FirstText text) {
        return new Disclosure(
                words.get("wizard.firstText.more", "numbers", text.numbers()), () -> box(text, "wizard.firstText.add"));
    }

    private VBox box(FirstText text, String verb, Label... head) {
        String said = said(text);
        Button button = Buttons.plain(Icon.COPY, words.get(verb, "numbers", text.numbers()), () -> put(said));
        VBox box = new VBox(head);
        box.getChildren().addAll(Texts.text(said), button);
        box.getStyleClass().addAll("iw-labelled", "iw-offer");
        return box;
    }

    private String said(FirstText text) {
        return text.words(words.messages().get());
    }

    private void put(String said) {
        put.accept(written.isBlank() ? said : written.stripTrailing() + "\n\n" + said);
    }
}
