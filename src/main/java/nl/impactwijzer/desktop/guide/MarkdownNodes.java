package nl.impactwijzer.desktop.guide;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// Turns Markdown into what JavaFX shows: headings, paragraphs, lists, bold text, links to other pages and pictures.
/// Anything else is refused, so that a page never shows half of what was written.
final class MarkdownNodes {

    /// As wide as a page of text; the picture itself is larger.
    private static final double WIDTH = 720;

    private final Function<String, Optional<URL>> pictures;
    private final Consumer<String> follow;
    private final List<Label> headings = new ArrayList<>();

    /// @param follow is told where a link leads that somebody chose
    MarkdownNodes(Function<String, Optional<URL>> pictures, Consumer<String> follow) {
        this.pictures = pictures;
        this.follow = follow;
    }

    /// @throws IllegalArgumentException for Markdown that a page may not have
    List<javafx.scene.Node> of(Node document) {
        return children(document).stream().map(this::block).toList();
    }

    /// Those that were made, in the order of the page.
    List<Label> headings() {
        return headings;
    }

    private javafx.scene.Node block(Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph
            when paragraph.getFirstChild() instanceof Image image && image.getNext() == null -> picture(image);
            case Paragraph paragraph -> flow(paragraph);
            case BulletList list -> list(list, _ -> "•");
            case OrderedList list -> list(list, number -> number + ".");
            case Node other -> throw refused(other);
        };
    }

    private Label heading(Heading heading) {
        String text = plain(heading);
        Label label = switch (heading.getLevel()) {
            case 1 -> Texts.title(text);
            case 2 -> Texts.heading(text);
            default -> Texts.subheading(text);
        };
        headings.add(label);
        return label;
    }

    private javafx.scene.Node list(Node list, Function<Integer, String> mark) {
        VBox lines = new VBox();
        lines.getStyleClass().add(Styles.STACK);
        int number = 1;
        for (Node item : children(list)) {
            if (!(item instanceof ListItem)) {
                throw refused(item);
            }
            Label sign = new Label(mark.apply(number));
            sign.setMinWidth(24);
            VBox what = new VBox();
            what.getStyleClass().add(Styles.STACK);
            children(item).forEach(part -> what.getChildren().add(block(part)));
            HBox.setHgrow(what, Priority.ALWAYS);
            lines.getChildren().add(new HBox(sign, what));
            number++;
        }
        return lines;
    }

    private javafx.scene.Node picture(Image image) {
        URL address = pictures.apply(image.getDestination()).orElseThrow(() -> refused(image));
        ImageView view = new ImageView(new javafx.scene.image.Image(address.toExternalForm(), true));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(plain(image));
        VBox box = new VBox(view, Texts.text(plain(image), Styles.MUTED, Styles.SMALL));
        box.getStyleClass().addAll(Styles.STACK, "iw-guide-picture");
        // A picture gives way where the window is narrow or the text is large.
        box.setMinWidth(0);
        view.fitWidthProperty().bind(Bindings.min(WIDTH, box.widthProperty()));
        return box;
    }

    private javafx.scene.Node flow(Paragraph paragraph) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("iw-guide-flow");
        children(paragraph).forEach(part -> inline(part, false, flow));
        return flow;
    }

    private void inline(Node part, boolean strong, TextFlow flow) {
        switch (part) {
            case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), strong));
            case SoftLineBreak _ -> flow.getChildren().add(text(" ", strong));
            case Code code -> flow.getChildren().add(text(code.getLiteral(), true));
            case StrongEmphasis bold -> children(bold).forEach(inner -> inline(inner, true, flow));
            case Emphasis bold -> children(bold).forEach(inner -> inline(inner, true, flow));
            case Link link -> {
                Hyperlink shown = new Hyperlink(plain(link));
                shown.setOnAction(_ -> follow.accept(link.getDestination()));
                flow.getChildren().add(shown);
            }
            case Node other -> throw refused(other);
        }
    }

    private static Text text(String words, boolean strong) {
        Text text = new Text(words);
        text.getStyleClass().add("iw-guide-text");
        if (strong) {
            text.getStyleClass().add(Styles.STRONG);
        }
        return text;
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node part : children(node)) {
            text.append(
                    switch (part) {
                        case org.commonmark.node.Text words -> words.getLiteral();
                        case Code code -> code.getLiteral();
                        case SoftLineBreak _ -> " ";
                        case Node other -> throw refused(other);
                    });
        }
        return text.toString();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static IllegalArgumentException refused(Node node) {
        return new IllegalArgumentException("a page of the guide cannot show " + node);
    }
}
