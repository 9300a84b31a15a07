package nl.impactwijzer.dossier;

/// How strong evidence is, 0 to 4. The ordinal is the number in the file.
public enum Strength {
    /// No evidence.
    NONE,
    /// Somebody says so.
    CLAIM,
    DOCUMENT,
    /// Tested by the one who answers.
    OWN_TEST,
    /// Independent, or confirmed by children.
    INDEPENDENT;

    public int value() {
        return ordinal();
    }

    /// @throws IllegalArgumentException outside 0 to 4
    public static Strength of(int value) {
        if (value < 0 || value >= values().length) {
            throw new IllegalArgumentException("evidence strength is 0 to 4, not " + value);
        }
        return values()[value];
    }
}
