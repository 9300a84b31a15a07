package nl.impactwijzer.desktop.wizard.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.impactwijzer.dossier.Answer;

/// One of a few options, all in view, as rows under each other.
final class ChoiceEditor implements Editor {

    private static final int KEYS = 9;

    private final List<Item> items;
    private final List<RadioButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox rows = new VBox();
    private boolean showing;

    ChoiceEditor(List<Item> items, Setting setting) {
        this.items = items;
        rows.getStyleClass().add("iw-options");
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            RadioButton button = new RadioButton();
            button.setToggleGroup(group);
            button.setDisable(setting.readOnly());
            buttons.add(button);
            rows.getChildren()
                    .add(new OptionRow(button, item.label(), item.help(), i < KEYS ? Integer.toString(i + 1) : ""));
        }
        group.selectedToggleProperty().subscribe(chosen -> {
            if (!showing && chosen instanceof RadioButton button) {
                setting.given()
                        .chosen(new Answer.Single(
                                items.get(buttons.indexOf(button)).code()));
            }
        });
    }

    @Override
    public Node node() {
        return rows;
    }

    @Override
    public void show(Answer answer, Problems problems) {
        String code = answer instanceof Answer.Single single ? single.value() : "";
        showing = true;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(items.get(i).code().equals(code));
        }
        showing = false;
    }

    @Override
    public void focus() {
        (group.getSelectedToggle() instanceof RadioButton chosen ? chosen : buttons.getFirst()).requestFocus();
    }

    @Override
    public boolean choose(int number) {
        if (number > buttons.size() || buttons.getFirst().isDisabled()) {
            return false;
        }
        buttons.get(number - 1).requestFocus();
        buttons.get(number - 1).setSelected(true);
        return true;
    }
}
