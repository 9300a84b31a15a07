package nl.impactwijzer.desktop.wizard.editor;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Typing;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.questionnaire.Question;

/// A number with its unit. What is typed and is no number is kept as text, so that it can be put right later.
final class NumberEditor implements Editor {

    private static final int LONGEST = 40;

    private final Question.Quantity question;
    private final Setting setting;
    private final TextField field = new TextField();
    private final HBox box;
    private final Typing typing;
    private Answer shown = new Answer.None();

    NumberEditor(Question.Quantity question, Setting setting) {
        this.question = question;
        this.setting = setting;
        String unit = setting.words().get(question.unit());
        field.setEditable(!setting.readOnly());
        field.setAccessibleText((setting.name() + " " + unit).strip());
        field.getStyleClass().add("iw-number-field");
        OneLine.atMost(field, LONGEST);
        Label after = new Label(unit);
        after.getStyleClass().add(Styles.MUTED);
        box = new HBox(field, after);
        box.getStyleClass().add(Styles.ROW);
        box.setAlignment(Pos.CENTER_LEFT);
        typing = new Typing(field, text -> setting.given().typed(answer(text)));
        field.setOnAction(_ -> typing.commit());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Answer answer, Problems problems) {
        if (answer.equals(shown) && answer(field.getText()).equals(answer)) {
            return;
        }
        shown = answer;
        typing.show(text(answer));
    }

    @Override
    public void commit() {
        typing.commit();
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    private Answer answer(String text) {
        return text.isBlank()
                ? new Answer.None()
                : NumberText.parse(text, question.decimals())
                        .<Answer>map(Answer.Amount::new)
                        .orElseGet(() -> new Answer.Single(text));
    }

    private String text(Answer answer) {
        return switch (answer) {
            case Answer.Amount(BigDecimal value) ->
                NumberText.of(value, setting.words().locale());
            case Answer.Single(String value) -> value;
            case Answer.None _, Answer.Multiple _, Answer.Rows _, Answer.Unknown _, Answer.NotApplicable _ -> "";
        };
    }
}
