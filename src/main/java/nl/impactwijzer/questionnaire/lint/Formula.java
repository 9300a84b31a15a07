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
            search.step(of.size());
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
            search.step(of.size());
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
            search.step(of.size());
            int yes = 0;
            int sureYes = 0;
            int notNo = 0;
            int open = 0;
            int yesOrNo = 0;
            for (Formula part : of) {
                Truths truths = part.truths(search);
                if (truths.equals(Truths.NONE)) {
                    return Truths.NONE;
                }
                yes += truths.yes() ? 1 : 0;
                notNo += truths.no() ? 0 : 1;
                open += truths.open() ? 1 : 0;
                sureYes += truths.yes() && !truths.open() && !truths.no() ? 1 : 0;
                yesOrNo += truths.yes() && !truths.open() && truths.no() ? 1 : 0;
            }
            // For open: too few yes, yet with the open ones enough. Each that can be open is; of the others as many are
            // yes as leaves too few.
            int spare = atLeast - 1 - sureYes;
            boolean canBeOpen = spare >= 0 && sureYes + open + Math.min(yesOrNo, spare) >= atLeast;
            return new Truths(notNo < atLeast, canBeOpen, yes >= atLeast);
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
