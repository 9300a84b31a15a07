package nl.impactwijzer.locking;

import java.util.Arrays;

/// A pass phrase on its way to a key: used once, then wiped. It is never written anywhere, not even to a log.
public final class PassPhrase {

    /// In characters, of a new one. Shorter ones are found by trying, since whoever has what is locked can try as often
    /// as he likes.
    public static final int SHORTEST = 12;

    private final char[] letters;

    public PassPhrase(String typed) {
        letters = typed.toCharArray();
    }

    /// @param typed taken over, not copied
    public PassPhrase(char[] typed) {
        letters = typed;
    }

    public boolean isTooShort() {
        return letters.length < SHORTEST;
    }

    public boolean isSame(PassPhrase other) {
        return Arrays.equals(letters, other.letters);
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
