package nl.impactwijzer.questionnaire.lint;

import nl.impactwijzer.questionnaire.Truth;

/// What the truth of a condition can still become while some answers are not chosen yet.
record Truths(boolean no, boolean open, boolean yes) {

    static final Truths NONE = new Truths(false, false, false);

    static Truths of(Truth truth) {
        return new Truths(truth == Truth.NO, truth == Truth.OPEN, truth == Truth.YES);
    }

    boolean canBe(Truth truth) {
        return switch (truth) {
            case NO -> no;
            case OPEN -> open;
            case YES -> yes;
        };
    }

    /// Both must be true, and neither depends on the other.
    Truths and(Truths other) {
        return new Truths(no || other.no, open && (other.open || other.yes) || other.open && yes, yes && other.yes);
    }

    /// One must be true, and neither depends on the other.
    Truths or(Truths other) {
        return not().and(other.not()).not();
    }

    Truths not() {
        return new Truths(yes, open, no);
    }

    /// Either of the two.
    Truths with(Truths other) {
        return new Truths(no || other.no, open || other.open, yes || other.yes);
    }

    Truths with(Truth truth) {
        return with(of(truth));
    }
}
