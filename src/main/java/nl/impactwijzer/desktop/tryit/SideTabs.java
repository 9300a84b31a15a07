package nl.impactwijzer.desktop.tryit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A few panes of which one is seen, with a tab for each.
final class SideTabs extends BorderPane {

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Label> badges = new ArrayList<>();
    private final FlowPane bar = new FlowPane(4, 0);
    private final ToggleGroup group = new ToggleGroup();

    SideTabs() {
        bar.getStyleClass().add("iw-tabs");
        bar.setAlignment(Pos.BOTTOM_LEFT);
        setTop(bar);
        getStyleClass().add("iw-try-side");
    }

    void add(String title, Node pane) {
        ToggleButton button = new ToggleButton(title);
        button.setToggleGroup(group);
        button.getStyleClass().add("iw-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Label badge = new Label();
        badge.getStyleClass().add("iw-tab-badge");
        button.setOnAction(_ -> button.setSelected(true));
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                setCenter(pane);
            }
        });
        buttons.add(button);
        badges.add(badge);
        bar.getChildren().add(button);
    }

    void choose(int tab) {
        buttons.get(tab).setSelected(true);
    }

    /// Chooses that tab and gives it the keyboard.
    void goTo(int tab) {
        choose(tab);
        buttons.get(tab).requestFocus();
    }

    int chosen() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isSelected()) {
                return i;
            }
        }
        return 0;
    }

    /// What waits there, in words; empty when nothing does.
    void badge(int tab, String waiting) {
        ToggleButton button = buttons.get(tab);
        badges.get(tab).setText(waiting);
        button.setGraphic(waiting.isEmpty() ? null : badges.get(tab));
        button.setAccessibleText(waiting.isEmpty() ? button.getText() : button.getText() + ", " + waiting);
    }
}
