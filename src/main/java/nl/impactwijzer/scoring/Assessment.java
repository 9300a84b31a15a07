package nl.impactwijzer.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Evaluation;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Influence;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;

/// Works out the [Outcome] of a dossier: a pure function of questionnaire, dossier and date.
public final class Assessment {

    private final Questionnaire questionnaire;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final RiskLevels levels;
    private final Route route;
    private final Facts facts;
    private volatile Optional<Outcome> outcome = Optional.empty();

    private Assessment(LocalDate asOf, RiskLevels levels, Route route) {
        questionnaire = route.questionnaire();
        dossier = route.dossier();
        this.asOf = asOf;
        this.levels = levels;
        this.route = route;
        facts = route.facts();
    }

    public static Assessment of(Questionnaire questionnaire, Dossier dossier, LocalDate asOf) {
        RiskLevels levels = RiskLevels.of(questionnaire, dossier, asOf);
        return new Assessment(asOf, levels, Route.of(questionnaire, dossier, asOf, levels));
    }

    /// The same for another state of this dossier on some day. It costs little when only answers changed since.
    ///
    /// @param influence of the questionnaire
    public Assessment after(Dossier next, LocalDate day, Influence influence) {
        if (!day.equals(asOf) || !hasOnlyOtherAnswers(next)) {
            return of(questionnaire, next, day);
        }
        RiskLevels now = RiskLevels.of(questionnaire, next, day);
        return new Assessment(day, now, route.after(next, now, influence));
    }

    private boolean hasOnlyOtherAnswers(Dossier next) {
        return next.withAnswers(Map.of()).equals(dossier.withAnswers(Map.of()));
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Dossier dossier() {
        return dossier;
    }

    /// Which questions are asked now.
    public Route route() {
        return route;
    }

    /// Worked out when it is first asked for.
    public Outcome outcome() {
        Outcome known = outcome.orElseGet(this::workedOut);
        outcome = Optional.of(known);
        return known;
    }

    private Outcome workedOut() {
        Topics topics = new Topics(questionnaire, dossier, route, levels);
        return new Outcome(
                asOf,
                proposal(),
                redLines(),
                levels.risks(),
                suggestions(),
                topics.principles(),
                topics.rights(),
                dossier.effects(),
                RowClassifier.rows(questionnaire, route, levels, asOf),
                open(),
                parts(),
                Progress.of(route.counted()));
    }

    /// What the outcome says of one row, without working out the rest; empty when that row is in no class.
    public Optional<RowOutcome> row(String rowId) {
        return RowClassifier.rows(
                        questionnaire, route, levels, asOf, row -> row.id().equals(rowId))
                .stream()
                .findFirst();
    }

    private List<Outcome.RedLineOutcome> redLines() {
        return questionnaire.definition().redLines().stream()
                .filter(line -> line.period().contains(asOf))
                .map(line -> {
                    Evaluation evaluation = facts.redLine(line.id());
                    return new Outcome.RedLineOutcome(line, evaluation.truth(), questions(evaluation));
                })
                .toList();
    }

    private Outcome.Proposal proposal() {
        VerdictRules rules = questionnaire.definition().verdict();
        List<Outcome.Reason> reasons = new ArrayList<>();
        List<Outcome.Reason> provisional = new ArrayList<>();
        Set<String> open = new HashSet<>();
        Optional<VerdictRules.Verdict> verdict = Optional.empty();
        for (VerdictRules.Rule rule : rules.rules()) {
            if (!rule.period().contains(asOf)) {
                continue;
            }
            Evaluation evaluation = facts.somewhere(rule.when());
            if (evaluation.isOpen()) {
                provisional.add(reason(rule, evaluation));
                open.add(rule.id());
            }
            if (evaluation.isYes() || evaluation.isOpen() && rules.openDecides()) {
                reasons.add(reason(rule, evaluation));
                verdict = rules.outcome(rule.then());
                break;
            }
        }
        for (VerdictRules.Rule rule : rules.provisional()) {
            Evaluation evaluation = facts.somewhere(rule.when());
            if (rule.period().contains(asOf) && evaluation.truth() != Truth.NO) {
                provisional.add(reason(rule, evaluation));
            }
        }
        List<VerdictRules.Missing> missing = missing(rules);
        missing.stream()
                .filter(one -> facts.somewhere(one.when()).isOpen())
                .map(VerdictRules.Missing::id)
                .forEach(open::add);
        return new Outcome.Proposal(verdict, reasons, provisional, missing, decided(rules), open);
    }

    private List<VerdictRules.Missing> missing(VerdictRules rules) {
        return rules.missing().stream()
                .filter(missing -> facts.somewhere(missing.when()).truth() != Truth.NO)
                .toList();
    }

    private Optional<VerdictRules.Verdict> decided(VerdictRules rules) {
        return rules.decision()
                .verdict()
                .map(question -> dossier.response(question).answer())
                .flatMap(answer ->
                        answer instanceof Answer.Single single ? rules.outcome(single.value()) : Optional.empty());
    }

    private Outcome.Reason reason(VerdictRules.Rule rule, Evaluation evaluation) {
        return new Outcome.Reason(
                rule.id(),
                rule.reason(),
                questions(evaluation),
                risks(rule.when(), evaluation.truth()),
                rule.sources());
    }

    private static Set<String> questions(Evaluation evaluation) {
        return evaluation.isOpen() ? evaluation.open() : evaluation.because();
    }

    /// The risks that a condition on risk levels rests on.
    private List<String> risks(Condition when, Truth truth) {
        return when.tree()
                .filter(Condition.RiskAtLeast.class::isInstance)
                .map(Condition.RiskAtLeast.class::cast)
                .flatMap(wanted -> levels.risks().stream()
                        .filter(risk ->
                                levels.truth(risk, wanted.stage(), wanted.level(), wanted.withoutPlan()) == truth))
                .map(risk -> risk.risk().id())
                .distinct()
                .toList();
    }

    private List<Outcome.Suggestion> suggestions() {
        return route.suggested().stream()
                .map(suggested -> new Outcome.Suggestion(
                        suggested.risk(),
                        questions(suggested.because()),
                        suggested.taken().map(Risk::id),
                        suggested.setAside()))
                .toList();
    }

    private List<Outcome.OpenPoint> open() {
        return route.counted()
                .filter(step -> step.state() == Route.State.OPEN || step.state() == Route.State.UNKNOWN)
                .map(step -> new Outcome.OpenPoint(step.place(), step.state()))
                .toList();
    }

    private Map<String, Progress> parts() {
        Map<String, Progress> parts = new LinkedHashMap<>();
        for (Part part : questionnaire.parts()) {
            parts.put(
                    part.id(),
                    Progress.of(route.counted().filter(step -> step.part().id().equals(part.id()))));
        }
        return parts;
    }

    /// The worst level now; empty while nothing is scored.
    public Optional<String> worstNow() {
        return Levels.of(questionnaire)
                .worst(levels.risks().stream()
                        .flatMap(risk -> risk.level(Stage.NOW).stream())
                        .toList());
    }
}
