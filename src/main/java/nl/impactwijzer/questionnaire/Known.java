package nl.impactwijzer.questionnaire;

import java.math.BigDecimal;
import java.util.Set;

/// What is known about one question when a condition asks for it.
public sealed interface Known {

    /// The question is not asked in this dossier; whatever was once answered does not count.
    record Hidden() implements Known {}

    record Unanswered() implements Known {}

    /// Answered with "onbekend".
    record Unknown() implements Known {}

    record NotApplicable() implements Known {}

    /// Chosen codes: one for a choice, a yes/no or a scale, several for choices.
    record Codes(Set<String> codes) implements Known {
        public Codes {
            codes = Set.copyOf(codes);
        }
    }

    /// A number, or how many rows there are.
    record Amount(BigDecimal value) implements Known {}

    /// Answered, with something a condition does not look into, such as a text or a date.
    record Given() implements Known {}
}
