package nl.impactwijzer.desktop.wizard.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Question;

/// One row: a line that says what is in it, and under it the fields, which are made when it is first opened.
final class RowPanel extends VBox {

    /// What can be done to the row.
    interface Actions {
        void change(boolean typing, UnaryOperator<Row> change);

        void remove();

        /// @param by 1 down, -1 up
        void move(int by);
    }

    private record Field(Editor editor, Labelled labelled) {}

    private final Question.Rows question;
    private final Setting setting;
    private final Words words;
    private final Actions actions;
    private final ToggleButton header = new ToggleButton();
    private final Button up;
    private final Button down;
    private final Button remove;
    private final GridPane body = new GridPane();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Row row = new Row("", "", Map.of());
    private Problems problems = Problems.NONE;

    RowPanel(Question.Rows question, Setting setting, Actions actions) {
        this.question = question;
        this.setting = setting;
        this.actions = actions;
        words = setting.words();
        up = Buttons.icon(Icon.UP, words.get("wizard.rows.up"), () -> actions.move(-1));
        down = Buttons.icon(Icon.DOWN, words.get("wizard.rows.down"), () -> actions.move(1));
        remove = Buttons.icon(Icon.REMOVE, words.get("wizard.rows.remove"), actions::remove);
        remove.setDisable(setting.readOnly());
        header.getStyleClass().add("iw-row-header");
        header.setMaxWidth(Double.MAX_VALUE);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setWrapText(true);
        header.setMinHeight(USE_PREF_SIZE);
        header.selectedProperty().subscribe(this::fold);
        HBox line = new HBox(header, up, down, remove);
        HBox.setHgrow(header, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("iw-row-body");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHalignment(HPos.LEFT);
            body.getColumnConstraints().add(half);
        }
        getStyleClass().add("iw-row-panel");
        getChildren().add(line);
    }

    void show(Row next, int index, int count, Problems now) {
        row = next;
        problems = now;
        String said = new AnswerWords(words.messages().get()).of(question, row);
        header.setText((index + 1) + ". " + said.replaceAll("\\s+", " "));
        header.setAccessibleText(words.get("wizard.rows.row", "n", index + 1, "count", count, "text", said));
        String name = header.getText();
        up.setAccessibleText(words.get("wizard.rows.up") + ": " + name);
        down.setAccessibleText(words.get("wizard.rows.down") + ": " + name);
        remove.setAccessibleText(words.get("wizard.rows.remove") + ": " + name);
        up.setDisable(setting.readOnly() || index == 0);
        down.setDisable(setting.readOnly() || index == count - 1);
        fields.forEach((id, field) -> show(id, field));
    }

    void open(boolean isOpen) {
        header.setSelected(isOpen);
    }

    void commit() {
        fields.values().forEach(field -> field.editor().commit());
    }

    void focusHeader() {
        header.requestFocus();
    }

    void focusFirst() {
        fields.values().iterator().next().editor().focus();
    }

    /// Stays on the button that was pressed, or on the other when that one has reached the edge.
    void focusMove(int by) {
        Button pressed = by < 0 ? up : down;
        (pressed.isDisabled() ? (by < 0 ? down : up) : pressed).requestFocus();
    }

    private void fold(boolean isOpen) {
        header.setGraphic((isOpen ? Icon.DOWN : Icon.NEXT).node());
        if (isOpen) {
            if (fields.isEmpty()) {
                makeFields();
            }
            getChildren().add(body);
        } else {
            commit();
            getChildren().remove(body);
        }
    }

    private void makeFields() {
        int column = 0;
        int line = 0;
        for (Question field : question.fields()) {
            Editor editor = Editors.of(field, setting.forField(field, given(field)));
            Labelled labelled = new Labelled(words.get(field.text()), editor.node());
            fields.put(field.id(), new Field(editor, labelled));
            boolean wide = field instanceof Question.Choices || field instanceof Question.Rows;
            if (wide && column > 0) {
                column = 0;
                line++;
            }
            GridPane.setValignment(labelled, VPos.TOP);
            body.add(labelled, column, line, wide ? 2 : 1, 1);
            column = wide ? 2 : column + 1;
            if (column > 1) {
                column = 0;
                line++;
            }
            show(field.id(), new Field(editor, labelled));
        }
    }

    private void show(String id, Field field) {
        field.editor().show(row.response(id).answer(), problems);
        field.labelled().problemProperty().set(problems.at(Place.inRow(question.id(), row.id(), id)));
    }

    private Setting.Given given(Question field) {
        return new Setting.Given() {
            @Override
            public void chosen(Answer answer) {
                put(false, answer);
            }

            @Override
            public void typed(Answer answer) {
                put(true, answer);
            }

            private void put(boolean typing, Answer answer) {
                Response next = row.response(field.id()).with(answer.isEmpty() ? new Answer.None() : answer);
                actions.change(typing, old -> old.with(field.id(), next));
            }
        };
    }
}
