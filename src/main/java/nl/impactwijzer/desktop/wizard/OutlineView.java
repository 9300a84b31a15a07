package nl.impactwijzer.desktop.wizard;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.OneLine;
import nl.impactwijzer.desktop.wizard.editor.Shown;
import org.jspecify.annotations.Nullable;

/// All parts and sections with how far they are, and the search for a question.
final class OutlineView extends VBox {

    private final WizardViewModel wizard;
    private final Words words;
    private final TextField search = new TextField();
    private final ListView<OutlineLine> lines = new ListView<>();
    private final ListView<QuestionSearch.Hit> hits = new ListView<>();
    private final Label none = Texts.muted("");
    private boolean showing;

    OutlineView(WizardViewModel wizard, Words words) {
        this.wizard = wizard;
        this.words = words;
        search.setPromptText(words.get("wizard.search.prompt"));
        search.setAccessibleText(words.get("wizard.search"));
        OneLine.atMost(search, 200);
        search.textProperty().subscribe(this::searched);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        makeLines();
        makeHits();
        CheckBox mine = new CheckBox(words.get(
                "wizard.mine",
                "role",
                words.get("wizard.role." + wizard.dossier().role().code())));
        mine.setWrapText(true);
        mine.setSelected(wizard.showsOnlyMine());
        mine.setOnAction(_ -> wizard.showOnlyMine(mine.isSelected()));
        getStyleClass().addAll(Styles.STACK, "iw-outline");
        getChildren().addAll(search, mine, none, hits, lines);
        searched("");
    }

    void show(WizardState state) {
        showing = true;
        ObservableList<OutlineLine> shown = lines.getItems();
        List<OutlineLine> next = state.outline();
        if (isSameOutline(shown, next)) {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(shown.get(i))) {
                    shown.set(i, next.get(i));
                }
            }
        } else {
            shown.setAll(next);
        }
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).current() && lines.getSelectionModel().getSelectedIndex() != i) {
                lines.getSelectionModel().select(i);
                lines.scrollTo(Math.max(0, i - 3));
            }
        }
        showing = false;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private static boolean isSameOutline(List<OutlineLine> shown, List<OutlineLine> next) {
        if (shown.size() != next.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!shown.get(i).isSameLine(next.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void makeLines() {
        lines.setCellFactory(_ -> new OutlineCell(words));
        lines.setAccessibleText(words.get("wizard.outline"));
        lines.getStyleClass().add("iw-outline-list");
        VBox.setVgrow(lines, Priority.ALWAYS);
        lines.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null
                    && !showing
                    && !line.stop().equals(wizard.state().get().stop())) {
                wizard.go(line.stop());
            }
        });
    }

    private void makeHits() {
        hits.setCellFactory(_ -> new HitCell(words));
        hits.setAccessibleText(words.get("wizard.search.hits"));
        hits.getStyleClass().add("iw-outline-list");
        VBox.setVgrow(hits, Priority.ALWAYS);
        hits.setOnMouseClicked(_ -> openHit());
        hits.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openHit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                search.requestFocus();
                event.consume();
            }
        });
    }

    private void searched(String text) {
        boolean searching = !text.isBlank();
        if (searching) {
            hits.getItems().setAll(wizard.search(text, words.locale()));
            hits.getSelectionModel().selectFirst();
        }
        boolean found = !hits.getItems().isEmpty();
        none.setText(searching && !found ? words.get("wizard.search.none") : "");
        Shown.when(searching && !found, none);
        Shown.when(searching && found, hits);
        Shown.when(!searching, lines);
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> openHit();
            case DOWN -> {
                Node list = hits.isVisible() ? hits : lines;
                list.requestFocus();
            }
            case ESCAPE -> search.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openHit() {
        QuestionSearch.Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null && hits.isVisible()) {
            wizard.go(hit.place());
        }
    }

    /// A question that was found, with its section under it.
    private static final class HitCell extends ListCell<QuestionSearch.Hit> {
        private final Words words;
        private final Label question = Texts.text("");
        private final Label section = Texts.text("", Styles.MUTED, Styles.SMALL);
        private final VBox box = new VBox(question, section);

        HitCell(Words words) {
            this.words = words;
            box.setPrefWidth(0);
        }

        /// As high as a long question needs, which a list does not find out by itself.
        @Override
        protected double computePrefHeight(double width) {
            if (getListView() == null || isEmpty()) {
                return super.computePrefHeight(width);
            }
            double own = getWidth() > 0 ? getWidth() : getListView().getWidth();
            double room = Math.max(1, own - snappedLeftInset() - snappedRightInset());
            return snappedTopInset() + box.prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(QuestionSearch.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (hit == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            question.setText(hit.number() + " " + words.get(hit.text()));
            section.setText(words.get(hit.section()));
            setGraphic(box);
            setAccessibleText(question.getText());
        }
    }
}
