package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// How a questionnaire reaches its verdict: the first rule that is true decides.
///
/// @param outcomes    the possible verdicts, from mild to strict
/// @param provisional what keeps a verdict provisional
/// @param missing     what must be there before a person can decide
/// @param openDecides whether a rule that is still open decides as well, provisionally; the rules run from strict to
/// mild then
public record VerdictRules(
        List<Verdict> outcomes,
        List<Rule> rules,
        List<Rule> provisional,
        List<Missing> missing,
        Decision decision,
        boolean openDecides) {

    public static final VerdictRules NONE =
            new VerdictRules(List.of(), List.of(), List.of(), List.of(), Decision.NONE, false);

    public VerdictRules {
        outcomes = List.copyOf(outcomes);
        rules = List.copyOf(rules);
        provisional = List.copyOf(provisional);
        missing = List.copyOf(missing);
    }

    public Optional<Verdict> outcome(String code) {
        return outcomes.stream().filter(verdict -> verdict.code().equals(code)).findFirst();
    }

    public record Verdict(String code, LocalizedText label, LocalizedText meaning, String tone) {}

    /// @param then the code of the verdict; empty for a rule that only makes it provisional
    public record Rule(
            String id, String then, Condition when, LocalizedText reason, List<SourceRef> sources, Period period) {
        public Rule {
            sources = List.copyOf(sources);
        }
    }

    /// @param question the question that would fill the gap, if one does
    public record Missing(String id, Condition when, LocalizedText text, Optional<String> question) {}

    /// The questions in which a person lays down the verdict, and answers for it by name.
    ///
    /// @param ownWords whether the person chooses among other words than the outcomes, such as an advice
    public record Decision(Optional<String> verdict, Optional<String> by, boolean ownWords) {
        public static final Decision NONE = new Decision(Optional.empty(), Optional.empty(), false);
    }
}
