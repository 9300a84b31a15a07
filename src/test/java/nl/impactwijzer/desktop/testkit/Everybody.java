package nl.impactwijzer.desktop.testkit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/// The whole audit of a screen that a journey comes by: as it is, and with text of 200 %, and each time with Tab.
public final class Everybody {

    private Everybody() {}

    /// One line per violation. The keyboard is where it was after it.
    public static List<String> violations(UiDriver ui) {
        List<String> found = new ArrayList<>();
        Scene scene = ui.scene();
        Node keyboard = UiDriver.onScreen(scene::getFocusOwner);
        String style = UiDriver.onScreen(() -> scene.getRoot().getStyle());
        look(ui, "", found);
        UiDriver.doOnScreen(() -> scene.getRoot().setStyle(style + "; -fx-font-size: 200%;"));
        ui.settle();
        look(ui, "200 %: ", found);
        UiDriver.doOnScreen(() -> {
            scene.getRoot().setStyle(style);
            if (keyboard != null) {
                keyboard.requestFocus();
            }
        });
        ui.settle();
        return found;
    }

    private static void look(UiDriver ui, String dress, List<String> found) {
        AccessibleAudit.violations(ui.scene()).forEach(violation -> found.add(dress + violation));
        TabWalk.violations(ui).forEach(violation -> found.add(dress + "with Tab: " + violation));
    }
}
