package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.SourceRef;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Everything the rules conclude from one state of a dossier on one date, with the reasons.
///
/// It proposes; a named person decides.
///
/// @param rows what is concluded about each classified row; none when the questionnaire classifies nothing
public record Outcome(
        LocalDate asOf,
        Proposal verdict,
        List<RedLineOutcome> redLines,
        List<RiskOutcome> risks,
        List<Suggestion> suggestions,
        List<TopicOutcome> principles,
        List<TopicOutcome> rights,
        List<Effect> effects,
        List<RowOutcome> rows,
        List<OpenPoint> open,
        Map<String, Progress> parts,
        Progress progress) {

    public Outcome {
        redLines = List.copyOf(redLines);
        risks = List.copyOf(risks);
        suggestions = List.copyOf(suggestions);
        principles = List.copyOf(principles);
        rights = List.copyOf(rights);
        effects = List.copyOf(effects);
        rows = List.copyOf(rows);
        open = List.copyOf(open);
    }

    /// The same conclusions for a reader who may not see every answer.
    ///
    /// @param shown      the rows as that reader may see them, by id
    /// @param mayBeNamed places of which it may be told that their answer is missing or unknown
    public Outcome published(Map<String, Row> shown, Predicate<Place> mayBeNamed) {
        return new Outcome(
                asOf,
                verdict,
                redLines,
                risks,
                suggestions,
                principles,
                rights,
                effects,
                rows.stream()
                        .map(row -> row.showing(shown.getOrDefault(row.row().id(), row.row())))
                        .toList(),
                open.stream().filter(point -> mayBeNamed.test(point.place())).toList(),
                parts,
                progress);
    }

    /// The proposed verdict; empty when the questionnaire has no verdict rules.
    ///
    /// @param reasons     the rule that decided
    /// @param provisional what keeps it provisional; empty when it is not
    /// @param missing     what must be there before a person can decide
    /// @param decided     what a person laid down, when that was done
    /// @param open        ids of rules for a verdict and of missing points that were not found to hold: they are
    ///                    only not ruled out, because of answers that are not there yet
    public record Proposal(
            Optional<VerdictRules.Verdict> verdict,
            List<Reason> reasons,
            List<Reason> provisional,
            List<VerdictRules.Missing> missing,
            Optional<VerdictRules.Verdict> decided,
            Set<String> open) {
        public Proposal {
            reasons = List.copyOf(reasons);
            provisional = List.copyOf(provisional);
            missing = List.copyOf(missing);
            open = Set.copyOf(open);
        }

        public boolean isProvisional() {
            return !provisional.isEmpty();
        }

        /// What to say of that rule: its text, or of an open one that it is not ruled out. Its text alone would tell as
        /// a fact what nobody knows yet.
        public Message told(Reason reason) {
            return open.contains(reason.rule())
                    ? Message.of("scoring.notRuledOut", "reason", reason.text())
                    : Message.of("scoring.rule", "reason", reason.text());
        }

        /// What surely is missing.
        public List<VerdictRules.Missing> surelyMissing() {
            return missing.stream().filter(one -> !open.contains(one.id())).toList();
        }

        /// What is missing or not, depending on answers that are not there yet.
        public List<VerdictRules.Missing> perhapsMissing() {
            return missing.stream().filter(one -> open.contains(one.id())).toList();
        }
    }

    /// A rule, the questions and risks that made it hold, and where it comes from.
    public record Reason(
            String rule, LocalizedText text, Set<String> questions, List<String> risks, List<SourceRef> sources) {
        public Reason {
            questions = Set.copyOf(questions);
            risks = List.copyOf(risks);
            sources = List.copyOf(sources);
        }
    }

    /// @param state yes: crossed; open: cannot be ruled out yet
    public record RedLineOutcome(RedLine redLine, Truth state, Set<String> questions) {
        public RedLineOutcome {
            questions = Set.copyOf(questions);
        }

        public boolean isCrossed() {
            return state == Truth.YES;
        }

        /// It cannot be ruled out while some answer is missing or unknown.
        public boolean isOpen() {
            return state == Truth.OPEN;
        }
    }

    /// A catalogue risk the answers point to.
    ///
    /// @param taken    id of the risk in the register that came of it
    /// @param setAside why it was not taken up
    public record Suggestion(
            CatalogueRisk risk, Set<String> because, Optional<String> taken, Optional<SetAside> setAside) {
        public Suggestion {
            because = Set.copyOf(because);
        }

        public boolean isWaiting() {
            return taken.isEmpty() && setAside.isEmpty();
        }
    }

    /// How one principle or right stands.
    ///
    /// @param worst    the worst level now; empty while no scored risk touches it
    /// @param weakest  the weakest evidence stated; empty when none was
    /// @param unstated answers without any evidence strength
    public record TopicOutcome(
            Topic topic,
            Map<Stage, String> worst,
            List<String> risks,
            Progress progress,
            Optional<Strength> weakest,
            int unstated,
            List<Effect> effects) {
        public TopicOutcome {
            worst = Map.copyOf(worst);
            risks = List.copyOf(risks);
            effects = List.copyOf(effects);
        }
    }

    /// A question that is shown, counts, and has no sure answer.
    public record OpenPoint(Place place, Route.State state) {}
}
