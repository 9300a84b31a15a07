package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Level;

/// Writes down the scale of another document: the words of its steps, and a matrix or limits for its levels.
final class OwnScaleForm {

    private final OwnScaleModel model;
    private final Words words;
    private final Consumer<String> saved;
    private final VBox steps = new VBox();
    private final VBox levels = new VBox();
    private final VBox problems = new VBox();

    /// @param saved told the id of the new profile
    OwnScaleForm(OwnScaleModel model, Words words, Consumer<String> saved) {
        this.model = model;
        this.words = words;
        this.saved = saved;
    }

    Node node() {
        TextField title = new TextField(model.title());
        title.textProperty().subscribe((_, next) -> model.title(next));
        CheckBox byMatrix = new CheckBox(words.get("risks.own.byMatrix"));
        byMatrix.setSelected(model.isByMatrix());
        byMatrix.selectedProperty().subscribe((_, on) -> {
            model.byMatrix(on);
            showLevels();
        });
        steps.getStyleClass().add(Styles.STACK);
        levels.getStyleClass().add(Styles.STACK);
        problems.getStyleClass().add(Styles.STACK);
        showSteps();
        showLevels();
        VBox form = new VBox(
                new Labelled(words.get("risks.own.title"), title),
                sizes(),
                steps,
                byMatrix,
                levels,
                problems,
                Buttons.plain(words.get("risks.own.save"), this::save));
        form.getStyleClass().add(Styles.STACK_WIDE);
        return form;
    }

    private Node sizes() {
        List<Integer> counts =
                IntStream.rangeClosed(2, OwnScaleModel.MOST).boxed().toList();
        ComboBox<Integer> likelihood = new Fields(false)
                .choice(
                        counts,
                        String::valueOf,
                        () -> Optional.of(model.likelihood().size()),
                        next -> {
                            model.sizes(next, model.impact().size());
                            showSteps();
                            showLevels();
                        });
        ComboBox<Integer> impact = new Fields(false)
                .choice(
                        counts,
                        String::valueOf,
                        () -> Optional.of(model.impact().size()),
                        next -> {
                            model.sizes(model.likelihood().size(), next);
                            showSteps();
                            showLevels();
                        });
        return new FlowPane(
                16,
                8,
                new Labelled(words.get("risks.own.likelihoodSteps"), likelihood),
                new Labelled(words.get("risks.own.impactSteps"), impact));
    }

    private void showSteps() {
        steps.getChildren()
                .setAll(
                        labels("risks.own.likelihood", model.likelihood(), model::likelihoodStep),
                        labels("risks.own.impact", model.impact(), model::impactStep));
    }

    private Node labels(String key, List<String> labels, BiConsumer<Integer, String> change) {
        FlowPane row = new FlowPane(8, 8);
        for (int i = 0; i < labels.size(); i++) {
            int index = i;
            TextField field = new TextField(labels.get(i));
            field.setPrefColumnCount(10);
            field.textProperty().subscribe((_, next) -> change.accept(index, next));
            row.getChildren().add(new Labelled(words.get(key, "step", i + 1), field));
        }
        return row;
    }

    private void showLevels() {
        levels.getChildren().setAll(model.isByMatrix() ? matrix() : bands());
    }

    private Node matrix() {
        GridPane grid = new GridPane(8, 8);
        int height = model.impact().size();
        for (int up = height; up >= 1; up--) {
            int row = height - up;
            grid.add(Texts.text(words.get("risks.own.impactStep", "step", up), Styles.SMALL), 0, row);
            for (int right = 1; right <= model.likelihood().size(); right++) {
                grid.add(cell(right, up), right, row);
            }
        }
        for (int right = 1; right <= model.likelihood().size(); right++) {
            grid.add(Texts.text(words.get("risks.own.likelihoodStep", "step", right), Styles.SMALL), right, height);
        }
        return grid;
    }

    private Node cell(int right, int up) {
        ComboBox<Level> box = new Fields(false)
                .choice(
                        model.levels(),
                        level -> words.get(level.label()),
                        () -> model.levels().stream()
                                .filter(level -> level.code().equals(model.cell(right, up)))
                                .findFirst(),
                        level -> model.cell(right, up, level.code()));
        box.setPrefWidth(130);
        box.setAccessibleText(words.get("risks.own.cell", "likelihood", right, "impact", up));
        return box;
    }

    private Node bands() {
        FlowPane row = new FlowPane(16, 8);
        for (int i = 0; i < model.levels().size(); i++) {
            int index = i;
            TextField field = new TextField(
                    model.bands().get(i).upTo() == 0
                            ? ""
                            : Integer.toString(model.bands().get(i).upTo()));
            field.setPrefColumnCount(6);
            field.textProperty().subscribe((_, next) -> model.band(index, number(next)));
            row.getChildren()
                    .add(new Labelled(
                            words.get(
                                    "risks.own.upTo",
                                    "level",
                                    model.levels().get(i).label()),
                            field));
        }
        return row;
    }

    /// Anything but a whole number counts as empty, which the problems then say.
    private static int number(String text) {
        return text.strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }

    private void save() {
        problems.getChildren().clear();
        model.problems().forEach(problem -> problems.getChildren().add(Texts.notice(Styles.PROBLEM, problem)));
        model.save().ifPresent(saved);
    }
}
