package nl.impactwijzer.desktop.wizard.editor;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nl.impactwijzer.desktop.kit.DayText;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Typing;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Days;

/// A day, typed or picked from a calendar. What is typed and is no day is kept as text, so that it can be put right.
///
/// JavaFX's own date field throws away what it cannot read; that is why the calendar stands beside a plain field.
final class DayEditor implements Editor {

    private static final int LONGEST = 40;

    private final TextField field = new TextField();
    private final DatePicker calendar = new DatePicker();
    private final HBox box = new HBox(field, calendar);
    private final Typing typing;
    private Answer shown = new Answer.None();
    private boolean showing;

    DayEditor(Setting setting) {
        field.setEditable(!setting.readOnly());
        field.setAccessibleText(setting.name());
        field.setPromptText(setting.words().get("wizard.day.prompt"));
        field.getStyleClass().add("iw-day-field");
        OneLine.atMost(field, LONGEST);
        calendar.setEditable(false);
        calendar.setDisable(setting.readOnly());
        calendar.setAccessibleText(setting.words().get("wizard.day.pick", "name", setting.name()));
        calendar.setTooltip(new Tooltip(setting.words().get("wizard.day.pick.tip")));
        calendar.getStyleClass().add("iw-day-picker");
        box.getStyleClass().add(Styles.ROW);
        typing = new Typing(field, text -> setting.given().typed(answer(text)));
        field.setOnAction(_ -> typing.commit());
        calendar.valueProperty().subscribe(day -> {
            if (!showing && day != null) {
                setting.given().chosen(answer(day));
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Answer answer, Problems problems) {
        showing = true;
        if (answer instanceof Answer.Single(String value) && Days.parse(value).isPresent()) {
            calendar.setValue(Days.parse(value).get());
        }
        showing = false;
        if (!answer.equals(shown) || !answer(field.getText()).equals(answer)) {
            shown = answer;
            typing.show(
                    answer instanceof Answer.Single(String value)
                            ? Days.parse(value).map(DayText::of).orElse(value)
                            : "");
        }
    }

    @Override
    public void commit() {
        typing.commit();
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    private static Answer answer(LocalDate day) {
        return new Answer.Single(day.toString());
    }

    private static Answer answer(String text) {
        return text.isBlank()
                ? new Answer.None()
                : DayText.parse(text).map(DayEditor::answer).orElseGet(() -> new Answer.Single(text));
    }
}
