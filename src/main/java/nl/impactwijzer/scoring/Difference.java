package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.impactwijzer.questionnaire.VerdictRules;

/// What the law changes in the outcome of one dossier between two days.
///
/// Both outcomes are of the same state of the dossier: only the day differs.
public record Difference(Outcome before, Outcome after) {

    public Difference {
        if (before.rows().size() != after.rows().size()) {
            throw new IllegalArgumentException("outcomes of different states of a dossier");
        }
    }

    public LocalDate since() {
        return before.asOf();
    }

    public LocalDate day() {
        return after.asOf();
    }

    /// One for every row, in the order of the rows, also where nothing changes.
    public List<RowChange> rows() {
        return IntStream.range(0, after.rows().size())
                .mapToObj(i -> new RowChange(
                        before.rows().get(i), since(), after.rows().get(i), day()))
                .toList();
    }

    /// Only the rows for which something changes.
    public List<RowChange> changes() {
        return rows().stream().filter(row -> !row.isEmpty()).toList();
    }

    public boolean verdictChanges() {
        return !code(before).equals(code(after));
    }

    public boolean isEmpty() {
        return !verdictChanges() && changes().isEmpty();
    }

    private static Optional<String> code(Outcome outcome) {
        return outcome.verdict().verdict().map(VerdictRules.Verdict::code);
    }
}
