package nl.impactwijzer.desktop.wizard;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.FieldHelp;
import nl.impactwijzer.desktop.kit.GrowingArea;
import nl.impactwijzer.desktop.kit.Typing;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.OptionRow;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.questionnaire.Question;

/// "Onbekend" and "niet van toepassing", set apart from the other answers and as easy to give. The reason why a
/// question does not apply is asked in place.
final class AsideView extends VBox {

    private final Words words;
    private final Answering.For answering;
    private final RadioButton unknown;
    private final RadioButton notApplicable;
    private final GrowingArea reason = new GrowingArea(1);
    private final VBox reasonBox;
    private final ProblemLine reasonProblem = new ProblemLine();
    private final Typing typing;
    private final FlowPane row = new FlowPane(8, 0);
    private Answer shown = new Answer.None();

    AsideView(Question question, Words words, boolean readOnly, Answering.For answering) {
        this.words = words;
        this.answering = answering;
        unknown = button(readOnly, new Answer.Unknown());
        notApplicable = button(readOnly, new Answer.NotApplicable(""));
        reason.setEditable(!readOnly);
        Label why = new Label(words.get("wizard.reason"));
        why.getStyleClass().add("iw-label");
        why.setLabelFor(reason);
        reason.setAccessibleText(words.get("wizard.reason"));
        reasonBox = new VBox(why, reason, reasonProblem);
        reasonBox.getStyleClass().add("iw-labelled");
        typing = new Typing(reason, text -> answering.type(new Answer.NotApplicable(text)));
        if (question.basics().mayBeUnknown()) {
            row.getChildren().add(new OptionRow(unknown, words.get("answer.unknown"), "", ""));
        }
        if (question.basics().mayBeNotApplicable()) {
            row.getChildren().add(new OptionRow(notApplicable, words.get("answer.notApplicable"), "", ""));
        }
        row.getStyleClass().add("iw-asides");
        Shown.when(false, reasonBox);
        getChildren().addAll(row, reasonBox);
        getStyleClass().add("iw-labelled");
        Shown.when(!row.getChildren().isEmpty(), this);
    }

    void show(Answer answer, List<Finding> findings) {
        boolean asked = answer instanceof Answer.NotApplicable;
        boolean isNew = asked && !(shown instanceof Answer.NotApplicable);
        shown = answer;
        unknown.setSelected(answer instanceof Answer.Unknown);
        notApplicable.setSelected(asked);
        Shown.when(asked, reasonBox);
        typing.show(answer instanceof Answer.NotApplicable(String text) ? text : "");
        reasonProblem.show(findings, Finding.About.REASON, words);
        FieldHelp.problem(reason, reasonProblem.getText());
        if (isNew && notApplicable.isFocused()) {
            // Later, or the digit that chose this would be typed in the reason.
            Platform.runLater(reason::requestFocus);
        }
    }

    /// Chooses the first (1) or second of what may be chosen here.
    boolean choose(int number) {
        List<RadioButton> buttons = List.of(unknown, notApplicable).stream()
                .filter(button -> button.getScene() != null && !button.isDisabled())
                .toList();
        if (number < 1 || number > buttons.size()) {
            return false;
        }
        buttons.get(number - 1).requestFocus();
        buttons.get(number - 1).fire();
        return true;
    }

    void commit() {
        if (shown instanceof Answer.NotApplicable) {
            typing.commit();
        }
    }

    private RadioButton button(boolean readOnly, Answer answer) {
        RadioButton button = new RadioButton();
        button.setDisable(readOnly);
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                answering.answer(answer);
            } else {
                answering.answerAgain();
            }
        });
        return button;
    }
}
