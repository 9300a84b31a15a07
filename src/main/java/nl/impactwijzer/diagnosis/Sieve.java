package nl.impactwijzer.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Takes words out of a text that must not leave this computer. It is the second lock on the door: what it is given
/// should hold none.
final class Sieve {

    private static final String INSTEAD = "[…]";
    /// A shorter word would take pieces out of other words.
    private static final int SHORTEST = 3;

    private final List<Pattern> words;

    Sieve(Collection<String> words) {
        this.words = words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    String clean(String text) {
        String clean = text;
        for (Pattern word : words) {
            clean = word.matcher(clean).replaceAll(INSTEAD);
        }
        return clean;
    }
}
