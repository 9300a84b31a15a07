package nl.impactwijzer.desktop.products;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Shortcut;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Tables;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.DossierSummary;

/// All products, with how their newest assessment stands.
public final class ProductsPage implements Page {

    private final ProductsModel model;
    private final Standing standing;
    private final Products actions;
    private final Preferences preferences;
    private final Words words;
    private final StackPane place = new StackPane();
    private TextField searchField = new TextField();
    private Optional<ProductRow> selected = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    ProductsPage(ProductsModel model, Standing standing, Products actions, Preferences preferences, Words words) {
        this.model = model;
        this.standing = standing;
        this.actions = actions;
        this.preferences = preferences;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("shell.products");
    }

    @Override
    public Node build() {
        place.getChildren().clear();
        return place;
    }

    @Override
    public void shown() {
        model.appear();
        watching = model.loaded()
                .subscribe(_ -> fill())
                .and(Bindings.size(model.found()).map(Number::intValue).subscribe(_ -> fillWhenEmptied()));
    }

    @Override
    public void hidden() {
        watching.unsubscribe();
    }

    @Override
    public void search() {
        searchField.requestFocus();
        searchField.selectAll();
    }

    /// Says again how each assessment stands.
    void refresh() {
        place.lookupAll(".table-view").forEach(node -> ((TableView<?>) node).refresh());
    }

    private void fillWhenEmptied() {
        boolean showsList = place.getChildren().stream().noneMatch(EmptyState.class::isInstance);
        if (model.loaded().get() && model.isEmpty() == showsList) {
            fill();
        }
    }

    private void fill() {
        if (!model.loaded().get()) {
            return;
        }
        place.getChildren().setAll(model.isEmpty() ? nothingYet() : list());
    }

    private Node nothingYet() {
        if (model.isReadOnly()) {
            return new EmptyState(words.get("products.empty.readOnly"));
        }
        List<Button> buttons = new ArrayList<>();
        buttons.add(Buttons.primary(words.get("products.add"), actions::add));
        buttons.add(Buttons.plain(words.get("products.bringIn"), actions::bringIn));
        if (actions.hasExample()) {
            buttons.add(Buttons.plain(words.get("products.example"), actions::example));
        }
        return new EmptyState(words.get(empty()), buttons.toArray(Button[]::new));
    }

    /// Where somebody begins depends on who it is.
    private String empty() {
        return preferences.role().map(role -> "products.empty." + role.code()).orElse("products.empty");
    }

    private Node list() {
        TableView<ProductRow> table = table();
        VBox page = new VBox(head(), table, Texts.muted(words.get("products.open.how")));
        page.getStyleClass().add(Styles.PAGE);
        VBox.setVgrow(table, Priority.ALWAYS);
        return page;
    }

    private Node head() {
        searchField = new TextField();
        searchField.setPromptText(words.get("products.search"));
        searchField.setAccessibleText(words.get("products.search"));
        searchField.textProperty().bindBidirectional(model.search());
        searchField.setPrefColumnCount(20);
        Label count = Texts.muted("");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get("products.count", "shown", model.found().size(), "total", model.total()),
                        model.found()));
        Button add = Buttons.primary(words.get("products.add"), actions::add);
        Button bringIn = Buttons.plain(Icon.IMPORT, words.get("products.bringIn"), actions::bringIn);
        add.setDisable(model.isReadOnly());
        bringIn.setDisable(model.isReadOnly());
        Label title = Texts.title(title());
        Region between = Texts.spacer();
        return new FlowRow(title, count, between, searchField, bringIn, add).grow(between, 0);
    }

    private TableView<ProductRow> table() {
        TableView<ProductRow> table = Tables.named(title(), Texts.muted(words.get("products.search.nothing")));
        table.getColumns()
                .add(Tables.text(
                        words.get("products.column.name"),
                        190,
                        row -> row.product().name()));
        table.getColumns()
                .add(Tables.text(
                        words.get("products.column.vendor"),
                        120,
                        row -> row.product().vendor()));
        table.getColumns()
                .add(Tables.text(
                        words.get("products.column.version"),
                        62,
                        row -> row.product().version()));
        table.getColumns().add(Tables.text(words.get("products.column.questionnaire"), 90, this::questionnaires));
        table.getColumns().add(status());
        table.getColumns().add(worst());
        table.getColumns()
                .add(Tables.text(
                        words.get("products.column.verdict"),
                        180,
                        row -> row.newest().map(standing::verdict).orElse("")));
        table.getColumns().add(changed());
        Tables.rememberWidths(table, "products", preferences);
        SortedList<ProductRow> sorted = new SortedList<>(model.found());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        Tables.onOpen(table, actions::open);
        selected.ifPresent(row -> sorted.stream()
                .filter(other -> other.product().id().equals(row.product().id()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> selected = Optional.ofNullable(row));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.REMOVE.matches(event) && !model.isReadOnly()) {
                selected.ifPresent(actions::remove);
                event.consume();
            }
        });
        return table;
    }

    private TableColumn<ProductRow, ProductRow> status() {
        return Tables.ordered(
                words.get("products.column.status"),
                146,
                row -> row,
                (one, other) -> Integer.compare(progress(one), progress(other)),
                this::statusWords);
    }

    private TableColumn<ProductRow, ProductRow> worst() {
        return Tables.look(
                words.get("products.column.worst"),
                114,
                row -> row,
                (one, other) -> Integer.compare(rank(one), rank(other)),
                row -> row.newest().map(standing::level).orElse(""),
                row -> row.newest().<Node>map(standing::badge).orElseGet(Label::new));
    }

    private TableColumn<ProductRow, ProductRow> changed() {
        return Tables.ordered(
                words.get("products.column.changed"),
                138,
                row -> row,
                (one, other) -> changed(one).compareTo(changed(other)),
                this::changedWords);
    }

    private static int progress(ProductRow row) {
        return row.newest().map(DossierSummary::progress).orElse(-1);
    }

    private int rank(ProductRow row) {
        return row.newest().map(standing::rank).orElse(-1);
    }

    private static Instant changed(ProductRow row) {
        return row.newest().map(DossierSummary::changed).orElse(Instant.MIN);
    }

    private String statusWords(ProductRow row) {
        return row.newest().map(standing::status).orElseGet(() -> words.get("products.status.none"));
    }

    private String changedWords(ProductRow row) {
        return row.newest()
                .map(summary -> words.day(LocalDate.ofInstant(summary.changed(), ZoneId.systemDefault())))
                .orElse("");
    }

    private String questionnaires(ProductRow row) {
        String newest = row.newest().map(standing::check).orElse("");
        int more = row.assessments().size() - 1;
        return more > 0 ? words.get("products.more", "newest", newest, "more", more) : newest;
    }
}
