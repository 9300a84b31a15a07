package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Tables;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Effect;

/// The good effects on pupils as a table, each with its own label and evidence.
final class EffectsView implements Part {

    private final EffectsModel model;
    private final Words words;
    private final Consumer<String> open;
    private final ObservableList<Effect> rows = FXCollections.observableArrayList();
    private final TableView<Effect> table = new TableView<>(rows);

    /// @param open shows the effect with that id
    EffectsView(EffectsModel model, Words words, Consumer<String> open) {
        this.model = model;
        this.words = words;
        this.open = open;
    }

    @Override
    public Node node() {
        VBox page = new VBox();
        page.getStyleClass().add(Styles.PAGE);
        Button add = Buttons.primary(words.get("risks.effects.add"), () -> open.accept(model.add("")));
        add.setDisable(model.session().isReadOnly());
        if (model.effects().isEmpty()) {
            page.getChildren().add(new EmptyState(words.get("risks.effects.empty"), add));
            return page;
        }
        columns();
        Label intro = Texts.muted(words.get("risks.effects.intro"));
        FlowRow row = new FlowRow(intro, add).grow(intro, 320);
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren().addAll(row, table);
        refresh();
        table.getSelectionModel().selectFirst();
        return page;
    }

    @Override
    public void refresh() {
        if (!rows.equals(model.effects())) {
            rows.setAll(model.effects());
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    private void columns() {
        table.setAccessibleText(words.get("risks.effects"));
        Tables.fit(table);
        TableColumn<Effect, String> title = Cells.words(words.get("risks.effect.title"), this::title);
        title.setPrefWidth(400);
        TableColumn<Effect, String> whom = Cells.words(words.get("risks.effect.forWhom"), Effect::forWhom);
        whom.setPrefWidth(220);
        TableColumn<Effect, String> label = Cells.words(words.get("risks.effect.level"), this::label);
        label.setPrefWidth(160);
        TableColumn<Effect, String> strength =
                Cells.words(words.get("risks.strength"), effect -> StrengthChoice.said(words, effect.strength()));
        strength.setPrefWidth(220);
        table.getColumns().setAll(List.of(title, whom, label, strength));
        table.setRowFactory(_ -> Cells.row(effect -> open.accept(effect.id()), MouseButton.PRIMARY));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .ifPresent(effect -> open.accept(effect.id()));
                event.consume();
            }
        });
    }

    private String title(Effect effect) {
        return effect.title().isBlank() ? words.get("risks.effect.untitled") : effect.title();
    }

    private String label(Effect effect) {
        return model.level(effect)
                .map(level -> words.get(level.label().label()))
                .orElse(words.get("risks.effect.unscored"));
    }
}
