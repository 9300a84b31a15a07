package nl.impactwijzer.desktop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Measures the colours that are drawn: text against what is behind it (WCAG 2.2, 1.4.3: 4.5:1, large text 3:1), and
/// the edges of fields, icons and shapes (1.4.11: 3:1). What is out of use is left out, as WCAG does.
public final class ContrastAudit {

    /// In points: 14 of bold text, 18 of other text; a point is 4/3 px.
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;

    private ContrastAudit() {}

    /// One line per text, edge or icon that does not stand out enough. Call it from the test's thread.
    public static List<String> violations(Scene scene) {
        return UiDriver.onScreen(() -> {
            List<String> found = new ArrayList<>();
            UiDriver.walk(scene.getRoot(), node -> {
                if (!Looks.isOutOfUse(node) && Looks.opacity(node) > 0 && hasSize(node)) {
                    inspect(node, found);
                }
            });
            return found;
        });
    }

    private static boolean hasSize(Node node) {
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }

    private static void inspect(Node node, List<String> found) {
        switch (node) {
            case FontIcon icon -> shape(icon, "icon", found);
            case Text text when !text.getText().isBlank() -> text(text, found);
            case Shape shape
            when shape.getStyleClass().contains("iw-shape")
                    || shape.getStyleClass().contains("iw-shape-open")
                    || shape.getStyleClass().contains("iw-moment") -> shape(shape, "shape", found);
            case Region region when isEntered(region) -> edge(region, found);
            default -> {}
        }
    }

    private static void text(Text text, List<String> found) {
        Optional<Color> colour = Looks.colour(text.getFill());
        if (colour.isEmpty() || !Looks.isSeen(colour.get())) {
            return;
        }
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        double size = text.getFont().getSize();
        double least = size >= LARGE || bold && size >= LARGE_BOLD ? 3 : 4.5;
        compare(text, colour.get(), least, "text \"" + shortened(text.getText()) + '"', found);
    }

    private static void shape(Shape shape, String what, List<String> found) {
        Optional<Color> line = Looks.colour(shape.getStroke()).filter(Looks::isSeen);
        Optional<Color> colour = line.isPresent() ? line : Looks.colour(shape.getFill());
        colour.filter(Looks::isSeen).ifPresent(seen -> compare(shape, seen, 3, what, found));
    }

    /// What one types in or ticks must be seen to be there.
    private static boolean isEntered(Region region) {
        List<String> classes = region.getStyleClass();
        return classes.contains("text-input")
                || classes.contains("combo-box-base") && !classes.contains("iw-day-picker")
                || classes.contains("box") && hasParent(region, "check-box")
                || classes.contains("radio") && hasParent(region, "radio-button");
    }

    private static boolean hasParent(Region region, String styleClass) {
        return region.getParent() instanceof Labeled labeled
                && labeled.getStyleClass().contains(styleClass);
    }

    private static void edge(Region region, List<String> found) {
        if (region.getParent() != null && region.getParent().getStyleClass().contains("combo-box-base")) {
            return;
        }
        Color behind = Looks.behind(region);
        Optional<Color> edge = Looks.edge(region);
        if (edge.isEmpty()) {
            found.add("no edge: " + Looks.path(region));
            return;
        }
        double contrast = Looks.contrast(Looks.mix(edge.get(), behind), behind);
        if (contrast < 3) {
            found.add("%.2f of 3 edge %s on %s: %s"
                    .formatted(contrast, hex(edge.get()), hex(behind), Looks.path(region)));
        }
    }

    private static void compare(Node node, Color colour, double least, String what, List<String> found) {
        Color behind = Looks.behind(node);
        Color drawn = Looks.mix(Looks.faded(colour, Looks.opacity(node)), behind);
        double contrast = Looks.contrast(drawn, behind);
        if (contrast < least) {
            found.add("%.2f of %.1f %s %s on %s: %s"
                    .formatted(contrast, least, what, hex(drawn), hex(behind), Looks.path(node)));
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String hex(Color color) {
        return color.toString().substring(2, 8);
    }
}
