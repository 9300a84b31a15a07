package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Period;
import nl.impactwijzer.questionnaire.PublicLabel;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;

/// Whether there is a dossier that reaches each question, risk, red line, rule and outcome.
///
/// A question is reached when its condition can be surely true. That it is shown while others are still unanswered is
/// not enough: such a question goes away again by itself.
final class ReachCheck implements Check {

    private static final Condition ALWAYS = new Condition.All(List.of());

    private final Search search = new Search();

    @Override
    public void check(Draft draft, Findings findings) {
        questions(draft, findings);
        for (int i = 0; i < draft.definition().risks().size(); i++) {
            var risk = draft.definition().risks().get(i);
            report(
                    draft,
                    formulas -> formulas.of(risk.suggestedBy(), Optional.empty()),
                    new Target(Proof.UNREACHABLE_RISK, "/risks/" + i + "/suggestedBy", risk.id()),
                    findings);
        }
        for (int i = 0; i < draft.definition().redLines().size(); i++) {
            var line = draft.definition().redLines().get(i);
            report(
                    draft,
                    formulas -> formulas.of(line.when(), line.period()),
                    new Target(Proof.UNREACHABLE_RED_LINE, "/redLines/" + i + "/when", line.id()),
                    findings);
        }
        verdict(draft, findings);
        aboutRows(draft, findings);
    }

    private void aboutRows(Draft draft, Findings findings) {
        Optional<Section> rows = draft.classifiedRows();
        draft.definition()
                .classification()
                .ifPresent(classification -> classification(draft, classification, rows, findings));
        List<Condition.Named> definitions = draft.definition().definitions();
        for (int i = 0; i < definitions.size(); i++) {
            entry(draft, definitions.get(i).name(), definitions.get(i).of(), rows, "/definitions/" + i, findings);
        }
        List<Duty> duties = draft.definition().duties();
        for (int i = 0; i < duties.size(); i++) {
            entry(draft, duties.get(i).id(), duties.get(i).when(), rows, "/duties/" + i, findings);
            for (int j = 0; j < duties.get(i).shifts().size(); j++) {
                Condition both = new Condition.All(List.of(
                        duties.get(i).when(), duties.get(i).shifts().get(j).when()));
                entry(draft, duties.get(i).id(), both, rows, "/duties/" + i + "/shifts/" + j, findings);
            }
        }
        List<PublicLabel.Line> lines =
                draft.definition().publicLabel().map(PublicLabel::lines).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            entry(draft, lines.get(i).id(), lines.get(i).when(), rows, "/publicLabel/lines/" + i, findings);
        }
    }

    private void classification(Draft draft, Classification classification, Optional<Section> rows, Findings findings) {
        Set<String> reached = new HashSet<>();
        List<Classification.Rule> rules = classification.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rule(draft, rules.subList(0, i), rules.get(i), rows, "/classification/rules/" + i, findings)) {
                reached.add(rules.get(i).then());
            }
        }
        for (int i = 0; i < classification.classes().size(); i++) {
            String code = classification.classes().get(i).code();
            if (!reached.contains(code)) {
                findings.add(Proof.UNREACHABLE_OUTCOME, "/classification/classes/" + i, "id", code);
            }
        }
        holes(
                draft,
                formulas -> rules.stream()
                        .<Formula>map(rule -> new Formula.Surely(formulas.of(rule.when(), rows), Truth.NO))
                        .toList(),
                "/classification/rules",
                findings);
        marks(draft, classification.flags(), rows, "/classification/flags/", findings);
        marks(draft, classification.roles(), rows, "/classification/roles/", findings);
        for (int i = 0; i < classification.readings().size(); i++) {
            Classification.Reading reading = classification.readings().get(i);
            entry(draft, reading.id(), reading.when(), rows, "/classification/readings/" + i, findings);
        }
    }

    private boolean rule(
            Draft draft,
            List<Classification.Rule> earlier,
            Classification.Rule rule,
            Optional<Section> rows,
            String pointer,
            Findings findings) {
        Target everTrue = new Target(Proof.UNREACHABLE_RULE, pointer + "/when", rule.id());
        if (!report(draft, formulas -> formulas.of(rule.when(), rows), everTrue, findings)) {
            return false;
        }
        return report(
                draft,
                formulas -> new Formula.All(Stream.concat(
                                earlier.stream()
                                        .map(other -> new Formula.Not(
                                                new Formula.Surely(formulas.of(other.when(), rows), Truth.YES))),
                                Stream.of(formulas.of(rule.when(), rows)))
                        .toList()),
                new Target(Proof.SHADOWED_RULE, pointer + "/when", rule.id()),
                findings);
    }

    private void marks(
            Draft draft, List<Classification.Mark> marks, Optional<Section> rows, String pointer, Findings findings) {
        for (int i = 0; i < marks.size(); i++) {
            entry(draft, marks.get(i).code(), marks.get(i).when(), rows, pointer + i, findings);
        }
    }

    private void entry(
            Draft draft, String id, Condition when, Optional<Section> rows, String pointer, Findings findings) {
        report(
                draft,
                formulas -> formulas.of(when, rows),
                new Target(Proof.UNREACHABLE_ENTRY, pointer + "/when", id),
                findings);
    }

    /// What is to be reached.
    private record Target(Proof otherwise, String pointer, String id) {}

    private void questions(Draft draft, Findings findings) {
        Set<String> unreachable = new HashSet<>();
        for (Draft.Asked asked : draft.questions()) {
            boolean ownerIsReached = asked.owner()
                    .map(Question::id)
                    .filter(unreachable::contains)
                    .isEmpty();
            Condition when = asked.question().basics().when();
            if (ownerIsReached && !when.equals(ALWAYS)) {
                Target target = new Target(Proof.UNREACHABLE_QUESTION, asked.pointer() + "/when", asked.id());
                if (!report(draft, formulas -> surelyShown(formulas, draft, asked), target, findings)) {
                    unreachable.add(asked.id());
                }
            }
        }
    }

    private static Formula surelyShown(Formulas formulas, Draft draft, Draft.Asked asked) {
        Formula when = formulas.of(asked.question().basics().when(), Formulas.rows(asked));
        List<Formula> all = new ArrayList<>(List.of(when));
        asked.owner()
                .flatMap(owner -> draft.question(owner.id()))
                .ifPresent(owner -> all.add(new Formula.Not(new Formula.Surely(formulas.shown(owner), Truth.NO))));
        return new Formula.All(all);
    }

    private void verdict(Draft draft, Findings findings) {
        VerdictRules verdict = draft.definition().verdict();
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < verdict.rules().size(); i++) {
            if (rule(draft, verdict.rules().subList(0, i), verdict.rules().get(i), "/verdict/rules/" + i, findings)) {
                reached.add(verdict.rules().get(i).then());
            }
        }
        for (int i = 0; i < verdict.outcomes().size(); i++) {
            String code = verdict.outcomes().get(i).code();
            if (!reached.contains(code)) {
                findings.add(Proof.UNREACHABLE_OUTCOME, "/verdict/outcomes/" + i, "id", code);
            }
        }
        if (!verdict.rules().isEmpty()) {
            holes(
                    draft,
                    formulas -> verdict.rules().stream()
                            .<Formula>map(rule -> new Formula.Surely(formulas.of(rule.when(), rule.period()), Truth.NO))
                            .toList(),
                    "/verdict/rules",
                    findings);
        }
        entries(
                draft,
                verdict.provisional().stream().map(VerdictRules.Rule::id).toList(),
                verdict.provisional().stream().map(VerdictRules.Rule::when).toList(),
                "/verdict/provisional/",
                findings);
        entries(
                draft,
                verdict.missing().stream().map(VerdictRules.Missing::id).toList(),
                verdict.missing().stream().map(VerdictRules.Missing::when).toList(),
                "/verdict/missing/",
                findings);
    }

    private boolean rule(
            Draft draft, List<VerdictRules.Rule> earlier, VerdictRules.Rule rule, String pointer, Findings findings) {
        Target everTrue = new Target(Proof.UNREACHABLE_RULE, pointer + "/when", rule.id());
        if (!report(draft, formulas -> formulas.of(rule.when(), rule.period()), everTrue, findings)) {
            return false;
        }
        Target deciding = new Target(Proof.SHADOWED_RULE, pointer + "/when", rule.id());
        return report(
                draft,
                formulas -> new Formula.All(Stream.concat(
                                earlier.stream()
                                        .map(other -> new Formula.Not(new Formula.Surely(
                                                formulas.of(other.when(), other.period()), Truth.YES))),
                                Stream.of(formulas.of(rule.when(), rule.period())))
                        .toList()),
                deciding,
                findings);
    }

    private void holes(Draft draft, Function<Formulas, List<Formula>> noRule, String pointer, Findings findings) {
        Formulas formulas = new Formulas(draft);
        Formula none = new Formula.All(noRule.apply(formulas));
        switch (search.canBeTrue(none, formulas.variables())) {
            case POSSIBLE -> findings.add(Proof.NO_RULE_APPLIES, pointer);
            case UNDECIDED -> notProved(pointer.substring(1), pointer, findings);
            case IMPOSSIBLE -> {}
        }
    }

    private void entries(Draft draft, List<String> ids, List<Condition> when, String pointer, Findings findings) {
        for (int i = 0; i < ids.size(); i++) {
            Condition condition = when.get(i);
            report(
                    draft,
                    formulas -> formulas.of(condition, Period.ALWAYS),
                    new Target(Proof.UNREACHABLE_ENTRY, pointer + i + "/when", ids.get(i)),
                    findings);
        }
    }

    /// Whether it can be reached, or may be; a finding says so when not.
    private boolean report(Draft draft, Function<Formulas, Formula> formula, Target target, Findings findings) {
        Formulas formulas = new Formulas(draft);
        Formula made = formula.apply(formulas);
        return switch (search.canBeTrue(made, formulas.variables())) {
            case POSSIBLE -> true;
            case UNDECIDED -> {
                notProved(target.id(), target.pointer(), findings);
                yield true;
            }
            case IMPOSSIBLE -> {
                findings.add(target.otherwise(), target.pointer(), "id", target.id());
                yield false;
            }
        };
    }

    private void notProved(String id, String pointer, Findings findings) {
        findings.add(Proof.NOT_PROVED, pointer, "id", id, "steps", search.steps());
    }
}
