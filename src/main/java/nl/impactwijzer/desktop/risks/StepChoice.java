package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Scale;
import org.jspecify.annotations.Nullable;

/// Chooses a step of a scale, or none. The anchor, which says when a step applies, stands with each step in the list
/// and under the chosen one.
final class StepChoice {

    private StepChoice() {}

    /// One line of the list; the first has no value.
    private record Pick(OptionalInt value, String label, String anchor) {}

    /// @param name what a screen reader says
    static Node of(
            Fields fields,
            Words words,
            Scale scale,
            String name,
            Supplier<OptionalInt> value,
            Consumer<OptionalInt> change) {
        List<Pick> picks = picks(scale, words);
        Supplier<Optional<Pick>> chosen = () ->
                picks.stream().filter(pick -> pick.value().equals(value.get())).findFirst();
        ComboBox<Pick> box = fields.choice(picks, Pick::label, chosen, pick -> change.accept(pick.value()));
        box.setCellFactory(_ -> new PickCell());
        box.setVisibleRowCount(8);
        box.setAccessibleText(name);
        VBox all =
                new VBox(box, fields.live(() -> chosen.get().map(Pick::anchor).orElse(""), Styles.MUTED, Styles.SMALL));
        all.getStyleClass().add("iw-step");
        return all;
    }

    private static List<Pick> picks(Scale scale, Words words) {
        List<Pick> picks = new ArrayList<>();
        picks.add(new Pick(OptionalInt.empty(), words.get("risks.score.none"), ""));
        scale.steps()
                .forEach(step -> picks.add(new Pick(
                        OptionalInt.of(step.value()),
                        step.value() + "  " + words.get(step.label()),
                        words.get(step.anchor()))));
        return picks;
    }

    private static final class PickCell extends ListCell<Pick> {
        @Override
        protected void updateItem(@Nullable Pick pick, boolean empty) {
            super.updateItem(pick, empty);
            if (pick == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            VBox lines = new VBox(Texts.text(pick.label()));
            if (!pick.anchor().isEmpty()) {
                lines.getChildren().add(Texts.text(pick.anchor(), Styles.MUTED, Styles.SMALL));
            }
            lines.setMaxWidth(420);
            lines.setPrefWidth(420);
            setText(null);
            setGraphic(lines);
            setAccessibleText(pick.label() + ". " + pick.anchor());
        }
    }
}
