package nl.impactwijzer.desktop.risks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Tables;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;

/// The register of risks as a table, with what searches, filters and orders it.
final class RegisterView implements Part {

    private final RiskRegisterModel model;
    private final Questionnaire questionnaire;
    private final Words words;
    private final Consumer<String> open;
    private final List<Button> actions;
    private final TextField search = new TextField();
    private final TableView<RiskRow> table = new TableView<>();
    private final Label count = Texts.muted("");
    private final HBox onMap = new HBox();

    /// @param open    shows the risk with that id
    /// @param actions what one can do besides: add a risk, record others
    RegisterView(
            RiskRegisterModel model,
            Questionnaire questionnaire,
            Words words,
            boolean readOnly,
            Consumer<String> open,
            List<Button> actions) {
        this.model = model;
        this.questionnaire = questionnaire;
        this.words = words;
        this.open = open;
        this.actions = readOnly ? List.of() : actions;
    }

    @Override
    public Node node() {
        VBox.setVgrow(table, Priority.ALWAYS);
        onMap.getStyleClass().add(Styles.ROW);
        VBox page = new VBox(tools(), onMap, table);
        page.getStyleClass().add(Styles.PAGE);
        columns();
        table.setItems(model.rows());
        table.setAccessibleText(words.get("risks.register"));
        table.setPlaceholder(Texts.muted(words.get("risks.register.noneFound")));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        table.getSelectionModel().selectFirst();
        refresh();
        return page;
    }

    @Override
    public void refresh() {
        Optional<String> selected =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(RiskRow::id);
        model.refresh();
        selected.ifPresent(this::select);
        count.setText(words.get("risks.count", "shown", model.rows().size(), "total", model.total()));
        showPlace();
    }

    void select(String id) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).id().equals(id)) {
                table.getSelectionModel().select(i);
            }
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    private Node tools() {
        search.setText(model.filter().text());
        search.setPromptText(words.get("risks.search.prompt"));
        search.setPrefColumnCount(20);
        search.textProperty().subscribe((_, next) -> filter(model.filter().searching(next)));
        CheckBox attention = new CheckBox(words.get("risks.filter.attention"));
        attention.setSelected(model.filter().attention());
        attention
                .selectedProperty()
                .subscribe((_, next) -> filter(model.filter().wantingAttention(next)));
        FlowPane filters = new FlowPane(
                16,
                8,
                new Labelled(words.get("risks.search"), search),
                new Labelled(words.get("risks.category"), categories()),
                new Labelled(words.get("risks.filter.level"), levels()),
                new Labelled(words.get("risks.sort"), orders()));
        Region between = Texts.spacer();
        FlowRow row = new FlowRow(attention, count, between).grow(between, 0);
        row.getChildren().addAll(actions);
        row.setHgap(16);
        VBox tools = new VBox(filters, row);
        tools.getStyleClass().add(Styles.STACK);
        return tools;
    }

    private ComboBox<String> categories() {
        List<String> codes = new ArrayList<>(List.of(""));
        questionnaire.definition().categories().stream().map(Topic::id).forEach(codes::add);
        return new Fields(false)
                .choice(
                        codes,
                        code -> questionnaire
                                .category(code)
                                .map(topic -> words.get(topic.title()))
                                .orElse(words.get("risks.filter.all")),
                        () -> Optional.of(model.filter().category()),
                        code -> filter(model.filter().inCategory(code)));
    }

    private ComboBox<String> levels() {
        List<String> known = new ArrayList<>(List.of(""));
        questionnaire.definition().levels().stream()
                .map(Level::label)
                .map(words::get)
                .forEach(known::add);
        known.add(words.get("kit.unscored"));
        return new Fields(false)
                .choice(
                        known,
                        word -> word.isEmpty() ? words.get("risks.filter.all") : word,
                        () -> Optional.of(model.filter().level()),
                        word -> filter(model.filter().atLevel(word)));
    }

    private ComboBox<RiskSort> orders() {
        return new Fields(false)
                .choice(
                        Arrays.asList(RiskSort.values()),
                        order -> words.get(order.key()),
                        () -> Optional.of(model.sort()),
                        order -> model.sort(order, false));
    }

    private void filter(RiskFilter next) {
        model.filter(next);
        refresh();
    }

    private void showPlace() {
        onMap.getChildren().clear();
        model.filter()
                .place()
                .ifPresent(place -> onMap.getChildren()
                        .addAll(
                                Texts.text(words.get(
                                        "risks.filter.place",
                                        "stage",
                                        ScoreGrid.stageName(words, place.stage()),
                                        "likelihood",
                                        place.cell().likelihood(),
                                        "impact",
                                        place.cell().impact())),
                                Buttons.plain(
                                        Icon.CLOSE,
                                        words.get("risks.filter.clearPlace"),
                                        () -> filter(model.filter().at(Optional.empty())))));
        onMap.setManaged(!onMap.getChildren().isEmpty());
        onMap.setVisible(onMap.isManaged());
    }

    private void columns() {
        Tables.fit(table);
        TableColumn<RiskRow, String> title = Cells.words(words.get("risks.title"), RiskRow::title);
        title.setPrefWidth(330);
        TableColumn<RiskRow, String> category = Cells.words(words.get("risks.category"), RiskRow::categoryTitle);
        category.setPrefWidth(120);
        TableColumn<RiskRow, String> owners = Cells.words(words.get("risks.owners"), RiskRow::owners);
        owners.setPrefWidth(130);
        table.getColumns()
                .setAll(List.of(
                        title,
                        category,
                        level(Stage.INHERENT),
                        level(Stage.NOW),
                        level(Stage.PLAN),
                        rijksmodel(),
                        owners));
        bind(title, RiskSort.TITLE);
        bind(category, RiskSort.CATEGORY);
        bind(owners, RiskSort.OWNER);
        table.setSortPolicy(sorted -> {
            sorted.getSortOrder().stream()
                    .findFirst()
                    .ifPresent(column -> model.sort(
                            (RiskSort) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING));
            return true;
        });
        table.setRowFactory(_ -> Cells.row(row -> open.accept(row.id()), MouseButton.PRIMARY));
    }

    private TableColumn<RiskRow, RiskRow> level(Stage stage) {
        TableColumn<RiskRow, RiskRow> column = new TableColumn<>(ScoreGrid.stageName(words, stage));
        column.setPrefWidth(stage == Stage.INHERENT ? 160 : 125);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> Cells.badge(row -> Optional.of(row.level(stage))));
        bind(
                column,
                switch (stage) {
                    case INHERENT -> RiskSort.INHERENT;
                    case NOW -> RiskSort.NOW;
                    case PLAN -> RiskSort.PLAN;
                });
        return column;
    }

    private TableColumn<RiskRow, String> rijksmodel() {
        TableColumn<RiskRow, String> column = Cells.words(
                words.get("risks.rijksmodel.column"),
                row -> row.rijksmodel().map(look -> look.word()).orElse(""));
        column.setSortable(false);
        column.setPrefWidth(125);
        return column;
    }

    private static void bind(TableColumn<RiskRow, ?> column, RiskSort sort) {
        column.setUserData(sort);
    }

    private void openSelected() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(row -> open.accept(row.id()));
    }
}
