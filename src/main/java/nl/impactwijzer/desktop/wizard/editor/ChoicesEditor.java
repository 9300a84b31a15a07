package nl.impactwijzer.desktop.wizard.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;

/// Any number of options. An exclusive option ("none of these") takes the others away, and they take it away.
final class ChoicesEditor implements Editor {

    private static final int KEYS = 9;

    /// From this many options on they stand in two columns, filled downwards.
    private static final int LONG_LIST = 9;

    private final Question.Choices question;
    private final Setting setting;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private List<String> chosen = List.of();

    ChoicesEditor(Question.Choices question, Setting setting) {
        this.question = question;
        this.setting = setting;
        grid.getStyleClass().add("iw-options");
        List<Item> items = Item.of(question, setting.words());
        int columns = items.size() >= LONG_LIST || setting.compact() ? 2 : 1;
        int perColumn = Math.ceilDiv(items.size(), columns);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String key = i < KEYS && !setting.compact() ? Integer.toString(i + 1) : "";
            grid.add(row(item, key), i / perColumn, i % perColumn);
        }
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(Answer answer, Problems problems) {
        chosen = answer instanceof Answer.Multiple multiple ? multiple.values() : List.of();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(chosen.contains(question.options().get(i).code()));
        }
    }

    @Override
    public void focus() {
        boxes.getFirst().requestFocus();
    }

    @Override
    public boolean choose(int number) {
        if (number > boxes.size() || setting.readOnly()) {
            return false;
        }
        boxes.get(number - 1).requestFocus();
        boxes.get(number - 1).fire();
        return true;
    }

    /// The choice after one option was ticked or unticked, in the order of choosing.
    static List<String> after(Question.Choices question, List<String> before, String code) {
        List<String> next = new ArrayList<>(before);
        if (next.remove(code)) {
            return next;
        }
        boolean exclusive = question.option(code).map(Option::exclusive).orElse(false);
        next.removeIf(other ->
                exclusive || question.option(other).map(Option::exclusive).orElse(false));
        next.add(code);
        return next;
    }

    private OptionRow row(Item item, String key) {
        CheckBox box = new CheckBox();
        box.setDisable(setting.readOnly());
        box.setOnAction(_ -> setting.given().chosen(new Answer.Multiple(after(question, chosen, item.code()))));
        boxes.add(box);
        if (setting.compact() && !item.help().isEmpty()) {
            box.setTooltip(new Tooltip(item.help()));
        }
        return new OptionRow(box, item.label(), setting.compact() ? "" : item.help(), key);
    }
}
