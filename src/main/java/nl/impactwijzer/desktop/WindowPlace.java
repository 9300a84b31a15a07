package nl.impactwijzer.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.Preferences;

/// Where the window was and how large, so that it comes back like that: on a screen that is there, and never larger
/// than it. When a screen goes, or its size or scale changes, the window comes along.
final class WindowPlace {

    /// Below this the panes do not fit; a smaller screen is as large as it is.
    private static final double LEAST_WIDTH = 800;

    private static final double LEAST_HEIGHT = 560;
    /// What the system draws around a window, at most.
    private static final double FRAME = 40;
    /// As much of a window must be on a screen before it can be taken hold of.
    private static final double GRIP = 64;

    private static final double NOWHERE = Double.MIN_VALUE;

    private final Stage stage;
    private final Preferences preferences;
    private final ListChangeListener<Screen> screensChanged = _ -> comeAlong();

    WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    double width() {
        return Math.min(preferences.number("window.width", 1280), screen().getWidth());
    }

    double height() {
        return Math.min(preferences.number("window.height", 800), screen().getHeight() - FRAME);
    }

    void restore() {
        limit();
        double x = preferences.number("window.x", NOWHERE);
        double y = preferences.number("window.y", NOWHERE);
        if (x != NOWHERE && y != NOWHERE) {
            Rectangle2D place = fit(new Rectangle2D(x, y, width(), height()), screens());
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
        }
        stage.setMaximized("true".equals(preferences.get("window.maximised", "")));
        Screen.getScreens().addListener(screensChanged);
    }

    void keep() {
        Screen.getScreens().removeListener(screensChanged);
        preferences.put("window.maximised", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified() && stage.getScene() != null) {
            preferences.put("window.width", Math.rint(stage.getScene().getWidth()));
            preferences.put("window.height", Math.rint(stage.getScene().getHeight()));
            preferences.put("window.x", Math.rint(stage.getX()));
            preferences.put("window.y", Math.rint(stage.getY()));
        }
    }

    /// The same window on a screen: the one that shows most of it, else the first.
    ///
    /// @param screens what of each can be used, the main one first
    static Rectangle2D fit(Rectangle2D window, List<Rectangle2D> screens) {
        Rectangle2D on = screens.getFirst();
        double most = GRIP * GRIP;
        for (Rectangle2D screen : screens) {
            double shown = shown(window, screen);
            if (shown >= most) {
                on = screen;
                most = shown;
            }
        }
        double width = Math.min(window.getWidth(), on.getWidth());
        double height = Math.min(window.getHeight(), on.getHeight());
        return new Rectangle2D(
                Math.clamp(window.getMinX(), on.getMinX(), on.getMaxX() - width),
                Math.clamp(window.getMinY(), on.getMinY(), on.getMaxY() - height),
                width,
                height);
    }

    private static double shown(Rectangle2D window, Rectangle2D screen) {
        double width = Math.min(window.getMaxX(), screen.getMaxX()) - Math.max(window.getMinX(), screen.getMinX());
        double height = Math.min(window.getMaxY(), screen.getMaxY()) - Math.max(window.getMinY(), screen.getMinY());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }

    private void comeAlong() {
        if (Screen.getScreens().isEmpty()) {
            return;
        }
        limit();
        if (!stage.isShowing() || stage.isMaximized() || stage.isIconified()) {
            return;
        }
        Rectangle2D now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Rectangle2D next = fit(now, screens());
        if (!next.equals(now)) {
            stage.setX(next.getMinX());
            stage.setY(next.getMinY());
            stage.setWidth(next.getWidth());
            stage.setHeight(next.getHeight());
        }
    }

    private void limit() {
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen().getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen().getHeight()));
    }

    private static List<Rectangle2D> screens() {
        List<Rectangle2D> usable = new ArrayList<>();
        for (Screen screen : Screen.getScreens()) {
            usable.add(screen.getVisualBounds());
        }
        return usable;
    }

    private static Rectangle2D screen() {
        return Screen.getPrimary().getVisualBounds();
    }
}
