package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.questionnaire.Question;

/// Says that earlier answers made questions fall away, and folds out to say which. What was answered there is kept.
final class HiddenQuestions extends VBox {

    private final Words words;
    private final ToggleButton header = new ToggleButton();
    private final VBox list = new VBox();
    private List<Question> shown = List.of();

    HiddenQuestions(Words words) {
        this.words = words;
        header.getStyleClass().add("iw-fold");
        header.setWrapText(true);
        header.selectedProperty().subscribe(open -> {
            header.setGraphic((open ? Icon.DOWN : Icon.NEXT).node());
            Shown.when(open, list);
        });
        list.getStyleClass().addAll(Styles.STACK, "iw-fold-body");
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(header, list);
        Shown.when(false, this);
    }

    void show(List<Question> hidden) {
        if (hidden.equals(shown)) {
            return;
        }
        shown = hidden;
        header.setText(words.get("wizard.hidden", "n", hidden.size()));
        list.getChildren().setAll(hidden.stream().map(this::line).toList());
        list.getChildren().add(Texts.muted(words.get("wizard.hidden.kept")));
        Shown.when(!hidden.isEmpty(), this);
    }

    private Node line(Question question) {
        String causes = question.basics().when().questions().distinct().collect(Collectors.joining(", "));
        String line = question.id() + " " + words.get(question.text());
        return Texts.text(
                causes.isEmpty() ? line : line + " " + words.get("wizard.hidden.because", "questions", causes));
    }
}
