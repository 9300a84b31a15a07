package nl.impactwijzer.desktop.wizard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Preferences;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.RegisterEditor;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.RegisterKind;

/// The tab as it is on screen: outline, cards and help, over the buttons that lead on.
final class WizardView extends BorderPane {

    private final WizardViewModel wizard;
    private final Words words;
    private final CardMaker maker;
    private final OutlineView outline;
    private final HelpView help;
    private final SectionHead head;
    private final RowSwitch ownRows;
    private final FirstRow firstRow;
    private final RowBar rows;
    private final HiddenQuestions hidden;
    private final VBox register = new VBox();
    private final Label nothing = Texts.muted("");
    private final CardList cards;
    private final FooterView footer;
    private final Button outlineButton;
    private final Button helpButton;
    private final HBox folds;
    private final Panes panes;
    private Optional<Stop> shown = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    WizardView(
            WizardViewModel wizard,
            Words words,
            CardMaker maker,
            HelpView help,
            Preferences preferences,
            Dialogs dialogs) {
        this.wizard = wizard;
        this.words = words;
        this.maker = maker;
        this.help = help;
        outline = new OutlineView(wizard, words);
        head = new SectionHead(words);
        ownRows = new RowSwitch(wizard, words, dialogs);
        firstRow = new FirstRow(wizard, words);
        rows = new RowBar(wizard, words);
        hidden = new HiddenQuestions(words);
        footer = new FooterView(wizard, words);
        outlineButton = Buttons.plain(Icon.QUESTIONNAIRES, words.get("wizard.outline"), this::toggleOutline);
        helpButton = Buttons.plain(Icon.HELP, words.get("wizard.help"), this::toggleHelp);
        folds = new HBox(outlineButton, Texts.spacer(), helpButton);
        folds.getStyleClass().addAll(Styles.ROW, "iw-folds");
        cards = new CardList(maker, List.of(firstRow, head, rows, register, nothing), List.of(hidden));
        VBox centre = new VBox(folds, ownRows, cards.node());
        VBox.setVgrow(cards.node(), Priority.ALWAYS);
        VBox helpBox = new VBox(help.node());
        VBox.setVgrow(help.node(), Priority.ALWAYS);
        helpBox.getStyleClass().add("iw-help-box");
        panes = new Panes(outline, centre, helpBox, preferences, this::showFolds);
        showFolds(panes);
        getStylesheets()
                .add(Objects.requireNonNull(WizardView.class.getResource("wizard.css"))
                        .toExternalForm());
        getStyleClass().add("iw-wizard");
        register.getStyleClass().addAll(Styles.CARD, "iw-question");
        setCenter(panes);
        setBottom(footer);
    }

    /// Follows the view model from now on, until [#release].
    void watch() {
        watching = Subscription.combine(
                wizard.state().subscribe(this::show),
                wizard.attended().subscribe(this::attended),
                wizard.undone()
                        .subscribe(message ->
                                footer.showUndone(message.map(words::get).orElse(""))),
                wizard.target().subscribe(target -> target.ifPresent(this::reveal)));
    }

    void commit() {
        cards.commit();
    }

    void release() {
        commit();
        watching.unsubscribe();
    }

    void focusSearch() {
        if (panes.isOutlineFolded() && !panes.isOver(outline)) {
            panes.toggleOutline();
        }
        outline.focusSearch();
    }

    private void show(WizardState state) {
        boolean moved = !shown.equals(Optional.of(state.stop()));
        shown = Optional.of(state.stop());
        outline.show(state);
        ownRows.show(state);
        firstRow.show(state);
        head.show(state);
        Shown.when(!state.isWithoutRows(), head);
        rows.show(state);
        hidden.show(state.hidden());
        footer.show(state);
        showRegister(state);
        showNothing(state);
        if (moved) {
            panes.close();
            cards.replace(state.cards(), wizard.dossier());
            if (state.isWithoutRows() && !isKeyboardUsed()) {
                firstRow.focus();
            }
        } else {
            cards.update(state.cards(), wizard.dossier());
        }
    }

    /// Whoever goes through the outline, or came here by the tabs over this page, keeps the keyboard.
    private boolean isKeyboardUsed() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(outline)) {
                return true;
            }
        }
        return owner instanceof ToggleButton;
    }

    private void showRegister(WizardState state) {
        Shown.when(state.section().register().isPresent(), register);
        state.section().register().ifPresent(kind -> register.getChildren().setAll(register(kind)));
    }

    private Node register(RegisterKind kind) {
        return new RegisterEditor(kind, maker.setting(words.get("wizard.register.open." + kind.code()))).node();
    }

    private void showNothing(WizardState state) {
        boolean empty = state.cards().isEmpty() && state.section().register().isEmpty() && !state.isWithoutRows();
        nothing.setText(words.get(wizard.showsOnlyMine() ? "wizard.nothing.mine" : "wizard.nothing.hidden"));
        Shown.when(empty, nothing);
    }

    private void attended(Optional<Place> place) {
        help.show(place.flatMap(wizard::card).map(card -> card.step().question()));
    }

    private void reveal(Place place) {
        panes.close();
        wizard.card(place).ifPresent(card -> cards.reveal(card.place(), place));
        wizard.targetReached();
    }

    private void toggleOutline() {
        panes.toggleOutline();
    }

    private void toggleHelp() {
        panes.toggleHelp();
    }

    private void showFolds(Panes now) {
        Shown.when(now.isOutlineFolded(), outlineButton);
        Shown.when(now.isHelpFolded(), helpButton);
        Shown.when(now.isOutlineFolded() || now.isHelpFolded(), folds);
    }
}
