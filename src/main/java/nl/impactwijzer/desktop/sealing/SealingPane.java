package nl.impactwijzer.desktop.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.text.Message;

/// Among the settings: whether the data open only with a pass phrase, and turning that on, off or into another one.
public final class SealingPane extends VBox {

    private final SealingFlow flow;
    private final Words words;
    private boolean wasBusy;

    public SealingPane(SealingFlow flow, Words words) {
        this.flow = flow;
        this.words = words;
        getStyleClass().add(Styles.STACK);
        flow.watch(this::show);
    }

    private void show(Optional<Message> busy) {
        boolean sealed = flow.isSealed();
        List<Button> buttons = sealed
                ? List.of(
                        Buttons.plain(words.get("sealing.change"), flow::change),
                        Buttons.plain(words.get("sealing.end"), flow::end))
                : List.of(Buttons.plain(words.get("sealing.begin"), flow::begin));
        buttons.forEach(button -> button.setDisable(busy.isPresent() || flow.isReadOnly()));
        FlowPane row = new FlowPane(8, 8);
        row.getChildren().addAll(buttons);
        List<Node> nodes = new ArrayList<>(List.of(
                Texts.heading(words.get("sealing.title")),
                Texts.text(words.get(sealed ? "sealing.is" : "sealing.isNot")),
                Texts.muted(words.get("sealing.notInside")),
                row));
        busy.ifPresent(doing -> nodes.add(Texts.notice(Styles.INFO, words.get(doing))));
        getChildren().setAll(nodes);
        if (wasBusy && busy.isEmpty()) {
            // The button that was pressed is gone; one goes on from the one in its place.
            buttons.getFirst().requestFocus();
        }
        wasBusy = busy.isPresent();
    }
}
