package nl.impactwijzer.locking;

import java.util.Arrays;

/// A pass phrase on its way to a key: used once, then wiped. It is never written anywhere, not even to a log.
public final class PassPhrase {

    private final char[] letters;

    public PassPhrase(String typed) {
        letters = typed.toCharArray();
    }

    /// The letters themselves, not a copy, so that [#wipe] leaves none behind.
    public char[] letters() {
        return letters;
    }

    public void wipe() {
        Arrays.fill(letters, '\0');
    }

    @Override
    public String toString() {
        return "pass phrase";
    }
}
