package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.LevelBadge;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.scoring.RiskMap;
import nl.impactwijzer.scoring.Score;

/// Three maps beside each other: without measures, now and after the plan; and the same numbers as a table.
///
/// A cell says its level by shape, colour and accessible text, and opens its risks.
final class HeatMapView implements Part {

    private final HeatMapModel model;
    private final AssessmentSession session;
    private final Words words;
    private final Consumer<RiskFilter.OnMap> open;
    private final VBox page = new VBox();

    /// @param open shows the risks that stand there
    HeatMapView(HeatMapModel model, AssessmentSession session, Words words, Consumer<RiskFilter.OnMap> open) {
        this.model = model;
        this.session = session;
        this.words = words;
        this.open = open;
    }

    @Override
    public Node node() {
        page.getStyleClass().add(Styles.PAGE);
        refresh();
        return FollowFocus.scroll(page);
    }

    @Override
    public void refresh() {
        List<RiskMap> maps = model.maps();
        page.getChildren().setAll(Texts.muted(words.get("risks.map.intro")));
        if (model.profiles().size() > 1) {
            page.getChildren().add(profiles());
        }
        FlowPane beside = new FlowPane(32, 24);
        maps.forEach(map -> beside.getChildren().add(map(map)));
        page.getChildren().add(beside);
        maps.stream().findFirst().ifPresent(first -> {
            page.getChildren()
                    .addAll(
                            legend(),
                            axis("risks.map.across", "risks.dimension.likelihood", first.likelihood()),
                            axis("risks.map.up", "risks.dimension.impact", first.impact()));
            if (!first.unplaced().isEmpty()) {
                page.getChildren()
                        .add(Texts.text(words.get(
                                "risks.map.unplaced", "n", first.unplaced().size())));
            }
        });
        if (model.withoutMap() > 0) {
            page.getChildren().add(Texts.text(words.get("risks.map.withoutMap", "n", model.withoutMap())));
        }
        if (!maps.isEmpty()) {
            page.getChildren().addAll(Texts.heading(words.get("risks.map.table")), table(maps));
        }
    }

    private Node profiles() {
        ComboBox<RiskProfile> box = new Fields(false)
                .choice(model.profiles(), known -> words.get(known.head().title()), model::profile, next -> {
                    model.choose(next);
                    refresh();
                });
        box.setMaxWidth(360);
        return new Labelled(words.get("risks.map.profile"), box);
    }

    private Node map(RiskMap map) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("iw-map");
        int height = map.rows().size();
        for (int up = 1; up <= height; up++) {
            int row = height - up;
            grid.add(Texts.text(Integer.toString(up), "iw-map-axis"), 0, row);
            for (RiskMap.Cell cell : map.rows().get(up - 1)) {
                grid.add(cell(map, cell), cell.likelihood(), row);
            }
        }
        for (Scale.Step step : map.likelihood().steps()) {
            Label label = Texts.text(Integer.toString(step.value()), "iw-map-axis");
            GridPane.setHalignment(label, HPos.CENTER);
            grid.add(label, step.value(), height);
        }
        VBox box = new VBox(
                Texts.heading(ScoreGrid.stageName(words, map.stage())),
                Texts.text("\u2191 " + words.get("risks.dimension.impact"), Styles.SMALL, Styles.MUTED),
                grid,
                Texts.text(words.get("risks.dimension.likelihood") + " \u2192", Styles.SMALL, Styles.MUTED));
        box.getStyleClass().add("iw-map-box");
        return box;
    }

    private Button cell(RiskMap map, RiskMap.Cell cell) {
        LevelLook look = look(cell);
        int count = cell.risks().size();
        Button button = Buttons.plain(
                count == 0 ? "" : Integer.toString(count),
                () -> open.accept(new RiskFilter.OnMap(
                        map.profile().id(), map.stage(), new Score.Cell(cell.likelihood(), cell.impact()))));
        button.setGraphic(LevelBadge.shape(look.tone()));
        button.getStyleClass().addAll("iw-map-cell", LevelBadge.styleClass(look.tone()));
        button.setFocusTraversable(count > 0);
        button.setMouseTransparent(count == 0);
        button.setAccessibleText(words.get(
                "risks.map.cell",
                "stage",
                ScoreGrid.stageName(words, map.stage()),
                "likelihood",
                step(map.likelihood(), cell.likelihood()),
                "impact",
                step(map.impact(), cell.impact()),
                "level",
                look.word(),
                "n",
                count));
        return button;
    }

    private Node legend() {
        FlowPane legend = new FlowPane(8, 8);
        session.questionnaire()
                .definition()
                .levels()
                .forEach(level -> legend.getChildren()
                        .add(LevelLook.of(session.questionnaire(), words, Optional.of(level.code()))
                                .badge()));
        return legend;
    }

    /// The axis is the impact as the rules work it out, also where it takes its steps from the scale of severity.
    private Node axis(String key, String dimension, Scale scale) {
        return Texts.text(
                words.get(
                        key,
                        "scale",
                        words.get(dimension),
                        "steps",
                        scale.steps().stream()
                                .map(step -> step.value() + " " + words.get(step.label()))
                                .collect(Collectors.joining(" \u00b7 "))),
                Styles.SMALL,
                Styles.MUTED);
    }

    /// Only combinations in which something stands; the others are zero everywhere.
    private Node table(List<RiskMap> maps) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("iw-plain-table");
        RiskMap first = maps.getFirst();
        int column = 0;
        for (String heading : List.of(
                words.get("risks.dimension.impact"),
                words.get("risks.dimension.likelihood"),
                words.get("risks.level"))) {
            grid.add(Texts.text(heading, Styles.STRONG), column++, 0);
        }
        for (RiskMap map : maps) {
            grid.add(number(ScoreGrid.stageName(words, map.stage()), Styles.STRONG), column++, 0);
        }
        int row = 1;
        for (int up = first.rows().size(); up >= 1; up--) {
            for (int right = first.rows().get(up - 1).size(); right >= 1; right--) {
                if (line(grid, maps, right, up, row)) {
                    row++;
                }
            }
        }
        if (row == 1) {
            grid.add(Texts.muted(words.get("risks.map.empty")), 0, 1, 6, 1);
        }
        return grid;
    }

    private boolean line(GridPane grid, List<RiskMap> maps, int right, int up, int row) {
        List<Integer> counts = maps.stream()
                .map(map -> map.rows().get(up - 1).get(right - 1).risks().size())
                .toList();
        if (counts.stream().allMatch(count -> count == 0)) {
            return false;
        }
        RiskMap first = maps.getFirst();
        grid.add(Texts.text(step(first.impact(), up)), 0, row);
        grid.add(Texts.text(step(first.likelihood(), right)), 1, row);
        grid.add(look(first.rows().get(up - 1).get(right - 1)).badge(), 2, row);
        for (int i = 0; i < counts.size(); i++) {
            grid.add(number(Integer.toString(counts.get(i))), 3 + i, row);
        }
        return true;
    }

    private static Label number(String text, String... styles) {
        Label label = Texts.text(text, styles);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private LevelLook look(RiskMap.Cell cell) {
        return LevelLook.of(session.questionnaire(), words, Optional.of(cell.level()));
    }

    private String step(Scale scale, int value) {
        return scale.step(value)
                .map(step -> value + " " + words.get(step.label()))
                .orElse(Integer.toString(value));
    }
}
