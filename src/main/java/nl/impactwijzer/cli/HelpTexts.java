package nl.impactwijzer.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of `--help` as picocli asks for them: the keys of `cli.properties` without their `cli.help.`.
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "cli.help.";

    private final ResourceBundle words;

    private HelpTexts(ResourceBundle words) {
        this.words = words;
    }

    static HelpTexts in(Locale language) {
        return new HelpTexts(ResourceBundle.getBundle(
                "nl.impactwijzer.text.cli", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.getString(PREFIX + key);
    }

    @Override
    public boolean containsKey(String key) {
        return words.containsKey(PREFIX + key);
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = words.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList();
        return Collections.enumeration(keys);
    }
}
