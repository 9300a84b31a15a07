package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Period;
import nl.impactwijzer.questionnaire.SourceRef;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.text.LocalizedText;

/// What the rules conclude about one row, such as one AI function: its class, what follows from it, and why.
///
/// @param rowClass  the strictest class that is possible; empty when no rule leads anywhere
/// @param possible  every class that is possible, strictest first
/// @param effective from when the law binds, when the class is given before that
/// @param grounds   every rule that leads to the class; the first one that is true decided
/// @param warnings  rules that will hold from a later day
/// @param unsure    class questions without a sure answer; while there are any, the class is provisional
/// @param open      those, and the open questions behind flags and roles
public record RowOutcome(
        Row row,
        Optional<Classification.RowClass> rowClass,
        List<Classification.RowClass> possible,
        Optional<LocalDate> effective,
        List<Ground> grounds,
        List<Ground> warnings,
        List<MarkOutcome> flags,
        List<MarkOutcome> roles,
        List<ReadingOutcome> readings,
        List<DutyOutcome> duties,
        List<String> unsure,
        List<String> open) {

    public RowOutcome {
        possible = List.copyOf(possible);
        grounds = List.copyOf(grounds);
        warnings = List.copyOf(warnings);
        flags = List.copyOf(flags);
        roles = List.copyOf(roles);
        readings = List.copyOf(readings);
        duties = List.copyOf(duties);
        unsure = List.copyOf(unsure);
        open = List.copyOf(open);
    }

    RowOutcome showing(Row other) {
        return new RowOutcome(
                other, rowClass, possible, effective, grounds, warnings, flags, roles, readings, duties, unsure, open);
    }

    public boolean isProvisional() {
        return !unsure.isEmpty();
    }

    /// Whether no answer that is still open can change the class.
    public boolean isCertain() {
        return possible.size() <= 1;
    }

    /// Whether the law already binds for this class on that day.
    public boolean bindsOn(LocalDate day) {
        return effective.map(first -> !day.isBefore(first)).orElse(true);
    }

    /// The duties that bind on that day, one entry for each party; advice is among them.
    public List<DutyOutcome> dutiesOn(LocalDate day) {
        return duties.stream().filter(duty -> duty.bindsOn(day)).toList();
    }

    /// How many duties of law bind on that day.
    public int countOn(LocalDate day) {
        return count(dutiesOn(day));
    }

    /// How many duties of law these are: one that binds two parties counts once, advice does not count.
    public static int count(List<DutyOutcome> duties) {
        return (int) duties.stream()
                .map(DutyOutcome::duty)
                .filter(duty -> !duty.advice())
                .map(Duty::id)
                .distinct()
                .count();
    }

    /// A rule that holds, or that cannot be ruled out.
    ///
    /// @param questions the answers it rests on; where it is open, those that are missing
    public record Ground(
            String rule,
            String then,
            LocalizedText text,
            Truth truth,
            Set<String> questions,
            List<SourceRef> sources,
            Period period) {
        public Ground {
            questions = Set.copyOf(questions);
            sources = List.copyOf(sources);
        }
    }

    /// A flag that is set or a role that is there; open counts as there.
    public record MarkOutcome(Classification.Mark mark, Truth truth, Set<String> questions) {
        public MarkOutcome {
            questions = Set.copyOf(questions);
        }

        public boolean isOpen() {
            return truth == Truth.OPEN;
        }
    }

    /// A border case: what the class is under each reading of the law.
    ///
    /// @param counting the reading that counts now
    /// @param chosen   whether a person chose it
    public record ReadingOutcome(
            Classification.Reading reading, List<Alternative> alternatives, String counting, boolean chosen) {
        public ReadingOutcome {
            alternatives = List.copyOf(alternatives);
        }
    }

    public record Alternative(String option, Optional<Classification.RowClass> rowClass) {}

    /// How far a duty is met, by the answers.
    public enum State {
        MET("met"),
        PARTLY("partly"),
        NOT("not"),
        /// Not answered, or no answer can tell.
        OPEN("open");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// A duty of one party.
    ///
    /// @param role  code of the role; empty: whoever is concerned
    /// @param from  from when it binds; empty when it always does, or when nobody knows the day yet
    /// @param shift why that day is another than usual
    /// @param truth open while it is not sure that it is owed
    /// @param questions the answers that show its state
    public record DutyOutcome(
            Duty duty,
            Optional<String> role,
            Optional<LocalDate> from,
            Optional<Duty.Shift> shift,
            State state,
            Truth truth,
            Set<String> questions) {
        public DutyOutcome {
            questions = Set.copyOf(questions);
        }

        /// It does not bind yet, and no day is known.
        public boolean isPutOff() {
            return shift.isPresent() && shift.get().from().isEmpty();
        }

        /// The same duty of the same party.
        boolean isSameDuty(DutyOutcome other) {
            return duty.id().equals(other.duty.id()) && role.equals(other.role);
        }

        public boolean bindsOn(LocalDate day) {
            return !isPutOff()
                    && from.map(first -> !day.isBefore(first)).orElse(true)
                    && duty.period().until().map(last -> !day.isAfter(last)).orElse(true);
        }
    }
}
