package nl.impactwijzer.desktop.testkit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// The colours that are drawn: of a node, and of what lies behind it.
final class Looks {

    /// Lines around a region are thinner, in pixels.
    private static final double EDGE = 4;

    private Looks() {}

    /// (L1 + 0.05) / (L2 + 0.05) of WCAG 2.2, from 1 to 21.
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * part(color.getRed()) + 0.7152 * part(color.getGreen()) + 0.0722 * part(color.getBlue());
    }

    private static double part(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// What is behind the middle of that node, itself left out: the paints of what lies under it, one over the other.
    static Color behind(Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        return behind(node, new Point2D(box.getCenterX(), box.getCenterY()));
    }

    static Color behind(Node node, Point2D at) {
        Color over = Color.TRANSPARENT;
        // What is scrolled away lies under nothing but what it is in.
        boolean inView = true;
        for (Node below = node; below.getParent() != null; below = below.getParent()) {
            Parent parent = below.getParent();
            List<Node> children = parent.getChildrenUnmodifiable();
            inView &= parent.getClip() == null || parent.getClip().contains(parent.sceneToLocal(at));
            for (int i = children.indexOf(below) - 1; inView && i >= 0 && !isOpaque(over); i--) {
                over = mix(over, paintedBy(children.get(i), at));
            }
            if (parent instanceof Region region) {
                over = mix(over, ground(region, at));
            }
            if (isOpaque(over)) {
                return over;
            }
        }
        Paint fill = node.getScene().getFill();
        return mix(mix(over, colour(fill).orElse(Color.WHITE)), Color.WHITE);
    }

    /// What an older sibling, which lies under a node, paints there.
    private static Color paintedBy(Node node, Point2D at) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof Text || node instanceof ImageView) {
            return Color.TRANSPARENT;
        }
        if (!node.contains(node.sceneToLocal(at)) && !(node instanceof Parent)) {
            return Color.TRANSPARENT;
        }
        Color over = Color.TRANSPARENT;
        if (node instanceof Shape shape) {
            over = colour(shape.getFill()).orElse(Color.TRANSPARENT);
        }
        if (node instanceof Parent parent && node.getBoundsInLocal().contains(node.sceneToLocal(at))) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0 && !isOpaque(over); i--) {
                over = mix(over, paintedBy(children.get(i), at));
            }
            if (parent instanceof Region region) {
                over = mix(over, ground(region, at));
            }
        }
        return faded(over, node.getOpacity());
    }

    /// The colour that the region's own background has at that place.
    static Color ground(Region region, Point2D at) {
        Color over = Color.TRANSPARENT;
        if (region.getBackground() == null) {
            return over;
        }
        // What is scrolled away lies on the same ground as what is in view.
        Point2D inside = region.sceneToLocal(at);
        Point2D local =
                new Point2D(within(inside.getX(), region.getWidth()), within(inside.getY(), region.getHeight()));
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
            BackgroundFill fill = fills.get(i);
            boolean covers = local.getX() >= fill.getInsets().getLeft()
                    && local.getX() <= region.getWidth() - fill.getInsets().getRight()
                    && local.getY() >= fill.getInsets().getTop()
                    && local.getY() <= region.getHeight() - fill.getInsets().getBottom();
            if (covers) {
                over = mix(over, colour(fill.getFill()).orElse(Color.TRANSPARENT));
            }
        }
        return faded(over, region.getOpacity());
    }

    /// Not on the very edge, which has the colour of a line.
    private static double within(double at, double size) {
        double edge = Math.min(EDGE, size / 2);
        return Math.clamp(at, edge, size - edge);
    }

    /// The colour of the line around a region; empty when it has none.
    static Optional<Color> edge(Region region) {
        if (region.getBorder() != null) {
            for (BorderStroke stroke : region.getBorder().getStrokes()) {
                Optional<Color> colour = colour(stroke.getBottomStroke()).filter(Looks::isSeen);
                if (colour.isPresent() && stroke.getWidths().getBottom() > 0) {
                    return colour;
                }
            }
        }
        if (region.getBackground() != null && region.getBackground().getFills().size() > 1) {
            return region.getBackground().getFills().stream()
                    .map(fill -> colour(fill.getFill()))
                    .flatMap(Optional::stream)
                    .filter(Looks::isSeen)
                    .findFirst();
        }
        return Optional.empty();
    }

    /// The colour of the glow by which a node shows that it has the keyboard.
    static Optional<Color> glow(Node node) {
        return node.getEffect() instanceof DropShadow shadow && shadow.getRadius() >= 2
                ? Optional.of(shadow.getColor())
                : Optional.empty();
    }

    static Optional<Color> colour(Paint paint) {
        return switch (paint) {
            case Color color -> Optional.of(color);
            case LinearGradient gradient
            when !gradient.getStops().isEmpty() ->
                Optional.of(gradient.getStops().getFirst().getColor());
            case null, default -> Optional.empty();
        };
    }

    static boolean isSeen(Color color) {
        return color.getOpacity() > 0.05;
    }

    /// That colour with what is under it.
    static Color mix(Color over, Color under) {
        double a = over.getOpacity() + under.getOpacity() * (1 - over.getOpacity());
        if (a <= 0) {
            return Color.TRANSPARENT;
        }
        return new Color(
                mixed(over.getRed(), over.getOpacity(), under.getRed(), under.getOpacity(), a),
                mixed(over.getGreen(), over.getOpacity(), under.getGreen(), under.getOpacity(), a),
                mixed(over.getBlue(), over.getOpacity(), under.getBlue(), under.getOpacity(), a),
                Math.min(1, a));
    }

    private static double mixed(double over, double overShare, double under, double underShare, double all) {
        return Math.clamp((over * overShare + under * underShare * (1 - overShare)) / all, 0, 1);
    }

    static Color faded(Color color, double opacity) {
        return opacity >= 1 ? color : color.deriveColor(0, 1, 1, opacity);
    }

    /// The share of a node that is seen, with that of all it is in.
    static double opacity(Node node) {
        double share = 1;
        for (Node up = node; up != null; up = up.getParent()) {
            share *= up.getOpacity();
        }
        return share;
    }

    private static boolean isOpaque(Color color) {
        return color.getOpacity() > 0.99;
    }

    /// Whether one cannot do anything with what it belongs to; WCAG asks no contrast of that.
    static boolean isOutOfUse(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.isDisabled() || up instanceof ProgressIndicator) {
                return true;
            }
        }
        return false;
    }

    /// A short way to find a node again in the program.
    static String path(Node node) {
        StringBuilder path = new StringBuilder(name(node));
        int steps = 0;
        for (Parent up = node.getParent(); up != null && steps < 7; up = up.getParent()) {
            if (up instanceof Control || !up.getStyleClass().isEmpty()) {
                path.append(" < ").append(up.getClass().getSimpleName()).append(up.getStyleClass());
                steps++;
            }
        }
        return path.toString();
    }

    private static String name(Node node) {
        String said = AccessibleAudit.name(node);
        return node.getClass().getSimpleName() + node.getStyleClass() + " \""
                + (said.length() > 60 ? said.substring(0, 60) + "…" : said) + '"';
    }
}
