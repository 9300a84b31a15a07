package nl.impactwijzer.desktop.outcome;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.scoring.RowOutcome;

/// Which duties one wants to see; what is empty does not matter.
///
/// @param row  id of a row
/// @param role code of a party
record DutyFilter(Optional<String> row, Optional<String> role, Optional<RowOutcome.State> state) {

    static final DutyFilter ALL = new DutyFilter(Optional.empty(), Optional.empty(), Optional.empty());

    DutyFilter onRow(Optional<String> next) {
        return new DutyFilter(next, role, state);
    }

    DutyFilter onRole(Optional<String> next) {
        return new DutyFilter(row, next, state);
    }

    DutyFilter onState(Optional<RowOutcome.State> next) {
        return new DutyFilter(row, role, next);
    }

    List<RowOutcome.DutyOutcome> of(RowOutcome outcome) {
        if (row.isPresent() && !row.get().equals(outcome.row().id())) {
            return List.of();
        }
        return outcome.duties().stream()
                .filter(duty -> role.isEmpty() || role.equals(duty.role()))
                .filter(duty -> state.isEmpty() || state.get() == duty.state())
                .toList();
    }
}
