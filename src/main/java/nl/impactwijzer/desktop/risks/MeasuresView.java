package nl.impactwijzer.desktop.risks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Tables;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import org.jspecify.annotations.Nullable;

/// All measures of the dossier as a table; what is overdue says so.
final class MeasuresView implements Part {

    private final MeasuresModel model;
    private final Words words;
    private final Consumer<String> open;
    private final ObservableList<Measure> rows = FXCollections.observableArrayList();
    private final TableView<Measure> table = new TableView<>(rows);
    private final TextField search = new TextField();
    private final Label count = Texts.muted("");

    /// @param open shows the measure with that id
    MeasuresView(MeasuresModel model, Words words, Consumer<String> open) {
        this.model = model;
        this.words = words;
        this.open = open;
    }

    @Override
    public Node node() {
        VBox page = new VBox();
        page.getStyleClass().add(Styles.PAGE);
        Button add = Buttons.primary(words.get("risks.measures.add"), () -> open.accept(model.add("", List.of())));
        add.setDisable(model.session().isReadOnly());
        if (model.total() == 0) {
            page.getChildren().add(new EmptyState(words.get("risks.measures.empty"), add));
            return page;
        }
        columns();
        table.setAccessibleText(words.get("risks.measures"));
        table.setPlaceholder(Texts.muted(words.get("risks.measures.noneFound")));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .ifPresent(measure -> open.accept(measure.id()));
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren().addAll(tools(add), table);
        refresh();
        table.getSelectionModel().selectFirst();
        return page;
    }

    @Override
    public void refresh() {
        List<Measure> next = model.shown();
        if (!rows.equals(next)) {
            rows.setAll(next);
        }
        count.setText(
                model.overdue() == 0
                        ? words.get("risks.measures.count", "n", model.total())
                        : words.get("risks.measures.countOverdue", "n", model.total(), "overdue", model.overdue()));
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    private Node tools(Button add) {
        search.setText(model.search());
        search.setPromptText(words.get("risks.measures.search.prompt"));
        search.textProperty().subscribe((_, next) -> {
            model.search(next);
            refresh();
        });
        ComboBox<MeasuresModel.Sort> sort = new Fields(false)
                .choice(
                        Arrays.asList(MeasuresModel.Sort.values()),
                        one -> words.get(one.key()),
                        () -> Optional.of(model.sort()),
                        one -> {
                            model.sort(one, false);
                            refresh();
                        });
        search.setPrefColumnCount(20);
        Region between = Texts.spacer();
        FlowRow row = new FlowRow(
                        new Labelled(words.get("risks.search"), search),
                        new Labelled(words.get("risks.sort"), sort),
                        count,
                        between,
                        add)
                .grow(between, 0);
        row.setRowValignment(VPos.BOTTOM);
        row.setHgap(16);
        return row;
    }

    private void columns() {
        Tables.fit(table);
        TableColumn<Measure, String> title = Cells.words(words.get("risks.measure.title"), this::title);
        title.setPrefWidth(300);
        title.setUserData(MeasuresModel.Sort.TITLE);
        TableColumn<Measure, String> owner = Cells.words(words.get("risks.measure.owner"), this::owner);
        owner.setPrefWidth(190);
        owner.setUserData(MeasuresModel.Sort.OWNER);
        TableColumn<Measure, String> state =
                Cells.words(words.get("risks.measure.state"), measure -> MeasureForm.state(words, measure.state()));
        state.setPrefWidth(150);
        state.setUserData(MeasuresModel.Sort.STATE);
        TableColumn<Measure, String> risks = Cells.words(words.get("risks.measure.risks"), this::risks);
        risks.setSortable(false);
        risks.setPrefWidth(220);
        table.getColumns().setAll(List.of(title, owner, due(), state, risks));
        table.setSortPolicy(sorted -> {
            sorted.getSortOrder().stream().findFirst().ifPresent(column -> {
                model.sort(
                        (MeasuresModel.Sort) column.getUserData(),
                        column.getSortType() == TableColumn.SortType.DESCENDING);
                refresh();
            });
            return true;
        });
        table.setRowFactory(_ -> Cells.row(measure -> open.accept(measure.id()), MouseButton.PRIMARY));
    }

    private TableColumn<Measure, Measure> due() {
        TableColumn<Measure, Measure> due = new TableColumn<>(words.get("risks.measure.due"));
        due.setPrefWidth(200);
        due.setUserData(MeasuresModel.Sort.DUE);
        due.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        due.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Measure measure, boolean empty) {
                super.updateItem(measure, empty);
                boolean late = measure != null && !empty && model.isOverdue(measure);
                setText(measure == null || empty ? null : dueWords(measure));
                setGraphic(late ? Icon.WARNING.node() : null);
                getStyleClass().remove("iw-overdue");
                if (late) {
                    getStyleClass().add("iw-overdue");
                }
            }
        });
        return due;
    }

    private String dueWords(Measure measure) {
        String day = measure.due().map(words::day).orElse(words.get("risks.measure.noDay"));
        return model.isOverdue(measure) ? words.get("risks.measure.overdueSince", "day", day) : day;
    }

    private String title(Measure measure) {
        return measure.title().isBlank() ? words.get("risks.measure.untitled") : measure.title();
    }

    private String owner(Measure measure) {
        String party = MeasureForm.party(words, measure.who());
        return measure.owner().isBlank() ? party : measure.owner() + " (" + party + ")";
    }

    private String risks(Measure measure) {
        return model.risks(measure).stream().map(Risk::title).collect(Collectors.joining("; "));
    }
}
