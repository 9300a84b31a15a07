package nl.impactwijzer.questionnaire;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A version as numbers, to tell which is newer: 1.10.0 after 1.9.0, and 2.0.0-concept before 2.0.0.
///
/// @param suffix what follows a dash; empty for a finished version
public record Version(List<BigInteger> numbers, String suffix) implements Comparable<Version> {

    private static final Comparator<Version> SUFFIX =
            Comparator.comparing((Version version) -> version.suffix.isEmpty()).thenComparing(Version::suffix);

    public static Version of(String text) {
        int dash = text.indexOf('-');
        String numbers = dash < 0 ? text : text.substring(0, dash);
        return new Version(
                Arrays.stream(numbers.split("\\."))
                        .filter(part -> part.matches("[0-9]+"))
                        .map(BigInteger::new)
                        .toList(),
                dash < 0 ? "" : text.substring(dash + 1));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.min(numbers.size(), other.numbers.size()); i++) {
            int order = numbers.get(i).compareTo(other.numbers.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(numbers.size(), other.numbers.size());
        return order != 0 ? order : SUFFIX.compare(this, other);
    }
}
