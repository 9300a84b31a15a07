package nl.impactwijzer.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.text.LocalizedText;

/// One question of a questionnaire. What all kinds share stands in [Basics]; the kind says what an answer looks like.
public sealed interface Question {

    Basics basics();

    default String id() {
        return basics().id();
    }

    default LocalizedText text() {
        return basics().text();
    }

    /// This question and its details, in reading order.
    default Stream<Question> withDetails() {
        return Stream.concat(Stream.of(this), basics().details().stream());
    }

    /// What every kind of question has.
    ///
    /// @param who      who can answer it; empty for a detail, which follows its question
    /// @param when     the question is shown unless this is surely false
    /// @param note     whether an explanation is asked for, and with which words
    /// @param details  follow-up questions in the same card; they are not numbered and not counted
    /// @param required whether it counts as missing while it is empty
    /// @param prefill  questions of the same row whose answers are offered as a first text
    /// @param officialRef its place in an official form, once there is one
    record Basics(
            String id,
            LocalizedText text,
            LocalizedText context,
            Help help,
            Set<Role> who,
            List<SourceRef> sources,
            List<String> rights,
            Condition when,
            Note note,
            List<Question> details,
            boolean mayBeUnknown,
            boolean mayBeNotApplicable,
            boolean required,
            List<String> prefill,
            Optional<String> officialRef) {
        public Basics {
            who = Set.copyOf(who);
            sources = List.copyOf(sources);
            rights = List.copyOf(rights);
            details = List.copyOf(details);
            prefill = List.copyOf(prefill);
        }
    }

    /// Why a question is asked, what good evidence is, and sometimes an example; each may be empty.
    record Help(LocalizedText why, LocalizedText evidence, LocalizedText example) {
        public static final Help NONE = new Help(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);
    }

    record Note(boolean required, LocalizedText prompt) {
        public static final Note OPTIONAL = new Note(false, LocalizedText.EMPTY);
    }

    /// A question whose answer is one or more codes.
    sealed interface WithOptions extends Question {
        List<Option> options();

        default Optional<Option> option(String code) {
            return options().stream()
                    .filter(option -> option.code().equals(code))
                    .findFirst();
        }
    }

    record Choice(Basics basics, List<Option> options) implements WithOptions {
        public Choice {
            options = List.copyOf(options);
        }
    }

    record Choices(Basics basics, List<Option> options) implements WithOptions {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /// Codes `ja` and `nee`.
    record YesNo(Basics basics) implements Question {
        public static final String YES = "ja";
        public static final String NO = "nee";
    }

    /// A step of a scale, stored by its code; the four-point safeguard scale is one.
    record Scaled(Basics basics, Scale scale) implements Question {}

    record Text(Basics basics) implements Question {}

    record Quantity(Basics basics, BigDecimal min, BigDecimal max, int decimals, LocalizedText unit)
            implements Question {}

    /// A day, stored as ISO 8601 (`2026-11-22`).
    record Day(Basics basics) implements Question {}

    /// Rows that the user adds, each with the same simple fields; the first field names the row.
    record Rows(Basics basics, List<Question> fields) implements Question {
        public Rows {
            fields = List.copyOf(fields);
        }
    }

    /// A register of the dossier is the answer.
    record Register(Basics basics, RegisterKind register) implements Question {}
}
