package nl.impactwijzer.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.text.Message;
import org.jspecify.annotations.Nullable;

/// The window's inside: navigation at the left, breadcrumb and save state at the top, one page under them.
///
/// It shows whatever page the [Navigator] is on and builds it again when the language changes.
public final class Frame {

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final List<Entry> entries;
    private final Navigator navigator;
    private final Words words;
    private final Map<Entry, Page> pages = new HashMap<>();
    private final BorderPane frame = new BorderPane();
    private final HBox trail = new HBox();
    private final SaveStateLabel saveState;
    private final StackPane content = new StackPane();
    private final VBox banners = new VBox();
    private final StackPane layers = new StackPane(frame);
    private @Nullable Page onScreen;
    private boolean ready;

    /// @param help opens the guide, as F1 does
    public Frame(List<Entry> entries, Consumer<Topic> help, Navigator navigator, Words words) {
        this.entries = List.copyOf(entries);
        this.navigator = navigator;
        this.words = words;
        saveState = new SaveStateLabel(words);
        trail.getStyleClass().add("iw-trail");
        trail.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(trail, Priority.ALWAYS);
        trail.setMinWidth(0);
        content.getStyleClass().add("iw-content");
        content.setMinSize(0, 0);
        HBox top = new HBox(trail, saveState);
        top.getStyleClass().add("iw-top");
        top.setAlignment(Pos.CENTER_LEFT);
        BorderPane middle = new BorderPane(content);
        middle.setTop(new VBox(top, banners));
        frame.setCenter(middle);
        frame.setLeft(navigation());
        frame.getStyleClass().add("iw-frame");
        EventHandler<KeyEvent> keys = event -> key(event, help);
        layers.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
        navigator.page().addListener((_, _, _) -> show());
        words.messages().addListener((_, _, _) -> speakAgain());
    }

    /// The page with the layer for questions above it.
    public StackPane layers() {
        return layers;
    }

    /// What a question covers.
    public Node page() {
        return frame;
    }

    public Page page(Entry entry) {
        return pages.computeIfAbsent(entry, wanted -> wanted.page().get());
    }

    /// Does nothing until [#ready].
    public void open(Entry entry) {
        if (ready) {
            navigator.open(page(entry));
        }
    }

    /// From now on the pages of the navigation can be made.
    public void ready() {
        ready = true;
    }

    /// Takes files that are dropped on the window, unless a question waits for an answer.
    public void onFiles(Consumer<List<Path>> receive) {
        layers.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && !frame.isDisabled()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        layers.setOnDragDropped(event -> {
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                receive.accept(files);
            }
        });
    }

    /// A notice over the full width that stays, under the breadcrumb.
    ///
    /// @return takes it away again
    public Runnable banner(String tone, Message sentence) {
        Label notice = Texts.notice(tone, words.get(sentence));
        notice.getStyleClass().add("iw-banner");
        words.messages().subscribe(messages -> notice.setText(messages.get(sentence)));
        banners.getChildren().add(notice);
        return () -> banners.getChildren().remove(notice);
    }

    private Node navigation() {
        VBox upper = new VBox();
        VBox lower = new VBox();
        ToggleGroup group = new ToggleGroup();
        for (Entry entry : entries) {
            (entry.below() ? lower : upper).getChildren().add(line(entry, group));
        }
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        VBox navigation = new VBox(upper, between, lower);
        navigation.getStyleClass().add("iw-navigation");
        upper.getStyleClass().add("iw-navigation-group");
        lower.getStyleClass().add("iw-navigation-group");
        return navigation;
    }

    private ToggleButton line(Entry entry, ToggleGroup group) {
        ToggleButton line =
                new ToggleButton(words.get(entry.label()), entry.icon().node());
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setToggleGroup(group);
        line.setUserData(entry);
        line.setWrapText(true);
        line.setOnAction(_ -> {
            line.setSelected(true);
            open(entry);
        });
        navigator.page().subscribe(page -> {
            if (page != null && entry.owns().test(root(page))) {
                line.setSelected(true);
            }
        });
        return line;
    }

    private void show() {
        Page page = navigator.page().get();
        if (page == null) {
            return;
        }
        leave();
        onScreen = page;
        content.getChildren().setAll(page.build());
        breadcrumb(page);
        page.saveState().ifPresentOrElse(saveState::follow, saveState::clear);
        // A scroll pane takes its content in only now; before that nothing in it can have the focus.
        content.applyCss();
        content.layout();
        page.shown();
        takeFocus(page);
    }

    /// Where the focus went down with the former page, Tab goes on from the top of this one.
    private void takeFocus(Page page) {
        content.setAccessibleText(page.title());
        if (content.getScene() != null && content.getScene().getFocusOwner() == null) {
            content.requestFocus();
        }
    }

    private void leave() {
        if (onScreen != null) {
            onScreen.hidden();
            onScreen = null;
        }
    }

    private void speakAgain() {
        frame.setLeft(navigation());
        show();
    }

    private void breadcrumb(Page page) {
        List<Node> crumbs = new ArrayList<>();
        Label here = new Label(page.title());
        here.getStyleClass().add(Styles.STRONG);
        here.setMinWidth(40);
        sayWhole(here);
        crumbs.add(here);
        for (Page up = page.parent().orElse(null); up != null; up = up.parent().orElse(null)) {
            Page target = up;
            Hyperlink link = new Hyperlink(up.title());
            link.setOnAction(_ -> navigator.open(target));
            link.setMinWidth(40);
            sayWhole(link);
            Label arrow = new Label("›");
            arrow.getStyleClass().add(Styles.MUTED);
            arrow.setMinWidth(Region.USE_PREF_SIZE);
            crumbs.addFirst(arrow);
            crumbs.addFirst(link);
        }
        trail.getChildren().setAll(crumbs);
    }

    /// What does not fit in the line is in the tooltip; the page says its own name as well.
    private static void sayWhole(Labeled crumb) {
        crumb.textTruncatedProperty().subscribe(cut -> crumb.setTooltip(cut ? new Tooltip(crumb.getText()) : null));
    }

    private void key(KeyEvent event, Consumer<Topic> help) {
        if (frame.isDisabled()) {
            return;
        }
        if (event.getCode() == KeyCode.F1) {
            help.accept(onScreen == null ? Topic.FIRST : onScreen.topic());
        } else if (BACK.match(event)) {
            navigator.back();
        } else if (FORWARD.match(event)) {
            navigator.forward();
        } else if (UP.match(event)) {
            navigator.up();
        } else if (SEARCH.match(event) && onScreen != null) {
            onScreen.search();
        } else {
            return;
        }
        event.consume();
    }

    private static Page root(Page page) {
        Page root = page;
        while (root.parent().isPresent()) {
            root = root.parent().get();
        }
        return root;
    }
}
