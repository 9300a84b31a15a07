package nl.impactwijzer.desktop;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.impactwijzer.desktop.kit.Preferences;

/// How large the window was, so that it comes back like that; never larger than the screen.
record WindowPlace(Stage stage, Preferences preferences) {

    double width() {
        return Math.min(preferences.number("window.width", 1280), screen().getWidth());
    }

    double height() {
        return Math.min(preferences.number("window.height", 800), screen().getHeight() - 40);
    }

    void restore() {
        stage.setMaximized("true".equals(preferences.get("window.maximised", "")));
    }

    void keep() {
        preferences.put("window.maximised", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && stage.getScene() != null) {
            preferences.put("window.width", Math.rint(stage.getScene().getWidth()));
            preferences.put("window.height", Math.rint(stage.getScene().getHeight()));
        }
    }

    private static Rectangle2D screen() {
        return Screen.getPrimary().getVisualBounds();
    }
}
