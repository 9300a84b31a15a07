package nl.impactwijzer.dossier;

import java.math.BigDecimal;
import java.util.List;

/// What was answered to a question. Not knowing and not applying are answers; only [None] is not.
///
/// An answer has the shape of its JSON, so a dossier can be read and kept without its questionnaire; what a code means
/// only the question knows.
public sealed interface Answer {

    record None() implements Answer {}

    /// A chosen code, a text, or a day in ISO 8601.
    record Single(String value) implements Answer {}

    /// Chosen codes, in the order of choosing.
    record Multiple(List<String> values) implements Answer {
        public Multiple {
            values = List.copyOf(values);
        }
    }

    record Amount(BigDecimal value) implements Answer {}

    /// Rows of a repeating section or of a question that asks for rows.
    record Rows(List<Row> rows) implements Answer {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// "Onbekend". It never counts as safe.
    record Unknown() implements Answer {}

    /// "Niet van toepassing"; an empty reason is a finding, not an error.
    record NotApplicable(String reason) implements Answer {}

    /// True when there is nothing to keep: no answer, or an empty text, list or set of rows.
    default boolean isEmpty() {
        return switch (this) {
            case None _ -> true;
            case Single single -> single.value().isBlank();
            case Multiple multiple -> multiple.values().isEmpty();
            case Rows rows -> rows.rows().isEmpty();
            case Amount _, Unknown _, NotApplicable _ -> false;
        };
    }
}
