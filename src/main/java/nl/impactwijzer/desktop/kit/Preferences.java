package nl.impactwijzer.desktop.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.text.Messages;

/// What a person set once and expects to find again: language, theme, name, the width of a pane.
///
/// Nothing in here is part of a dossier. It is used on the screen's thread only; writing it down is up to the keeper,
/// which is handed a copy after every change.
public final class Preferences {

    public static final String LANGUAGE = "language";
    public static final String THEME = "theme";
    public static final String TEXT_SIZE = "textSize";
    public static final String PERSON = "person";
    public static final String ORGANISATION = "organisation";
    public static final String ROLE = "role";
    /// Whether somebody was asked who works here.
    public static final String WELCOMED = "welcomed";
    public static final String FOLDER = "folder";

    private final Map<String, String> values;
    private final Consumer<Map<String, String>> keeper;

    public Preferences(Map<String, String> values, Consumer<Map<String, String>> keeper) {
        this.values = new TreeMap<>(values);
        this.keeper = keeper;
    }

    /// A copy of all of it.
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    public String get(String key, String fallback) {
        return values.getOrDefault(key, fallback);
    }

    public void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            keeper.accept(Map.copyOf(values));
        }
    }

    public double number(String key, double fallback) {
        try {
            double value = Double.parseDouble(get(key, ""));
            return Double.isFinite(value) ? value : fallback;
        } catch (NumberFormatException _) {
            return fallback;
        }
    }

    public void put(String key, double value) {
        put(key, Double.toString(value));
    }

    public Locale language() {
        return "en".equals(get(LANGUAGE, "nl")) ? Messages.ENGLISH : Messages.DUTCH;
    }

    public Theme.Choice theme() {
        return Theme.Choice.of(get(THEME, ""));
    }

    /// The size of text in percent of the usual one, from 75 to 200; as the system has it until somebody chose.
    public int textSize() {
        return chosenTextSize().orElseGet(SystemLook::textSize);
    }

    /// Empty while the system decides.
    public OptionalInt chosenTextSize() {
        double chosen = number(TEXT_SIZE, 0);
        return chosen <= 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.clamp(chosen, 75, 200));
    }

    /// Who works here, as that person typed it in the settings; empty until then.
    public String person() {
        return get(PERSON, "");
    }

    /// The role in which that person usually works; empty when it differs.
    public Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(get(ROLE, "")))
                .findFirst();
    }

    public String organisation() {
        return get(ORGANISATION, "");
    }
}
