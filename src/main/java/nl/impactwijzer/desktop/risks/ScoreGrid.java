package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.SteadyBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;

/// The scores of a risk: a row per scale, a column per stage, and under each column the level that follows, with why.
final class ScoreGrid {

    private final RiskEditorModel editor;
    private final Words words;
    private final Fields fields;
    private final GridPane grid = new GridPane();

    private ScoreGrid(RiskEditorModel editor, Words words, Fields fields) {
        this.editor = editor;
        this.words = words;
        this.fields = fields;
    }

    static Node of(RiskEditorModel editor, Words words, Fields fields) {
        return new ScoreGrid(editor, words, fields).build();
    }

    private Node build() {
        grid.getStyleClass().add("iw-score-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(16);
        grid.getColumnConstraints().add(names);
        for (Stage _ : Stage.values()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(28);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        row("", this::heading);
        for (Asked asked : editor.asked()) {
            row(words.get(asked.scale().title()), stage -> step(asked, stage));
        }
        editor.profile().ifPresent(this::special);
        row(words.get("risks.level"), this::level);
        return grid;
    }

    private void special(RiskProfile profile) {
        switch (profile) {
            case RiskProfile.SeverityLed _ -> {
                row(
                        words.get("risks.vulnerable"),
                        stage -> flag("risks.vulnerable.yes", stage, RiskScore::vulnerable, RiskScore::withVulnerable));
                row(
                        words.get("risks.actual"),
                        stage -> flag("risks.actual.yes", stage, RiskScore::actual, RiskScore::withActual));
            }
            case RiskProfile.Labels labels -> row(words.get("risks.label"), stage -> label(labels, stage));
            case RiskProfile.Matrix _, RiskProfile.Bands _ -> {}
        }
    }

    private void row(String name, Function<Stage, Node> cell) {
        int row = grid.getRowCount();
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        grid.getRowConstraints().add(top);
        grid.add(Texts.text(name, "iw-label", "iw-score-name"), 0, row);
        int column = 1;
        for (Stage stage : Stage.values()) {
            grid.add(cell.apply(stage), column++, row);
        }
    }

    private Node heading(Stage stage) {
        VBox box = new VBox(Texts.subheading(stageName(words, stage)));
        box.getChildren()
                .add(Texts.text(words.get("risks.stage." + stage.code() + ".help"), Styles.MUTED, Styles.SMALL));
        stage.before().ifPresent(before -> {
            Button copy = Buttons.plain(
                    words.get("risks.score.copy", "stage", stageName(words, before)),
                    () -> editor.copyFromBefore(stage));
            copy.getStyleClass().add(Styles.SMALL);
            copy.setWrapText(true);
            copy.setAccessibleText(
                    words.get("risks.score.copyTo", "from", stageName(words, before), "to", stageName(words, stage)));
            fields.also(() -> copy.setDisable(fields.isReadOnly() || !editor.mayCopy(stage)));
            box.getChildren().add(copy);
        });
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private Node step(Asked asked, Stage stage) {
        return StepChoice.of(
                fields,
                words,
                asked.scale(),
                name(words.get(asked.scale().title()), stage),
                () -> score(stage).step(asked.dimension()),
                value -> editor.step(stage, asked.dimension(), value));
    }

    private Node flag(String key, Stage stage, Function<RiskScore, Boolean> value, WithFlag change) {
        CheckBox box = fields.check(
                words.get(key),
                () -> value.apply(score(stage)),
                on -> editor.changeScore(stage, score -> change.with(score, on)));
        box.setAccessibleText(name(words.get(key), stage));
        return box;
    }

    @FunctionalInterface
    private interface WithFlag {
        RiskScore with(RiskScore score, boolean on);
    }

    private Node label(RiskProfile.Labels labels, Stage stage) {
        Node box = fields.choice(
                labels.labels(),
                label -> words.get(label.label()),
                () -> labels.labels().stream()
                        .filter(label -> label.code().equals(score(stage).label()))
                        .findFirst(),
                label -> editor.changeScore(stage, score -> score.labelled(label.code())));
        box.setAccessibleText(name(words.get("risks.label"), stage));
        return box;
    }

    private Node level(Stage stage) {
        return fields.remade(() -> List.of(editor.judged(stage), editor.isOverridden()), _ -> judged(stage));
    }

    private Node judged(Stage stage) {
        RiskEditorModel.Judged judged = editor.judged(stage);
        FlowPane badges = new FlowPane(8, 4, judged.counts().badge());
        VBox box = new SteadyBox(badges);
        box.getStyleClass().add(Styles.STACK);
        if (stage == Stage.NOW && editor.isOverridden()) {
            box.getChildren().add(Texts.muted(words.get("risks.level.overridden")));
            judged.computed()
                    .ifPresent(computed -> box.getChildren()
                            .add(Texts.text(words.get("risks.level.computed", "level", computed.word()))));
        } else if (judged.computed().isEmpty() && judged.counts().rank() > 0) {
            box.getChildren().add(Texts.muted(words.get("risks.level.fromBefore")));
        }
        judged.rijksmodel().ifPresent(label -> box.getChildren().add(rijksmodel(label)));
        if (!judged.reasons().isEmpty()) {
            Disclosure why = new Disclosure(words.get("risks.why"), () -> sentences(judged.reasons()));
            why.line().setAccessibleText(name(words.get("risks.why"), stage));
            box.getChildren().add(why.open(openedWhy));
            why.line().selectedProperty().subscribe(open -> openedWhy = open);
        }
        return box;
    }

    /// Kept, so that who looks at the reasons keeps seeing them while the score changes.
    private boolean openedWhy;

    private Node rijksmodel(LevelLook label) {
        return Texts.text(words.get("risks.rijksmodel", "level", label.word()), Styles.MUTED, Styles.SMALL);
    }

    static Node sentences(List<String> sentences) {
        VBox box = new VBox();
        box.getStyleClass().add("iw-reasons");
        sentences.forEach(sentence -> box.getChildren().add(Texts.text(sentence, Styles.SMALL)));
        return box;
    }

    private RiskScore score(Stage stage) {
        return editor.risk().map(risk -> risk.score(stage)).orElse(RiskScore.EMPTY);
    }

    private String name(String what, Stage stage) {
        return what + ", " + stageName(words, stage);
    }

    static String stageName(Words words, Stage stage) {
        return words.get("risks.stage." + stage.code());
    }
}
