package nl.impactwijzer.desktop.wizard.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.impactwijzer.dossier.Answer;
import org.jspecify.annotations.Nullable;

/// One of a few options in a list that folds out, for a field in a row.
final class ListEditor implements Editor {

    private static final Item NOTHING = new Item("", "–", "");

    private final ComboBox<Item> list = new ComboBox<>();
    private boolean showing;

    ListEditor(List<Item> items, Setting setting) {
        List<Item> all = new ArrayList<>(List.of(NOTHING));
        all.addAll(items);
        list.getItems().setAll(all);
        list.setMaxWidth(Double.MAX_VALUE);
        list.setDisable(setting.readOnly());
        list.setAccessibleText(setting.name());
        list.setConverter(new Labels());
        list.valueProperty().subscribe(item -> {
            if (!showing && item != null) {
                setting.given().chosen(item.equals(NOTHING) ? new Answer.None() : new Answer.Single(item.code()));
            }
        });
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void show(Answer answer, Problems problems) {
        String code = answer instanceof Answer.Single single ? single.value() : "";
        showing = true;
        list.setValue(list.getItems().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElse(NOTHING));
        showing = false;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    private static final class Labels extends StringConverter<Item> {
        @Override
        public String toString(@Nullable Item item) {
            return item == null ? "" : item.label();
        }

        @Override
        public Item fromString(String text) {
            return NOTHING;
        }
    }
}
