package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import nl.impactwijzer.questionnaire.Truth;

/// A condition made ready for a search: its questions are variables, and whether they are shown is part of it.
sealed interface Formula {

    /// What it can still become, given the choices made so far.
    Truths truths(Search search);

    /// Tells every variable in how many places it stands.
    void countUses();

    record All(List<Formula> of) implements Formula {
        @Override
        public Truths truths(Search search) {
            Truths truths = Truths.of(Truth.YES);
            for (Formula part : of) {
                truths = truths.and(part.truths(search));
            }
            return truths;
        }

        @Override
        public void countUses() {
            of.forEach(Formula::countUses);
        }
    }

    record Any(List<Formula> of) implements Formula {
        @Override
        public Truths truths(Search search) {
            Truths truths = Truths.of(Truth.NO);
            for (Formula part : of) {
                truths = truths.or(part.truths(search));
            }
            return truths;
        }

        @Override
        public void countUses() {
            of.forEach(Formula::countUses);
        }
    }

    record Not(Formula of) implements Formula {
        @Override
        public Truths truths(Search search) {
            return of.truths(search).not();
        }

        @Override
        public void countUses() {
            of.countUses();
        }
    }

    record Count(List<Formula> of, int atLeast) implements Formula {
        @Override
        public Truths truths(Search search) {
            boolean[][] reached = new boolean[of.size() + 1][of.size() + 1];
            reached[0][0] = true;
            for (Formula part : of) {
                reached = after(reached, part.truths(search));
            }
            Truths truths = Truths.NONE;
            for (int yes = 0; yes <= of.size(); yes++) {
                for (int open = 0; open <= of.size(); open++) {
                    if (reached[yes][open]) {
                        truths =
                                truths.with(yes >= atLeast ? Truth.YES : yes + open >= atLeast ? Truth.OPEN : Truth.NO);
                    }
                }
            }
            return truths;
        }

        /// Which numbers of yes and open are possible with one part more.
        private boolean[][] after(boolean[][] before, Truths part) {
            boolean[][] after = new boolean[of.size() + 1][of.size() + 1];
            for (int yes = 0; yes <= of.size(); yes++) {
                for (int open = 0; yes + open <= of.size(); open++) {
                    if (before[yes][open]) {
                        after[yes][open] |= part.canBe(Truth.NO);
                        if (yes + open < of.size()) {
                            after[yes + 1][open] |= part.canBe(Truth.YES);
                            after[yes][open + 1] |= part.canBe(Truth.OPEN);
                        }
                    }
                }
            }
            return after;
        }

        @Override
        public void countUses() {
            of.forEach(Formula::countUses);
        }
    }

    /// Yes when the other is exactly that, and no otherwise: never open.
    record Surely(Formula of, Truth truth) implements Formula {
        @Override
        public Truths truths(Search search) {
            Truths truths = of.truths(search);
            Truths result = Truths.NONE;
            for (Truth possible : Truth.values()) {
                if (truths.canBe(possible)) {
                    result = result.with(Truth.of(possible == truth));
                }
            }
            return result;
        }

        @Override
        public void countUses() {
            of.countUses();
        }
    }

    /// Whatever the choices: for what is asked of other rows, which may be many and differ.
    record Free(Truths truths) implements Formula {
        @Override
        public Truths truths(Search search) {
            return truths;
        }

        @Override
        public void countUses() {}
    }

    record Asks(Variable<?, ?> variable, int ask) implements Formula {
        @Override
        public Truths truths(Search search) {
            search.work();
            return variable.truths(ask);
        }

        @Override
        public void countUses() {
            variable.use();
        }
    }

    /// An answer that counts only while its question is shown.
    ///
    /// @param hidden the truth while it is not
    record WhileShown(Formula shown, Formula answer, Truth hidden) implements Formula {
        @Override
        public Truths truths(Search search) {
            Truths visible = shown.truths(search);
            Truths truths = visible.canBe(Truth.NO) ? Truths.of(hidden) : Truths.NONE;
            return visible.canBe(Truth.YES) || visible.canBe(Truth.OPEN) ? truths.with(answer.truths(search)) : truths;
        }

        @Override
        public void countUses() {
            shown.countUses();
            answer.countUses();
        }
    }

    /// Something that stands in several places, such as whether a question is shown; worked out once for each choice.
    final class Shared implements Formula {
        private final Formula of;
        private Truths known = Truths.NONE;
        private long knownAt = -1;
        private int counted;

        Shared(Formula of) {
            this.of = of;
        }

        @Override
        public Truths truths(Search search) {
            if (knownAt != search.choices()) {
                known = of.truths(search);
                knownAt = search.choices();
            }
            return known;
        }

        @Override
        public void countUses() {
            counted++;
            if (counted <= 2) {
                of.countUses();
            }
        }
    }
}
