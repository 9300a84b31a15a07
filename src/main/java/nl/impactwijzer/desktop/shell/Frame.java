package nl.impactwijzer.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.PageScroll;
import nl.impactwijzer.desktop.kit.Shortcut;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.text.Message;
import org.jspecify.annotations.Nullable;

/// The window's inside: navigation at the left, breadcrumb and save state at the top, one page under them.
///
/// It shows whatever page the [Navigator] is on and builds it again when the language changes.
public final class Frame {

    private final List<Entry> entries;
    private final Navigator navigator;
    private final Words words;
    private final IdentityHashMap<Entry, Page> pages = new IdentityHashMap<>();
    private final BorderPane frame = new BorderPane();
    private final HBox trail = new HBox();
    private final SaveStateLabel saveState;
    private final PageArea content = new PageArea();
    private final VBox banners = new VBox();
    private final StackPane layers = new StackPane(frame);
    private final List<ToggleButton> lines = new ArrayList<>();
    private Node navigation;
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
        HBox top = new HBox(trail, saveState);
        top.getStyleClass().add("iw-top");
        top.setAlignment(Pos.CENTER_LEFT);
        BorderPane middle = new BorderPane(content);
        middle.setTop(new VBox(top, banners));
        frame.setCenter(middle);
        navigation = navigation();
        frame.setLeft(navigation);
        frame.getStyleClass().add("iw-frame");
        EventHandler<KeyEvent> keys = event -> key(event, help);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::leftOver);
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

    /// Where that line stands in the navigation.
    public Node line(Entry entry) {
        return lines.stream()
                .filter(line -> entry.equals(line.getUserData()))
                .findFirst()
                .orElse(lines.getFirst());
    }

    /// The most important button of the page on screen, or else the page.
    public Node mainButton() {
        Node button = content.lookup("." + Styles.PRIMARY);
        return button == null ? content : button;
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
        lines.clear();
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
        lines.add(line);
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
        navigation = navigation();
        frame.setLeft(navigation);
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
        if (Shortcut.HELP.matches(event)) {
            help.accept(onScreen == null ? Topic.FIRST : onScreen.topic());
        } else if (Shortcut.AREA.matches(event)) {
            nextArea(event.isShiftDown());
        } else if (Shortcut.BACK.matches(event)) {
            navigator.back();
        } else if (Shortcut.FORWARD.matches(event)) {
            navigator.forward();
        } else if (Shortcut.UP.matches(event)) {
            navigator.up();
        } else if (Shortcut.SEARCH.matches(event) && onScreen != null) {
            onScreen.search();
        } else {
            return;
        }
        event.consume();
    }

    /// What nothing in the page wanted for itself.
    private void leftOver(KeyEvent event) {
        if (!frame.isDisabled() && Shortcut.SCROLL.matches(event)) {
            Node keyboard =
                    content.getScene() == null ? null : content.getScene().getFocusOwner();
            if (PageScroll.by(content, keyboard, Shortcut.SCROLL.which(event) == 0)) {
                event.consume();
            }
        }
    }

    /// From the navigation to the page, to what the program has to say, and round.
    private void nextArea(boolean back) {
        List<Node> areas = new ArrayList<>();
        areas.add(navigation);
        areas.add(content);
        banners.getChildren().stream().filter(Node::isVisible).forEach(areas::add);
        if (saveState.isVisible()) {
            areas.add(saveState);
        }
        int here = 0;
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).isFocused() || areas.get(i).isFocusWithin()) {
                here = i;
            }
        }
        Node next = areas.get(Math.floorMod(here + (back ? -1 : 1), areas.size()));
        if (next.equals(navigation)) {
            chosenLine().requestFocus();
        } else {
            next.requestFocus();
        }
    }

    private Node chosenLine() {
        return lines.stream().filter(ToggleButton::isSelected).findFirst().orElse(lines.getFirst());
    }

    private static Page root(Page page) {
        Page root = page;
        while (root.parent().isPresent()) {
            root = root.parent().get();
        }
        return root;
    }
}
