package nl.impactwijzer.desktop.products;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Keys;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Shortcut;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.Product;

/// The facts of a product, to fill in or to change. What is typed stays while one looks elsewhere.
final class ProductFormPage implements Page {

    private final ProductDraft draft;
    private final Page parent;
    private final Words words;
    private final Consumer<Product> save;
    private final Runnable leave;
    private TextField nameField = new TextField();

    /// @param save  told the product when it is finished
    /// @param leave when the person changes nothing after all
    ProductFormPage(ProductDraft draft, Page parent, Words words, Consumer<Product> save, Runnable leave) {
        this.draft = draft;
        this.parent = parent;
        this.words = words;
        this.save = save;
        this.leave = leave;
    }

    @Override
    public String title() {
        return words.get(draft.isNew() ? "products.form.new" : "products.form.edit");
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public Node build() {
        VBox form = new VBox(
                Texts.title(title()), nameBox(), vendorAndVersion(), functionsBox(), ages(), sectors(), buttons());
        form.getStyleClass().add(Styles.STACK_WIDE);
        form.setMaxWidth(640);
        VBox page = new VBox(form);
        page.getStyleClass().add(Styles.PAGE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                finish();
                event.consume();
            }
        });
        return FollowFocus.scroll(page);
    }

    @Override
    public boolean isUnkept() {
        return draft.isTouched();
    }

    @Override
    public void shown() {
        nameField.requestFocus();
        nameField.end();
    }

    private Node nameBox() {
        nameField = new TextField();
        nameField.textProperty().bindBidirectional(draft.name());
        nameField.setOnAction(_ -> finish());
        Labelled box = new Labelled(words.get("products.form.name"), nameField);
        box.problemProperty().bind(draft.nameProblem());
        return box;
    }

    private Node vendorAndVersion() {
        TextField vendor = new TextField();
        vendor.textProperty().bindBidirectional(draft.vendor());
        vendor.setOnAction(_ -> finish());
        TextField version = new TextField();
        version.textProperty().bindBidirectional(draft.version());
        version.setOnAction(_ -> finish());
        Labelled vendorBox = new Labelled(words.get("products.form.vendor"), vendor);
        Labelled versionBox = new Labelled(words.get("products.form.version"), version);
        HBox.setHgrow(vendorBox, Priority.ALWAYS);
        HBox row = new HBox(vendorBox, versionBox);
        row.setSpacing(16);
        return row;
    }

    private Node functionsBox() {
        TextArea functions = new TextArea();
        functions.setPrefRowCount(3);
        functions.setWrapText(true);
        functions.textProperty().bindBidirectional(draft.functions());
        Keys.tabLeaves(functions);
        return new Labelled(words.get("products.form.functions"), functions)
                .help(words.get("products.form.functions.help"));
    }

    private Node ages() {
        return choices("products.form.ages", "products.age.", ProductDraft.AGE_GROUPS, draft.ageGroups());
    }

    private Node sectors() {
        return choices("products.form.sectors", "products.sector.", ProductDraft.SECTORS, draft.sectors());
    }

    private Node choices(String label, String prefix, List<String> codes, ObservableSet<String> chosen) {
        FlowPane boxes = new FlowPane(16, 8);
        for (String code : codes) {
            CheckBox box = new CheckBox(words.get(prefix + code));
            box.setSelected(chosen.contains(code));
            box.selectedProperty().addListener((_, _, now) -> {
                if (now) {
                    chosen.add(code);
                } else {
                    chosen.remove(code);
                }
            });
            boxes.getChildren().add(box);
        }
        return new Labelled(words.get(label), boxes);
    }

    private Node buttons() {
        HBox row = new HBox(
                Buttons.primary(words.get(draft.isNew() ? "products.form.add" : "products.form.save"), this::finish),
                Buttons.plain(words.get("products.form.leave"), leave));
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private void finish() {
        draft.finished().ifPresentOrElse(save, nameField::requestFocus);
    }
}
