package nl.impactwijzer.desktop.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Live;
import nl.impactwijzer.desktop.kit.Shortcut;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.dossier.SaveState;

/// An opened assessment on screen: its tabs, and under them the one that is chosen.
public final class AssessmentView implements Page {

    /// What stands beside the tabs and the tools in their bar, in pixels.
    private static final double SIDES = 56;

    private final AssessmentSession session;
    private final Page parent;
    private final Words words;
    private final Around around;
    private final List<AssessmentPage> tabs;
    private final StackPane content = new StackPane();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private Subscription badges = Subscription.EMPTY;
    private int current;
    private boolean onScreen;

    public AssessmentView(
            AssessmentSession session,
            List<? extends AssessmentPage.Maker> makers,
            Around around,
            Page parent,
            Words words) {
        this.session = session;
        this.around = around;
        this.parent = parent;
        this.words = words;
        tabs = makers.stream().map(maker -> maker.make(session)).toList();
        session.onFollow(this::follow);
    }

    @Override
    public String title() {
        return session.questionnaire().ref().label();
    }

    @Override
    public Topic topic() {
        return tabs.get(current).topic();
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(parent);
    }

    @Override
    public Optional<ObservableValue<SaveState>> saveState() {
        return Optional.of(session.saveState());
    }

    @Override
    public Node build() {
        BorderPane view = new BorderPane(content);
        content.getChildren().clear();
        VBox top = new VBox(bar(), signedNotice());
        top.getChildren().addAll(around.under(session, this));
        view.setTop(top);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::chooseByKey);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::undoByKey);
        return view;
    }

    @Override
    public void shown() {
        onScreen = true;
        if (!tabs.isEmpty()) {
            show(current);
        }
    }

    @Override
    public void hidden() {
        onScreen = false;
        if (!tabs.isEmpty()) {
            tabs.get(current).hidden();
        }
        badges.unsubscribe();
        session.flush();
    }

    @Override
    public void commit() {
        if (onScreen && !tabs.isEmpty()) {
            tabs.get(current).commit();
        }
    }

    @Override
    public void search() {
        tabs.get(current).search();
    }

    public AssessmentSession session() {
        return session;
    }

    /// Shows what the other view of the same tabs shows, as far as it is there, before this one is on screen.
    public void goOnLike(AssessmentView other) {
        for (int i = 0; i < tabs.size(); i++) {
            boolean _ = other.tabs.get(i).whereabouts().stream().anyMatch(tabs.get(i)::follow);
        }
        current = other.current;
    }

    /// Lets go of the assessment; what was changed is written.
    public void close() {
        tabs.forEach(AssessmentPage::closed);
        session.close();
    }

    private Node bar() {
        HBox bar = new HBox();
        bar.getStyleClass().add("iw-tabs");
        bar.setAlignment(Pos.BOTTOM_LEFT);
        buttons.clear();
        badges.unsubscribe();
        badges = Subscription.EMPTY;
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < tabs.size(); i++) {
            ToggleButton button = tab(i);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            buttons.add(button);
        }
        // Where the tabs do not fit beside each other they go on under each other: a word that is cut off says nothing.
        FlowPane line = new FlowPane(4, 0);
        line.setRowValignment(VPos.BOTTOM);
        line.getChildren().addAll(buttons);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox tools = new HBox();
        tools.getStyleClass().add(Styles.ROW);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        // Without this the bar is as high as the tabs would need in 400 pixels.
        line.prefWrapLengthProperty()
                .bind(Bindings.max(
                        100, bar.widthProperty().subtract(tools.widthProperty()).subtract(SIDES)));
        bar.getChildren().addAll(line, tools);
        if (session.questionnaire().definition().tracks().size() > 1) {
            TrackMenu track = new TrackMenu(session, words);
            badges = badges.and(track.watch());
            tools.getChildren().add(track.node());
        }
        tools.getChildren().addAll(around.beside(session, this));
        tools.getChildren().addAll(undoButton(), redoButton());
        return bar;
    }

    private Node signedNotice() {
        Label notice = Texts.notice(Styles.INFO, words.get("shell.signed"));
        notice.getStyleClass().add("iw-banner");
        badges = badges.and(session.signed().subscribe(signed -> {
            notice.setVisible(signed);
            notice.setManaged(signed);
        }));
        return notice;
    }

    private ToggleButton tab(int index) {
        AssessmentPage page = tabs.get(index);
        Label badge = new Label();
        badge.getStyleClass().add("iw-tab-badge");
        ToggleButton button = new ToggleButton(page.title());
        button.getStyleClass().add("iw-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        badges = badges.and(page.badge().subscribe(waiting -> {
            badge.setText(waiting);
            // A graphic that is only hidden while the button is drawn for the first time does not come back.
            button.setGraphic(waiting.isEmpty() ? null : badge);
            button.setAccessibleText(waiting.isEmpty() ? page.title() : page.title() + ", " + waiting);
            Live.changed(button);
        }));
        button.setOnAction(_ -> choose(index));
        return button;
    }

    private Button undoButton() {
        Button button = Buttons.icon(Icon.UNDO, words.get("shell.undo"), session::undo);
        button.disableProperty().bind(session.mayUndo().not());
        return button;
    }

    private Button redoButton() {
        Button button = Buttons.icon(Icon.REDO, words.get("shell.redo"), session::redo);
        button.disableProperty().bind(session.mayRedo().not());
        return button;
    }

    private void choose(int index) {
        if (onScreen && index != current) {
            tabs.get(current).hidden();
            session.flush();
        }
        boolean again = onScreen && index == current;
        current = index;
        buttons.get(index).setSelected(true);
        if (onScreen && !again) {
            show(index);
        }
    }

    private void show(int index) {
        buttons.get(index).setSelected(true);
        AssessmentPage page = tabs.get(index);
        content.getChildren().setAll(page.build());
        // A scroll pane takes its content in only now; before that nothing in it can have the focus.
        content.applyCss();
        content.layout();
        page.shown();
    }

    private void follow(Link link) {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).follow(link)) {
                if (!onScreen || i != current) {
                    choose(i);
                } else if (!tabs.get(i).followsOnScreen()) {
                    tabs.get(i).hidden();
                    show(i);
                }
                return;
            }
        }
    }

    private void chooseByKey(KeyEvent event) {
        int tab = Shortcut.TABS.which(event);
        if (tab >= 0 && tab < tabs.size()) {
            choose(tab);
            event.consume();
        }
    }

    private void undoByKey(KeyEvent event) {
        if (Shortcut.UNDO.matches(event)) {
            session.undo();
            event.consume();
        } else if (Shortcut.REDO.matches(event)) {
            session.redo();
            event.consume();
        }
    }
}
