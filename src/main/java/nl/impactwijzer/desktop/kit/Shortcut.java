package nl.impactwijzer.desktop.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// The keys that do something by themselves, in the order in which the help lists them. Where Ctrl stands, a Mac has
/// Command.
public enum Shortcut {
    HELP(keys(KeyCode.F1)),
    AREA(List.of(new KeyCodeCombination(KeyCode.F6), new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN))),
    SEARCH(keys(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
    SCROLL(List.of(new KeyCodeCombination(KeyCode.PAGE_DOWN), new KeyCodeCombination(KeyCode.PAGE_UP))),
    BACK(keys(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
    FORWARD(keys(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
    UP(keys(KeyCode.UP, KeyCombination.ALT_DOWN)),
    CLOSE(keys(KeyCode.ESCAPE)),
    TOUR(List.of(new KeyCodeCombination(KeyCode.LEFT), new KeyCodeCombination(KeyCode.RIGHT))),
    TABS(List.of(
            new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN))),
    OPTIONS(List.of()),
    UNDO(keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
    REDO(List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN))),
    OPEN(keys(KeyCode.ENTER)),
    REMOVE(keys(KeyCode.DELETE)),
    SAVE(keys(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));

    /// Never changed; JavaFX does not say of its keys that they cannot be.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCombination> combinations;

    Shortcut(List<KeyCombination> combinations) {
        this.combinations = combinations;
    }

    private static List<KeyCombination> keys(KeyCode key, Modifier... with) {
        return List.of(new KeyCodeCombination(key, with));
    }

    public boolean matches(KeyEvent event) {
        return combinations.stream().anyMatch(keys -> keys.match(event));
    }

    /// Which of its keys was pressed, from 0; below 0 when none was.
    public int which(KeyEvent event) {
        for (int i = 0; i < combinations.size(); i++) {
            if (combinations.get(i).match(event)) {
                return i;
            }
        }
        return -1;
    }

    /// Among the messages: what it does; with `.key` after it, which keys it is.
    public String messageKey() {
        return "help.keys." + name().toLowerCase(Locale.ROOT);
    }

    /// In the order of the help.
    public static List<Shortcut> all() {
        return Arrays.asList(values());
    }
}
