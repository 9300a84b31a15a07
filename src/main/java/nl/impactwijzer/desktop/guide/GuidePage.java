package nl.impactwijzer.desktop.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.guide.Chapter.Passage;
import nl.impactwijzer.desktop.kit.FollowFocus;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.desktop.shell.Topic;
import nl.impactwijzer.text.Messages;

/// The user guide on screen: its pages at the left, one of them beside it, and a field to search them all.
public final class GuidePage implements Page {

    private static final int LONGEST_EXCERPT = 140;

    private final Guide guide;
    private final Words words;
    private final Supplier<Page> under;
    private final VBox lines = new VBox();
    private final VBox place = new VBox();
    private TextField search = new TextField();
    private ScrollPane scroll = new ScrollPane();
    private Topic topic = Topic.FIRST;
    private MarkdownNodes shown;

    /// @param under the page with help that this one hangs under
    public GuidePage(Guide guide, Words words, Supplier<Page> under) {
        this.guide = guide;
        this.words = words;
        this.under = under;
        shown = renderer();
    }

    /// The page to show from now on.
    public void turnTo(Topic wanted) {
        topic = wanted;
        if (place.getScene() != null) {
            show(0);
        }
    }

    @Override
    public String title() {
        return words.get("guide.title");
    }

    @Override
    public Optional<Page> parent() {
        return Optional.of(under.get());
    }

    @Override
    public Node build() {
        search = new TextField();
        search.setPromptText(words.get("guide.search.short"));
        search.setAccessibleText(words.get("guide.search"));
        search.textProperty().subscribe((_, typed) -> list(typed));
        lines.getStyleClass().setAll(Styles.STACK);
        VBox side = new VBox(search, FollowFocus.scroll(lines));
        VBox.setVgrow(side.getChildren().getLast(), Priority.ALWAYS);
        side.getStyleClass().addAll(Styles.STACK_WIDE, "iw-guide-side");
        side.setMinWidth(Region.USE_PREF_SIZE);
        side.setMaxWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().setAll(Styles.PAGE);
        place.setMaxWidth(800);
        scroll = FollowFocus.scroll(place);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        list("");
        return new HBox(side, scroll);
    }

    @Override
    public void shown() {
        show(0);
    }

    @Override
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void list(String typed) {
        lines.getChildren().clear();
        if (typed.isBlank()) {
            contents();
            return;
        }
        List<Passage> found = guide.find(typed);
        lines.getChildren().add(Texts.muted(words.get("guide.found", "n", found.size())));
        found.forEach(passage -> lines.getChildren().add(hit(passage)));
    }

    private void contents() {
        ToggleGroup group = new ToggleGroup();
        for (Chapter chapter : guide.chapters()) {
            ToggleButton line = new ToggleButton(chapter.title());
            line.getStyleClass().addAll(Styles.FLAT, "iw-guide-line");
            line.setWrapText(true);
            line.setMaxWidth(Double.MAX_VALUE);
            line.setToggleGroup(group);
            line.setSelected(chapter.topic() == topic);
            line.setOnAction(_ -> {
                line.setSelected(true);
                topic = chapter.topic();
                show(0);
            });
            lines.getChildren().add(line);
        }
    }

    private Node hit(Passage passage) {
        Hyperlink link = new Hyperlink(passage.heading());
        link.setWrapText(true);
        link.setOnAction(_ -> {
            topic = passage.topic();
            show(passage.number());
        });
        String chapter = guide.chapter(passage.topic()).title();
        String text = passage.text();
        String excerpt = text.length() > LONGEST_EXCERPT ? text.substring(0, LONGEST_EXCERPT) + "…" : text;
        VBox row = new VBox(link, Texts.text(chapter, Styles.SMALL, Styles.STRONG));
        row.getChildren().add(Texts.text(excerpt, Styles.MUTED, Styles.SMALL));
        return row;
    }

    /// @param heading to begin at, from 0 for the top of the page
    private void show(int heading) {
        shown = renderer();
        place.getChildren().setAll(shown.of(guide.chapter(topic).document()));
        if (!words.locale().equals(Messages.DUTCH)) {
            place.getChildren().addFirst(Texts.notice(Styles.INFO, words.get("guide.dutch")));
        }
        if (search.getText().isBlank()) {
            list("");
        }
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(0);
        if (heading > 0) {
            Label wanted = shown.headings().get(heading);
            scroll.setVvalue(1);
            scroll.layout();
            FollowFocus.reveal(scroll, wanted);
        }
    }

    private MarkdownNodes renderer() {
        return new MarkdownNodes(guide::picture, link -> guide.target(link).ifPresent(this::turnTo));
    }
}
