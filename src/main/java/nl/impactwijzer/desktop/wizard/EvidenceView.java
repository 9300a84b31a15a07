package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.OneLine;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Strength;
import org.jspecify.annotations.Nullable;

/// The evidence under an answer, and how strong it is. Files and links are added in place.
final class EvidenceView extends VBox {

    /// What can be done with evidence here.
    interface Actions {
        void addFile();

        /// The link that is being typed here.
        LinkDraft link();

        /// @return what is wrong with it, as a sentence; empty when it was added
        String addLink(String title, String url);

        void choose(String evidence);

        void remove(String evidence);

        void strength(Optional<Strength> strength);

        void open(Evidence.Link link);

        void save(Evidence.KeptFile file);
    }

    private final Words words;
    private final StrengthWords strengths;
    private final Actions actions;
    private final boolean readOnly;
    private final VBox items = new VBox();
    private final VBox linkBox = new VBox();
    private final ComboBox<Evidence> existing = new ComboBox<>();
    private final Labelled existingField;
    private final ComboBox<Optional<Strength>> strength = new ComboBox<>();
    private final Label anchor = Texts.text("", Styles.MUTED, Styles.SMALL);
    private final Button addFile;
    private final ProblemLine problem = new ProblemLine();
    private boolean showing;

    EvidenceView(StrengthWords strengths, Words words, boolean readOnly, Actions actions) {
        this.words = words;
        this.strengths = strengths;
        this.actions = actions;
        this.readOnly = readOnly;
        addFile = Buttons.plain(Icon.EVIDENCE, words.get("wizard.evidence.file"), actions::addFile);
        Button addLink = Buttons.plain(Icon.LINK, words.get("wizard.evidence.link"), () -> {
            TextField first = openLink();
            first.requestFocus();
        });
        FlowPane buttons = new FlowPane(8, 8, addFile, addLink);
        buttons.setDisable(readOnly);
        existingField = new Labelled(words.get("wizard.evidence.existing"), existing);
        makeExisting();
        Labelled strengthField = new Labelled(strengths.title(), strength);
        makeStrength();
        Shown.when(false, linkBox);
        linkBox.getStyleClass().add("iw-link-box");
        items.getStyleClass().add(Styles.STACK);
        getStyleClass().addAll(Styles.STACK, "iw-evidence");
        getChildren().addAll(items, problem, buttons, linkBox, existingField, strengthField, anchor);
        if (!actions.link().isEmpty()) {
            openLink();
        }
    }

    void show(Dossier dossier, Response response, List<Finding> findings) {
        showing = true;
        items.getChildren()
                .setAll(response.evidence().stream()
                        .map(id -> dossier.evidence(id).map(this::item).orElseGet(() -> gone(id)))
                        .toList());
        Shown.when(!items.getChildren().isEmpty(), items);
        List<Evidence> others = dossier.evidence().stream()
                .filter(item -> !response.evidence().contains(item.id()))
                .toList();
        if (!existing.getItems().equals(others)) {
            existing.setValue(null);
            existing.getItems().setAll(others);
        }
        Shown.when(!others.isEmpty() && !readOnly, existingField);
        strength.setValue(response.strength());
        anchor.setText(response.strength().map(strengths::anchor).orElse(""));
        Shown.when(!anchor.getText().isEmpty(), anchor);
        problem.show(findings, Finding.About.EVIDENCE, words);
        showing = false;
    }

    void focus() {
        addFile.requestFocus();
    }

    private Node item(Evidence evidence) {
        Node title = switch (evidence.item()) {
            case Evidence.Link link -> link(evidence.title(), link);
            case Evidence.KeptFile file -> file(evidence.title(), file);
        };
        return line(title, evidence.title(), evidence.id());
    }

    private Node gone(String id) {
        return line(Texts.text(words.get("wizard.evidence.gone", "id", id)), id, id);
    }

    private HBox line(Node title, String name, String id) {
        Button remove =
                Buttons.icon(Icon.REMOVE, words.get("wizard.evidence.remove", "name", name), () -> actions.remove(id));
        remove.setDisable(readOnly);
        HBox line = new HBox(title, remove);
        line.getStyleClass().add(Styles.ROW);
        HBox.setHgrow(title, Priority.ALWAYS);
        return line;
    }

    private Node link(String title, Evidence.Link link) {
        Hyperlink hyperlink = new Hyperlink(title);
        hyperlink.setGraphic(Icon.LINK.node());
        hyperlink.setWrapText(true);
        hyperlink.setAccessibleText(words.get("wizard.evidence.open", "name", title));
        hyperlink.setOnAction(_ -> actions.open(link));
        VBox box = new VBox(hyperlink);
        if (!title.equals(link.url())) {
            box.getChildren().add(Texts.text(link.url(), Styles.MUTED, Styles.SMALL));
        }
        return box;
    }

    private Node file(String title, Evidence.KeptFile file) {
        Hyperlink hyperlink = new Hyperlink(title);
        hyperlink.setGraphic(Icon.EVIDENCE.node());
        hyperlink.setWrapText(true);
        hyperlink.setAccessibleText(words.get("wizard.evidence.save", "name", title));
        hyperlink.setOnAction(_ -> actions.save(file));
        Label hash = Texts.text(
                words.get(
                        "wizard.evidence.kept",
                        "size",
                        Math.ceilDiv(file.size(), 1024L),
                        "sha256",
                        file.sha256().substring(0, Math.min(12, file.sha256().length()))),
                Styles.MUTED,
                Styles.SMALL);
        return new VBox(hyperlink, hash);
    }

    private TextField openLink() {
        TextField title = new TextField();
        TextField url = new TextField();
        title.textProperty().bindBidirectional(actions.link().title());
        url.textProperty().bindBidirectional(actions.link().url());
        url.setPromptText("https://");
        OneLine.atMost(title, OneLine.LONGEST);
        OneLine.atMost(url, 2_000);
        Labelled urlField = new Labelled(words.get("wizard.evidence.url"), url);
        Labelled titleField = new Labelled(words.get("wizard.evidence.title"), title);
        Runnable add = () -> {
            String wrong = actions.addLink(title.getText(), url.getText());
            urlField.problemProperty().set(wrong);
            if (wrong.isEmpty()) {
                closeLink();
            } else {
                url.requestFocus();
            }
        };
        url.setOnAction(_ -> add.run());
        HBox buttons = new HBox(
                Buttons.plain(words.get("wizard.evidence.addLink"), add),
                Buttons.plain(words.get("wizard.cancel"), this::closeLink));
        buttons.getStyleClass().add(Styles.ROW);
        linkBox.getChildren().setAll(titleField, urlField, buttons);
        Shown.when(true, linkBox);
        return title;
    }

    private void closeLink() {
        addFile.requestFocus();
        actions.link().clear();
        linkBox.getChildren().clear();
        Shown.when(false, linkBox);
    }

    private void makeExisting() {
        existing.setMaxWidth(Double.MAX_VALUE);
        existing.setPromptText(words.get("wizard.evidence.choose"));
        existing.setConverter(new Saying<>(Evidence::title));
        existing.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                actions.choose(chosen.id());
            }
        });
    }

    private void makeStrength() {
        strength.getItems().add(Optional.empty());
        for (Strength each : Strength.values()) {
            strength.getItems().add(Optional.of(each));
        }
        strength.setMaxWidth(Double.MAX_VALUE);
        strength.setDisable(readOnly);
        strength.setConverter(new Saying<>(
                each -> each.map(strengths::label).orElseGet(() -> words.get("wizard.strength.unstated"))));
        strength.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                actions.strength(chosen);
            }
        });
    }

    /// How a thing is said in a list; the list is never typed in.
    private static final class Saying<T> extends StringConverter<T> {
        private final Function<T, String> say;

        Saying(Function<T, String> say) {
            this.say = say;
        }

        @Override
        public String toString(@Nullable T thing) {
            return thing == null ? "" : say.apply(thing);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
