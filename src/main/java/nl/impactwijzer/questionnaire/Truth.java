package nl.impactwijzer.questionnaire;

/// Yes, no or open: a condition is open when it hangs on something unanswered or unknown (Kleene's three-valued logic).
public enum Truth {
    NO,
    OPEN,
    YES;

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case OPEN -> OPEN;
            case YES -> NO;
        };
    }

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }
}
