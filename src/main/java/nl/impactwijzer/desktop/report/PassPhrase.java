package nl.impactwijzer.desktop.report;

import java.util.Arrays;

/// A pass phrase on its way to a key: used once, then wiped. It is never written anywhere, not even to a log.
final class PassPhrase {

    private final char[] letters;

    PassPhrase(String typed) {
        letters = typed.toCharArray();
    }

    /// The letters themselves, not a copy, so that [#wipe] leaves none behind.
    char[] letters() {
        return letters;
    }

    void wipe() {
        Arrays.fill(letters, '\0');
    }

    @Override
    public String toString() {
        return "pass phrase";
    }
}
