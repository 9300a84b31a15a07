package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FieldHelp;
import nl.impactwijzer.desktop.kit.GrowingArea;
import nl.impactwijzer.desktop.kit.Typing;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.questionnaire.Question;

/// The explanation beside an answer, with the words in which the questionnaire asks for it.
final class NoteView extends VBox {

    private final Words words;
    private final GrowingArea area = new GrowingArea(2);
    private final ProblemLine problem = new ProblemLine();
    private final Typing typing;

    NoteView(Question question, Words words, boolean readOnly, Consumer<String> noted) {
        this.words = words;
        String prompt = words.get(question.basics().note().prompt());
        Label label = new Label(prompt.isEmpty() ? words.get("wizard.note") : prompt);
        label.getStyleClass().add("iw-label");
        label.setWrapText(true);
        label.setLabelFor(area);
        area.setAccessibleText(label.getText());
        area.setEditable(!readOnly);
        typing = new Typing(area, noted);
        getStyleClass().addAll("iw-labelled", "iw-note");
        getChildren().addAll(label, area, problem);
    }

    void show(String note, List<Finding> findings) {
        typing.show(note);
        problem.show(findings, Finding.About.NOTE, words);
        FieldHelp.problem(area, problem.getText());
    }

    void commit() {
        typing.commit();
    }

    void focus() {
        area.requestFocus();
    }
}
