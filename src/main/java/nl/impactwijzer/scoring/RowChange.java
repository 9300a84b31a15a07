package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;

/// What the law changes for one row between two days, while the answers stay the same.
///
/// A class that is given before the law binds does not change on its first day; then [#lawStarts] tells it.
///
/// @param since  the day of the outcome before
/// @param day    the day of the outcome after; it may lie before `since`, when one looks back
public record RowChange(RowOutcome before, LocalDate since, RowOutcome after, LocalDate day) {

    public Row row() {
        return after.row();
    }

    public boolean isEmpty() {
        return !classChanges() && !lawStarts() && begin().isEmpty() && end().isEmpty();
    }

    public boolean classChanges() {
        return !code(before).equals(code(after));
    }

    /// Whether the law binds for the class on the later day, and did not before.
    public boolean lawStarts() {
        return after.rowClass().isPresent() && after.bindsOn(day) && (classChanges() || !before.bindsOn(since));
    }

    /// What binds on the day and did not before, one entry for each party.
    public List<RowOutcome.DutyOutcome> begin() {
        return without(after.dutiesOn(day), before.dutiesOn(since));
    }

    /// What does not bind any more on the day.
    public List<RowOutcome.DutyOutcome> end() {
        return without(before.dutiesOn(since), after.dutiesOn(day));
    }

    private static List<RowOutcome.DutyOutcome> without(
            List<RowOutcome.DutyOutcome> some, List<RowOutcome.DutyOutcome> others) {
        return some.stream()
                .filter(duty -> others.stream().noneMatch(duty::isSameDuty))
                .toList();
    }

    private static Optional<String> code(RowOutcome outcome) {
        return outcome.rowClass().map(Classification.RowClass::code);
    }
}
