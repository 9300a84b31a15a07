package nl.impactwijzer.desktop.outcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import nl.impactwijzer.desktop.kit.Disclosure;

/// Remembers which lines of a page are open, and which has the keyboard, while the page is made anew.
final class Folds {

    private final Set<String> open = new HashSet<>();
    private final Map<String, ToggleButton> lines = new HashMap<>();

    /// Opens the line if it was open before, and remembers from now on.
    ///
    /// @param key what the line is about, the same each time the page is made
    Disclosure keep(String key, Disclosure line) {
        lines.put(key, line.line());
        line.open(open.contains(key));
        line.line().selectedProperty().subscribe((_, now) -> {
            if (now) {
                open.add(key);
            } else {
                open.remove(key);
            }
        });
        return line;
    }

    /// Makes the page anew.
    void around(Runnable making) {
        Optional<String> focused = lines.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        making.run();
        focused.map(lines::get).ifPresent(ToggleButton::requestFocus);
    }
}
