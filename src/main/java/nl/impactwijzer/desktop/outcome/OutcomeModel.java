package nl.impactwijzer.desktop.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.Coverage;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.RiskOutcome;

/// What the outcome page tells, in the language of this moment, worked out from the outcome of this moment.
///
/// The program proposes; what a person laid down is told apart from it.
final class OutcomeModel {

    private static final int MOST_REASONS = 3;

    private final AssessmentSession session;
    private final Words words;

    OutcomeModel(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
    }

    /// @param sentence the conclusion in one sentence
    /// @param cause    which rows it comes from; empty when the questionnaire puts no rows in classes
    /// @param meaning  what it means for the school
    /// @param status   provisional or not
    /// @param decided  what a person laid down, by whom and when; empty when nobody did
    record Banner(String sentence, String cause, String meaning, LevelTone tone, String status, String decided) {}

    /// A reason for the verdict: a rule with the answers under it, or a risk that made it hold.
    sealed interface Reason {
        record OfRule(Outcome.Reason rule) implements Reason {}

        record OfRisk(RiskOutcome risk, LevelLook level) implements Reason {}

        record OfRedLine(Outcome.RedLineOutcome line) implements Reason {}
    }

    Outcome outcome() {
        return session.outcome().getValue();
    }

    Questionnaire questionnaire() {
        return session.questionnaire();
    }

    Banner banner() {
        Outcome.Proposal proposal = outcome().verdict();
        Optional<VerdictRules.Verdict> verdict = proposal.verdict();
        return new Banner(
                verdict.map(found -> words.get("outcome.verdict", "verdict", words.get(found.label())))
                        .orElseGet(() -> words.get("outcome.noVerdict")),
                new ClassWords(questionnaire(), words).cause(outcome()),
                verdict.map(found -> words.get(found.meaning())).orElse(""),
                verdict.map(found -> LevelTone.named(found.tone())).orElse(LevelTone.UNSCORED),
                words.get(proposal.isProvisional() ? "outcome.provisional" : "outcome.notProvisional"),
                decided(proposal));
    }

    /// Which way through the questionnaire this is; empty when there is only one.
    Optional<String> coverage() {
        return Coverage.sentence(
                questionnaire(), session.dossier().get(), words.messages().get());
    }

    /// A rule in words; one that is still open is never told as a fact.
    String told(Outcome.Reason reason) {
        return words.get(outcome().verdict().told(reason));
    }

    /// The three things that weigh most: red lines, then the gravest risks, then the rule itself.
    List<Reason> decisive() {
        Outcome outcome = outcome();
        List<Reason> rules = new ArrayList<>();
        List<Reason> under = new ArrayList<>();
        outcome.redLines().stream()
                .filter(Outcome.RedLineOutcome::isCrossed)
                .forEach(line -> under.add(new Reason.OfRedLine(line)));
        outcome.verdict().reasons().forEach(rule -> {
            rules.add(new Reason.OfRule(rule));
            outcome.risks().stream()
                    .filter(risk -> rule.risks().contains(risk.risk().id()))
                    .map(risk -> new Reason.OfRisk(risk, level(risk.level(Stage.NOW))))
                    .sorted(Comparator.comparingInt(reason -> -reason.level().rank()))
                    .forEach(under::add);
        });
        return Stream.concat(rules.stream(), under.stream()).limit(MOST_REASONS).toList();
    }

    /// Open questions by the section in which they stand, in reading order.
    Map<Section, List<Route.Step>> open() {
        Route route = session.assessment().getValue().route();
        Map<Section, List<Route.Step>> open = new LinkedHashMap<>();
        for (Outcome.OpenPoint point : outcome().open()) {
            route.step(point.place())
                    .ifPresent(step -> open.computeIfAbsent(step.section(), _ -> new ArrayList<>())
                            .add(step));
        }
        return open;
    }

    List<RiskOutcome> risks(List<String> ids) {
        return outcome().risks().stream()
                .filter(risk -> ids.contains(risk.risk().id()))
                .toList();
    }

    LevelLook level(Optional<String> code) {
        return LevelLook.of(questionnaire(), words, code);
    }

    /// The share of questions without a sure answer, in whole percents; rounded up, so that nothing unknown reads as 0.
    static int unknownPercent(Outcome.TopicOutcome topic) {
        return (int) Math.ceil(topic.progress().unknownShare() * 100);
    }

    String weakest(Outcome.TopicOutcome topic) {
        String stated = topic.weakest()
                .map(strength -> words.get("outcome.strength." + strength.value()))
                .orElseGet(() -> words.get("outcome.strength.none"));
        return topic.unstated() == 0 || topic.weakest().isEmpty()
                ? stated
                : words.get("outcome.strength.unstated", "weakest", stated, "n", topic.unstated());
    }

    /// "2 rode lijnen", or the verdict in a word: what stands on the tab.
    String badge(Outcome outcome) {
        long crossed = outcome.redLines().stream()
                .filter(Outcome.RedLineOutcome::isCrossed)
                .count();
        if (crossed > 0) {
            return words.get("outcome.badge.redLines", "n", crossed);
        }
        return outcome.verdict().isProvisional()
                ? words.get("outcome.badge.provisional")
                : outcome.verdict()
                        .verdict()
                        .map(verdict -> words.get(verdict.label()))
                        .orElse("");
    }

    private String decided(Outcome.Proposal proposal) {
        VerdictRules.Decision decision = questionnaire().definition().verdict().decision();
        if (proposal.decided().isEmpty() || decision.verdict().isEmpty()) {
            return "";
        }
        Response response = session.dossier().get().response(decision.verdict().get());
        String label = words.get(proposal.decided().get().label());
        String who = response.by().isBlank() ? words.get("outcome.somebody") : response.by();
        return response.at()
                .map(at -> words.get("outcome.decidedAt", "verdict", label, "who", who, "at", words.moment(at)))
                .orElseGet(() -> words.get("outcome.decided", "verdict", label, "who", who));
    }

    /// What is said about who decides on use, when that was answered.
    Optional<String> decidedBy() {
        return questionnaire()
                .definition()
                .verdict()
                .decision()
                .by()
                .map(question -> session.dossier().get().response(question).answer())
                .flatMap(answer -> answer instanceof Answer.Single single
                                && !single.value().isBlank()
                        ? Optional.of(single.value())
                        : Optional.empty());
    }
}
