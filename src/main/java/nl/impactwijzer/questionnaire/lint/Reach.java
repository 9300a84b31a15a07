package nl.impactwijzer.questionnaire.lint;

import java.time.LocalDate;
import java.util.Optional;

/// Whether some dossier comes to a question, an outcome or a rule.
public sealed interface Reach {

    /// In every dossier.
    record Always() implements Reach {}

    /// With this example, and so with every dossier that says the same.
    ///
    /// @param from the first day on which it can; empty when no day matters, or it could before any day that the rules
    /// name
    record Reached(Example example, Optional<LocalDate> from) implements Reach {}

    /// In no dossier: that was proved, and is an error with this code.
    record Never(String code) implements Reach {}

    /// Not proved. The search for an example, and the search for a proof that there is none, both ended without.
    ///
    /// @param stopped whether a search was stopped; otherwise all combinations were tried that the search knows, and
    /// the conditions may still hold in a dossier with rows that differ
    /// @param steps   how many choices the longest search tried
    record NotProved(boolean stopped, long steps) implements Reach {}
}
