package nl.impactwijzer.text;

import java.util.Locale;
import java.util.Map;

/// A text of a questionnaire in every language it offers, keyed by language tag (`nl`, `en`).
///
/// It is plain text, never markup. A language that is missing falls back to Dutch, then to any other.
public record LocalizedText(Map<String, String> byLanguage) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /// The same words in every language, for names that are not translated.
    public static LocalizedText same(String text) {
        return new LocalizedText(Map.of("nl", text));
    }

    public String in(Locale language) {
        String exact = byLanguage.get(language.getLanguage());
        if (exact != null) {
            return exact;
        }
        return byLanguage.getOrDefault(
                "nl", byLanguage.values().stream().findFirst().orElse(""));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
