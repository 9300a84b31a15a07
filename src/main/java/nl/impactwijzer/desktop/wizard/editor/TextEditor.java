package nl.impactwijzer.desktop.wizard.editor;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.GrowingArea;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Typing;
import nl.impactwijzer.dossier.Answer;

/// A text of any length within reason; how long it is stands under it once that matters.
final class TextEditor implements Editor {

    private static final int COUNTED_FROM = 1_000;

    private final GrowingArea area;
    private final Label count = new Label();
    private final VBox box;
    private final Typing typing;

    TextEditor(Setting setting) {
        area = new GrowingArea(setting.compact() ? 1 : 3);
        area.setEditable(!setting.readOnly());
        area.setAccessibleText(setting.name());
        count.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        box = new VBox(area, count);
        typing = new Typing(area, text -> setting.given().typed(new Answer.Single(text)));
        area.textProperty().subscribe(text -> {
            boolean counted = text.length() >= COUNTED_FROM;
            count.setText(
                    counted
                            ? setting.words()
                                    .get(
                                            text.length() < GrowingArea.LONGEST
                                                    ? "wizard.text.count"
                                                    : "wizard.text.full",
                                            "n",
                                            text.length(),
                                            "most",
                                            GrowingArea.LONGEST)
                            : "");
            count.setVisible(counted);
            count.setManaged(counted);
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Answer answer, Problems problems) {
        typing.show(answer instanceof Answer.Single single ? single.value() : "");
    }

    @Override
    public void commit() {
        typing.commit();
    }

    @Override
    public void focus() {
        area.requestFocus();
    }
}
