package nl.impactwijzer.questionnaire.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.impactwijzer.questionnaire.Truth;

/// Looks for a dossier in which a condition is true.
///
/// It chooses values one by one for the variables that stand in more than one place and turns back as soon as the
/// condition can no longer be true. The search is exact; when it takes too long it tries once more with the values in
/// the opposite order, since what is reached by sure answers and what is reached by missing ones lie far apart, and
/// then stops and says so.
final class Search {

    enum Result {
        POSSIBLE,
        IMPOSSIBLE,
        /// Stopped, or not everything could be tried.
        UNDECIDED
    }

    /// How often one search, and all searches over one file, may look at an answer.
    private static final long MOST_WORK = 2_000_000;

    private static final long MOST_WORK_IN_ALL = 60_000_000;

    /// The same for the parts of conditions, of which a file can have many that ask nothing.
    private static final long MOST_PARTS = 20_000_000;

    private static final long MOST_PARTS_IN_ALL = 600_000_000;

    private long workInAll;
    private long partsInAll;
    private long work;
    private long parts;
    private long choices;
    private long steps;
    private boolean backwards;

    Result canBeTrue(Formula formula, Collection<Variable<?, ?>> variables) {
        work = 0;
        parts = 0;
        steps = 0;
        for (Variable<?, ?> variable : variables) {
            parts += variable.prepare();
            if (isTooMuch()) {
                partsInAll += parts;
                return Result.UNDECIDED;
            }
        }
        formula.countUses();
        List<Variable<?, ?>> toChoose = variables.stream()
                .filter(variable -> variable.uses() > 1)
                .sorted(Comparator.<Variable<?, ?>>comparingInt(Variable::uses).reversed())
                .toList();
        boolean found = isPossible(formula, toChoose, 0);
        boolean stopped = isTooMuch();
        add();
        if (!found && stopped) {
            backwards = true;
            toChoose.forEach(Variable::forget);
            found = isPossible(formula, toChoose, 0);
            stopped = isTooMuch();
            add();
            backwards = false;
        }
        if (found) {
            return Result.POSSIBLE;
        }
        return stopped || !variables.stream().allMatch(Variable::isComplete) ? Result.UNDECIDED : Result.IMPOSSIBLE;
    }

    /// After a search that found something possible: a value for every variable, with which the formula can still be
    /// true. What stands in one place only cannot contradict itself, so each is chosen by itself, the last of its
    /// values (no answer) first.
    void complete(Formula formula, Collection<Variable<?, ?>> variables) {
        for (Variable<?, ?> variable : variables) {
            if (!variable.isChosen()) {
                complete(formula, variable);
            }
        }
    }

    private void complete(Formula formula, Variable<?, ?> variable) {
        for (int value = variable.size() - 1; value >= 0; value--) {
            variable.choose(value);
            choices++;
            if (formula.truths(this).canBe(Truth.YES)) {
                return;
            }
        }
        variable.forget();
        choices++;
    }

    /// How many choices the last search has tried.
    long steps() {
        return steps;
    }

    /// Grows with every choice, so that what was worked out before it is known to be old.
    long choices() {
        return choices;
    }

    void work() {
        work++;
    }

    /// @param looked at how many parts of a condition
    void step(int looked) {
        parts += 1 + looked;
    }

    /// @param made how many parts a condition got when it was made ready
    void made(long made) {
        partsInAll += made;
    }

    /// Whether there is nothing left to search with: whatever is asked from here on stays undecided.
    boolean isSpent() {
        return workInAll > MOST_WORK_IN_ALL || partsInAll > MOST_PARTS_IN_ALL;
    }

    private void add() {
        workInAll += work;
        partsInAll += parts;
        work = 0;
        parts = 0;
    }

    private boolean isTooMuch() {
        return work > MOST_WORK
                || workInAll + work > MOST_WORK_IN_ALL
                || parts > MOST_PARTS
                || partsInAll + parts > MOST_PARTS_IN_ALL;
    }

    private boolean isPossible(Formula formula, List<Variable<?, ?>> toChoose, int next) {
        choices++;
        steps++;
        if (isTooMuch() || !formula.truths(this).canBe(Truth.YES)) {
            return false;
        }
        if (next == toChoose.size()) {
            return true;
        }
        Variable<?, ?> variable = toChoose.get(next);
        for (int value = 0; value < variable.size(); value++) {
            variable.choose(backwards ? variable.size() - 1 - value : value);
            if (isPossible(formula, toChoose, next + 1)) {
                return true;
            }
        }
        variable.forget();
        return false;
    }
}
