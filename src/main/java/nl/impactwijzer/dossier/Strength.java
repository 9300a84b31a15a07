package nl.impactwijzer.dossier;

/// How strong evidence is, from 0 to 4.
public enum Strength {
    /// No evidence.
    NONE(0),
    /// Somebody says so.
    CLAIM(1),
    DOCUMENT(2),
    /// Tested by the one who answers.
    OWN_TEST(3),
    /// Independent, or confirmed by children.
    INDEPENDENT(4);

    private final int value;

    Strength(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    /// @throws IllegalArgumentException outside 0 to 4
    public static Strength of(int value) {
        for (Strength strength : values()) {
            if (strength.value == value) {
                return strength;
            }
        }
        throw new IllegalArgumentException("evidence strength is 0 to 4, not " + value);
    }
}
