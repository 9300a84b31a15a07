package nl.impactwijzer.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// Something the law asks of a party when a row is of some class, has some flag or some answer.
///
/// @param roles  codes of the roles that must meet it; empty: whoever is concerned
/// @param when   when it is owed
/// @param period from and until when it binds, when nothing shifts it
/// @param shifts exceptions to the first day; the first that is true counts
/// @param met    true when the answers say that it is met; empty when no answer can tell
/// @param unmet  true when the answers say that nothing was done
/// @param note   what is uncertain about it; may be empty
/// @param advice whether it is good practice and no duty of law
public record Duty(
        String id,
        LocalizedText title,
        LocalizedText text,
        List<String> roles,
        Condition when,
        List<SourceRef> sources,
        Period period,
        List<Shift> shifts,
        Optional<Condition> met,
        Optional<Condition> unmet,
        LocalizedText note,
        boolean advice) {

    public Duty {
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
        shifts = List.copyOf(shifts);
    }

    /// @param from another first day; empty: the duty does not bind yet, and no day is known
    public record Shift(Condition when, Optional<LocalDate> from, LocalizedText reason, List<SourceRef> sources) {
        public Shift {
            sources = List.copyOf(sources);
        }
    }
}
