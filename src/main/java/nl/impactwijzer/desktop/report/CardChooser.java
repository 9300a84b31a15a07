package nl.impactwijzer.desktop.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.BackgroundWork;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.report.signing.Card;
import nl.impactwijzer.report.signing.CardModule;

/// Finds the card to sign with: first the module of its maker, then the card in the reader. Looking for cards gives no
/// PIN.
final class CardChooser extends VBox {

    private final Words words;
    private final FileDialogs files;
    private final BackgroundWork background;
    private final ToggleGroup modules = new ToggleGroup();
    private final ToggleGroup cards = new ToggleGroup();
    private final VBox moduleRows = new VBox();
    private final VBox cardRows = new VBox();
    private final Button look;
    private final Labelled moduleField;
    private boolean filling;
    private final ReadOnlyObjectWrapper<Optional<Card>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param known modules that are on this computer
    CardChooser(Words words, FileDialogs files, BackgroundWork background, List<CardModule> known) {
        this.words = words;
        this.files = files;
        this.background = background;
        getStyleClass().add(Styles.STACK_WIDE);
        moduleRows.getStyleClass().add(Styles.STACK);
        cardRows.getStyleClass().add(Styles.STACK);
        look = Buttons.plain(words.get("reportpage.card.look"), this::look);
        boolean anyKnown = !known.isEmpty();
        known.forEach(this::add);
        modules.getToggles().stream().findFirst().ifPresent(modules::selectToggle);
        Button other = Buttons.plain(
                Icon.OPEN,
                words.get(anyKnown ? "reportpage.card.other" : "reportpage.card.choose"),
                this::chooseModule);
        FlowPane buttons = new FlowPane(8, 8, look, other);
        if (!anyKnown) {
            moduleRows.getChildren().add(Texts.notice(Styles.INFO, words.get("reportpage.card.noneKnown")));
        }
        VBox box = new VBox(moduleRows, buttons);
        box.getStyleClass().add(Styles.STACK);
        moduleField =
                new Labelled(words.get("reportpage.card.module"), box).help(words.get("reportpage.card.module.help"));
        look.setDisable(modules.getSelectedToggle() == null);
        modules.selectedToggleProperty().subscribe(toggle -> look.setDisable(toggle == null));
        cards.selectedToggleProperty().subscribe(_ -> choose());
        getChildren().addAll(moduleField, cardRows);
    }

    ReadOnlyObjectProperty<Optional<Card>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void problem(String sentence) {
        moduleField.problemProperty().set(sentence);
    }

    private void choose() {
        if (!filling) {
            Toggle row = cards.getSelectedToggle();
            chosen.set(row != null && row.getUserData() instanceof Card card ? Optional.of(card) : Optional.empty());
        }
    }

    private void add(CardModule module) {
        RadioButton row = new RadioButton(words.get(
                "reportpage.card.module.row",
                "name",
                module.name(),
                "file",
                String.valueOf(module.library().getFileName())));
        row.setToggleGroup(modules);
        row.setUserData(module);
        row.setWrapText(true);
        moduleRows.getChildren().add(row);
    }

    private void chooseModule() {
        files.open(
                        words.get("reportpage.card.other"),
                        new FileDialogs.Kind(words.get("reportpage.card.kind"), List.of("so", "dll", "dylib")))
                .ifPresent(file -> {
                    if (modules.getToggles().isEmpty()) {
                        moduleRows.getChildren().clear();
                    }
                    modules.selectToggle(row(file));
                    look();
                });
    }

    private Toggle row(Path library) {
        return modules.getToggles().stream()
                .filter(row -> row.getUserData() instanceof CardModule module
                        && module.library().equals(library))
                .findFirst()
                .orElseGet(() -> {
                    add(CardModule.of(library));
                    return modules.getToggles().getLast();
                });
    }

    private void look() {
        if (modules.getSelectedToggle().getUserData() instanceof CardModule module) {
            problem("");
            look.setDisable(true);
            cardRows.getChildren().setAll(Texts.muted(words.get("reportpage.card.looking")));
            background.run(module::cards, this::show);
        }
    }

    /// Asks once more how the chosen card stands, after it refused: a wrong PIN may have locked it, or it was taken
    /// out.
    void lookAgain() {
        Optional<Card> was = chosen.get();
        if (was.isPresent()) {
            background.run(was.get().module()::cards, seen -> show(seen, was));
        }
    }

    private void show(CardModule.Look seen) {
        show(seen, Optional.empty());
    }

    /// @param wanted the card to choose again, if it is still there
    private void show(CardModule.Look seen, Optional<Card> wanted) {
        look.setDisable(false);
        filling = true;
        cards.getToggles().clear();
        cardRows.getChildren()
                .setAll(
                        switch (seen) {
                            case CardModule.Look.Unusable unusable ->
                                List.of(Texts.notice(Styles.PROBLEM, words.get(unusable.why())));
                            case CardModule.Look.Seen found
                            when found.cards().isEmpty() ->
                                List.of(Texts.notice(Styles.INFO, words.get("signing.card.none")));
                            case CardModule.Look.Seen found -> rows(found.cards());
                        });
        cards.getToggles().stream()
                .filter(row -> wanted.isEmpty() || isSame(wanted.get(), row))
                .findFirst()
                .ifPresent(cards::selectToggle);
        filling = false;
        choose();
    }

    private static boolean isSame(Card wanted, Toggle row) {
        return row.getUserData() instanceof Card card && card.isSame(wanted);
    }

    private List<Node> rows(List<Card> found) {
        VBox rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        for (Card card : found) {
            RadioButton row =
                    new RadioButton(words.get("reportpage.card.row", "label", card.label(), "serial", card.serial()));
            row.setWrapText(true);
            row.setToggleGroup(cards);
            row.setUserData(card);
            rows.getChildren().add(row);
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Labelled(words.get("reportpage.card.cards"), rows));
        return nodes;
    }
}
