package nl.impactwijzer.questionnaire.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.LocalizedText;

/// What could be proved of a questionnaire, for its author: what shows each question, what leads to each outcome, and
/// what was not proved.
///
/// It is worked out from the file alone and is the same on every computer: searches are bounded by a number of steps
/// and not by time. With a fault that keeps the meaning of the file unsure, only [#findings()] and what does not hang
/// on conditions is filled in.
///
/// @param questionnaire empty when the file cannot be read
/// @param entries  in the order of the file
/// @param scores   the numbers and levels that each profile can come to
/// @param unused   answers that nothing looks at
/// @param dutch    how hard the Dutch texts read; empty when there is no Dutch
public record ProofReport(
        Optional<QuestionnaireRef> questionnaire,
        LocalizedText title,
        List<Finding> findings,
        List<Entry> entries,
        List<ScoreRange> scores,
        List<UnusedAnswers> unused,
        Optional<Readability> dutch,
        List<LanguageCount> languages) {

    public ProofReport {
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
        scores = List.copyOf(scores);
        unused = List.copyOf(unused);
        languages = List.copyOf(languages);
    }

    /// What an entry is about.
    public enum Kind {
        QUESTION,
        RISK,
        RED_LINE,
        OUTCOME,
        VERDICT_RULE,
        PROVISIONAL,
        MISSING,
        CLASS,
        CLASS_RULE,
        FLAG,
        ROLE,
        READING,
        DEFINITION,
        DUTY,
        SHIFT,
        LABEL_LINE,
        RAISE,
        FLOOR;

        /// The word in JSON: `question`, `redLine`.
        public String code() {
            StringBuilder code = new StringBuilder();
            for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
                code.append(code.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
            return code.toString();
        }
    }

    /// How one thing is reached.
    ///
    /// @param name  what a reader calls it
    /// @param line  where it stands in the file
    /// @param binds for a duty: the first day on which it binds
    public record Entry(Kind kind, String id, LocalizedText name, int line, Reach reach, Optional<LocalDate> binds) {}

    /// How many texts of the questionnaire are there in one language.
    ///
    /// @param missing the texts that every language must have and this one has not
    public record LanguageCount(String language, int complete, int missing) {}

    /// A question of which some answers, or all, are only kept and printed: nothing looks at them.
    ///
    /// @param codes   the codes that nothing looks at
    /// @param labels  their words
    /// @param isWhole whether nothing looks at any answer to this question
    public record UnusedAnswers(
            String question, LocalizedText text, List<String> codes, List<LocalizedText> labels, boolean isWhole) {
        public UnusedAnswers {
            codes = List.copyOf(codes);
            labels = List.copyOf(labels);
        }
    }

    public List<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /// What was not proved, because a search was stopped or no example was found.
    public List<Entry> notProved() {
        return entries.stream()
                .filter(entry -> entry.reach() instanceof Reach.NotProved)
                .toList();
    }
}
