package nl.impactwijzer.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What is known about one question when a condition asks for it.
public sealed interface Known {

    /// What is known in each row, when a condition outside a repeating section asks for a question inside it.
    /// A condition holds for the rows when it holds for one of them.
    record InRows(List<Known.One> rows) implements Known {
        public InRows {
            rows = List.copyOf(rows);
        }
    }

    /// What is known about one answer.
    sealed interface One extends Known {}

    /// The question is not asked in this dossier; whatever was once answered does not count.
    record Hidden() implements One {}

    record Unanswered() implements One {}

    /// Answered with "onbekend".
    record Unknown() implements One {}

    record NotApplicable() implements One {}

    /// Chosen codes: one for a choice, a yes/no or a scale, several for choices.
    record Codes(Set<String> codes) implements One {
        public Codes {
            codes = Set.copyOf(codes);
        }
    }

    /// A number, or how many rows there are.
    record Amount(BigDecimal value) implements One {}

    record Date(LocalDate day) implements One {}

    /// Answered, with something a condition does not look into, such as a text.
    record Given() implements One {}
}
