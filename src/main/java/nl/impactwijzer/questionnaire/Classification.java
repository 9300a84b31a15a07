package nl.impactwijzer.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// How each row of a repeating section is put in a class, such as the risk class of an AI function.
///
/// The first rule that is true decides. A rule that is still open makes its class possible, and of the possible
/// classes the strictest one counts: not knowing is never milder than knowing.
///
/// @param over     the repeat whose rows are classified
/// @param flags    what is told beside the class
/// @param roles    which parties the law sees in whoever fills in the dossier
/// @param readings where the law can be read in more than one way
public record Classification(
        String over,
        LocalizedText title,
        List<RowClass> classes,
        List<Rule> rules,
        List<Mark> flags,
        List<Mark> roles,
        List<Reading> readings) {

    public Classification {
        classes = List.copyOf(classes);
        rules = List.copyOf(rules);
        flags = List.copyOf(flags);
        roles = List.copyOf(roles);
        readings = List.copyOf(readings);
    }

    public Optional<RowClass> rowClass(String code) {
        return classes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    public Optional<Mark> flag(String code) {
        return flags.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    public Optional<Mark> role(String code) {
        return roles.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /// @param rank the higher, the stricter; classes may be equally strict
    public record RowClass(String code, int rank, String tone, LocalizedText label, LocalizedText meaning) {}

    /// @param then      the class
    /// @param when      the rule within its period; outside it the rule is not true
    /// @param bare      the same without the period, to warn of a rule that is still to come
    /// @param effective from when the law binds, where the class is given before that; empty when it binds already
    /// @param warning   what to say before the rule's first day, when it would hold; may be empty
    public record Rule(
            String id,
            String then,
            Condition.Named when,
            Condition bare,
            LocalizedText reason,
            List<SourceRef> sources,
            Period period,
            Optional<LocalDate> effective,
            LocalizedText warning) {
        public Rule {
            sources = List.copyOf(sources);
        }
    }

    /// A flag or a role.
    public record Mark(
            String code, LocalizedText label, Condition.Named when, LocalizedText reason, List<SourceRef> sources) {
        public Mark {
            sources = List.copyOf(sources);
        }
    }

    /// A place where the law can be read in more than one way: one choice question, whose options are the readings.
    ///
    /// @param when      when the row is such a border case
    /// @param question  in which the assessor chooses, with a reason
    /// @param otherwise the option that counts while nobody chose
    public record Reading(
            String id,
            LocalizedText title,
            LocalizedText text,
            Condition when,
            String question,
            String otherwise,
            List<SourceRef> sources) {
        public Reading {
            sources = List.copyOf(sources);
        }
    }
}
