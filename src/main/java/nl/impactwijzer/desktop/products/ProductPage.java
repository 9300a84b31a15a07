package nl.impactwijzer.desktop.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.EmptyState;
import nl.impactwijzer.desktop.kit.FlowRow;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;

/// One product: its facts, and its assessments with the newest first, each to go on with, to keep as a file or to
/// remove.
final class ProductPage implements Page {

    /// In pixels: what a name needs beside the buttons, or they go under it.
    private static final double NAME_LEAST = 320;

    private ProductRow row;
    private final Library library;
    private final BackgroundWork background;
    private final Standing standing;
    private final Products actions;
    private final Page parent;
    private final Words words;
    private final StackPane place = new StackPane();

    ProductPage(
            ProductRow row,
            Library library,
            BackgroundWork background,
            Standing standing,
            Products actions,
            Page parent,
            Words words) {
        this.row = row;
        this.library = library;
        this.background = background;
        this.standing = standing;
        this.actions = actions;
        this.parent = parent;
        this.words = words;
    }

    String productId() {
        return row.product().id();
    }

    @Override
    public String title() {
        return row.product().name();
    }

    @Override
    public Topic topic() {
        return Topic.EXCHANGE;
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public Node build() {
        fill();
        return place;
    }

    @Override
    public void shown() {
        background.run(() -> library.row(productId()), found -> found.ifPresent(this::show));
    }

    /// From now on the product stands like this.
    /// Says again how each assessment stands.
    void refresh() {
        fill();
    }

    void show(ProductRow now) {
        if (!now.equals(row)) {
            row = now;
            fill();
        }
    }

    private void fill() {
        VBox page = new VBox(head(), facts());
        page.getStyleClass().add(Styles.PAGE);
        page.getChildren().addAll(assessments());
        place.getChildren().setAll(FollowFocus.scroll(page));
    }

    private Node head() {
        Label name = Texts.title(row.product().name());
        Button start = Buttons.primary(words.get("products.start"), () -> actions.start(row));
        Button edit = Buttons.plain(Icon.EDIT, words.get("products.edit"), () -> actions.edit(row));
        Button remove = Buttons.flat(Icon.REMOVE, words.get("products.remove"), () -> actions.remove(row));
        for (Button button : List.of(start, edit, remove)) {
            button.setDisable(library.isReadOnly());
        }
        return new FlowRow(name, remove, edit, start).grow(name, NAME_LEAST);
    }

    private Node facts() {
        Product product = row.product();
        VBox facts = new VBox();
        facts.getStyleClass().add(Styles.STACK);
        fact(facts, "products.form.vendor", product.vendor());
        fact(facts, "products.form.version", product.version());
        fact(facts, "products.form.functions", String.join("; ", product.functions()));
        fact(facts, "products.form.ages", spoken("products.age.", ProductDraft.AGE_GROUPS, product.ageGroups()));
        fact(
                facts,
                "products.form.sectors",
                spoken("products.sector.", ProductDraft.SECTORS, ProductDraft.sectorsOf(product)));
        return facts;
    }

    private void fact(VBox facts, String label, String value) {
        if (value.isBlank()) {
            return;
        }
        Label name = Texts.muted(words.get(label));
        name.setMinWidth(160);
        name.setPrefWidth(160);
        Label what = Texts.text(value);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(name, what);
        line.getStyleClass().add(Styles.ROW);
        line.setAlignment(Pos.TOP_LEFT);
        facts.getChildren().add(line);
    }

    /// Codes that this program does not know, as from a newer one, are shown as they are.
    private String spoken(String prefix, List<String> known, List<String> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> known.contains(code) ? words.get(prefix + code) : code)
                        .toList());
    }

    private List<Node> assessments() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.heading(words.get("products.assessments")));
        if (row.assessments().isEmpty()) {
            nodes.add(new EmptyState(words.get("products.assessments.none")));
        }
        row.assessments().stream()
                .sorted(Comparator.comparing(DossierSummary::changed).reversed())
                .map(this::assessment)
                .forEach(nodes::add);
        return nodes;
    }

    private Node assessment(DossierSummary summary) {
        String name = words.get(
                "products.assessment", "questionnaire", standing.check(summary), "role", standing.role(summary));
        Label title = Texts.subheading(name);
        Label badge = standing.badge(summary);
        FlowRow first = new FlowRow(title, badge, Texts.text(standing.verdict(summary)));
        Label second = Texts.muted(words.get(
                "products.assessment.state",
                "status",
                standing.status(summary),
                "moment",
                words.moment(summary.changed())));
        VBox left = new VBox(first, second);
        left.getStyleClass().add(Styles.STACK);
        Button open = Buttons.plain(
                words.get(summary.progress() == 0 ? "products.begin" : "products.continue"),
                () -> actions.openAssessment(row, summary.id()));
        open.setAccessibleText(open.getText() + ": " + name);
        FlowRow card = new FlowRow(left, open, more(summary, name)).grow(left, NAME_LEAST);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private Node more(DossierSummary summary, String name) {
        MenuItem takeOut = new MenuItem(words.get("products.takeOut"), Icon.EXPORT.node());
        takeOut.setOnAction(_ -> actions.takeOut(row, summary));
        MenuItem locked = new MenuItem(words.get("products.takeOut.locked"), Icon.LOCK.node());
        locked.setOnAction(_ -> actions.takeOutLocked(row, summary));
        MenuItem remove = new MenuItem(words.get("products.removeAssessment"), Icon.REMOVE.node());
        remove.setOnAction(_ -> actions.removeAssessment(row, summary));
        remove.setDisable(library.isReadOnly());
        MenuButton more = new MenuButton("", Icon.MORE.node(), takeOut, locked, remove);
        more.getStyleClass().addAll(Styles.FLAT, Styles.ICON_BUTTON, "iw-no-arrow");
        more.setAccessibleText(words.get("products.moreActions", "name", name));
        return more;
    }
}
