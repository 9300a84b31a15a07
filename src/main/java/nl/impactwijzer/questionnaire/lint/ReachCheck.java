package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;

/// Whether there is a dossier that reaches each question, risk, red line, rule and outcome.
///
/// A question is reached when its condition can be surely true. That it is shown while others are still unanswered is
/// not enough: such a question goes away again by itself.
final class ReachCheck implements Check {

    private static final Condition ALWAYS = new Condition.All(List.of());

    private final Search search = new Search();
    private final Witness witness;

    ReachCheck(Witness witness) {
        this.witness = witness;
    }

    /// Who may know that something is reached, and hears what was found.
    interface Witness {

        /// Whether an example of it is known.
        boolean hasExample(Target target);

        void always(Target target);

        void never(Target target);

        /// Neither an example nor a proof that there is none.
        void unproved(Target target, boolean stopped, long steps);

        /// A verdict or class with the rules that can lead to it.
        void result(Target target, List<Target> rules);
    }

    /// Only looks whether something is out of reach.
    static final class NoExamples implements Witness {
        @Override
        public boolean hasExample(Target target) {
            return false;
        }

        @Override
        public void always(Target target) {}

        @Override
        public void never(Target target) {}

        @Override
        public void unproved(Target target, boolean stopped, long steps) {}

        @Override
        public void result(Target target, List<Target> rules) {}
    }

    @Override
    public void check(Draft draft, Findings findings) {
        new Looking(draft, findings).everything();
    }

    /// The check of one file.
    private final class Looking {
        private final Draft draft;
        private final Findings findings;
        private final Targets targets;

        Looking(Draft draft, Findings findings) {
            this.draft = draft;
            this.findings = findings;
            targets = new Targets(draft);
        }

        void everything() {
            questions();
            targets.risks().forEach(this::isReached);
            targets.redLines().forEach(this::isReached);
            verdict();
            draft.definition().classification().ifPresent(this::classification);
            targets.definitions().forEach(this::isReached);
            duties();
            targets.labelLines().forEach(this::isReached);
            targets.adjustments().forEach(this::isReached);
        }

        private void questions() {
            Set<String> unreachable = new HashSet<>();
            for (Draft.Asked asked : draft.questions()) {
                Target target = targets.question(asked);
                boolean ownerIsReached = asked.owner()
                        .map(Question::id)
                        .filter(unreachable::contains)
                        .isEmpty();
                if (!ownerIsReached) {
                    unreachable.add(asked.id());
                    witness.never(target);
                } else if (isAlways(asked)) {
                    witness.always(target);
                } else if (asked.question().basics().when().equals(ALWAYS)) {
                    // Shown wherever its owner is, which was proved just before.
                    witness.hasExample(target);
                } else if (!isReached(target)) {
                    unreachable.add(asked.id());
                }
            }
        }

        private boolean isAlways(Draft.Asked asked) {
            return asked.question().basics().when().equals(ALWAYS)
                    && asked.owner()
                            .map(owner -> owner.basics().when().equals(ALWAYS))
                            .orElse(true);
        }

        private void verdict() {
            VerdictRules verdict = draft.definition().verdict();
            List<Targets.Rule> reached =
                    targets.verdictRules().stream().filter(this::decides).toList();
            for (int i = 0; i < verdict.outcomes().size(); i++) {
                VerdictRules.Verdict outcome = verdict.outcomes().get(i);
                result(
                        targets.outcome(
                                ProofReport.Kind.OUTCOME, outcome.code(), outcome.label(), "/verdict/outcomes/" + i),
                        reached);
            }
            if (!verdict.rules().isEmpty()) {
                holes(
                        formulas -> verdict.rules().stream()
                                .<Formula>map(
                                        rule -> new Formula.Surely(formulas.of(rule.when(), rule.period()), Truth.NO))
                                .toList(),
                        "/verdict/rules");
            }
            targets.provisional().forEach(this::isReached);
            targets.missing().forEach(this::isReached);
        }

        private void classification(Classification classification) {
            List<Targets.Rule> reached = targets.classRules(classification).stream()
                    .filter(this::decides)
                    .toList();
            for (int i = 0; i < classification.classes().size(); i++) {
                Classification.RowClass rowClass = classification.classes().get(i);
                result(
                        targets.outcome(
                                ProofReport.Kind.CLASS,
                                rowClass.code(),
                                rowClass.label(),
                                "/classification/classes/" + i),
                        reached);
            }
            holes(
                    formulas -> classification.rules().stream()
                            .<Formula>map(rule ->
                                    new Formula.Surely(formulas.of(rule.when(), draft.classifiedRows()), Truth.NO))
                            .toList(),
                    "/classification/rules");
            targets.flags(classification).forEach(this::isReached);
            targets.roles(classification).forEach(this::isReached);
            targets.readings(classification).forEach(this::isReached);
        }

        private void duties() {
            List<Target> duties = targets.duties();
            for (int i = 0; i < duties.size(); i++) {
                isReached(duties.get(i));
                targets.shifts(i).forEach(this::isReached);
            }
        }

        private void result(Target target, List<Targets.Rule> reached) {
            List<Target> rules = reached.stream()
                    .filter(rule -> rule.then().equals(target.id()))
                    .map(Targets.Rule::deciding)
                    .toList();
            if (rules.isEmpty()) {
                findings.add(Proof.UNREACHABLE_OUTCOME, target.pointer(), "id", target.id());
                witness.never(target);
            } else {
                witness.result(target, rules);
            }
        }

        /// Whether that rule can be true, and then whether it can be true without an earlier one deciding.
        private boolean decides(Targets.Rule rule) {
            if (witness.hasExample(rule.deciding())) {
                return true;
            }
            return isReached(rule.everTrue())
                    && proved(
                            rule.deciding(),
                            () -> findings.add(
                                    Proof.SHADOWED_RULE,
                                    rule.deciding().pointer(),
                                    "id",
                                    rule.id(),
                                    "rules",
                                    inTheWay(rule)));
        }

        /// The earlier rules of which one always decides first: none of them can be left out.
        private String inTheWay(Targets.Rule rule) {
            List<Targets.Rival> left = new ArrayList<>(rule.earlier());
            for (Targets.Rival rival : rule.earlier()) {
                List<Targets.Rival> fewer = new ArrayList<>(left);
                fewer.remove(rival);
                if (canBeTrue(formulas -> without(rule, fewer, formulas)) == Search.Result.IMPOSSIBLE) {
                    left = fewer;
                }
            }
            return left.stream().map(Targets.Rival::id).collect(Collectors.joining(", "));
        }

        private static Formula without(Targets.Rule rule, List<Targets.Rival> rivals, Formulas formulas) {
            List<Formula> all = new ArrayList<>();
            rivals.forEach(rival -> all.add(rival.outOfTheWay().apply(formulas)));
            all.add(rule.everTrue().possible().apply(formulas));
            return new Formula.All(all);
        }

        private void holes(Function<Formulas, List<Formula>> noRule, String pointer) {
            switch (canBeTrue(formulas -> new Formula.All(noRule.apply(formulas)))) {
                case POSSIBLE -> findings.add(Proof.NO_RULE_APPLIES, pointer);
                case UNDECIDED -> notProved(pointer.substring(1), pointer);
                case IMPOSSIBLE -> {}
            }
        }

        /// Whether it can be reached, or may be; a finding says so when not.
        private boolean isReached(Target target) {
            return witness.hasExample(target)
                    || proved(target, () -> findings.add(target.otherwise(), target.pointer(), "id", target.id()));
        }

        private boolean proved(Target target, Runnable outOfReach) {
            return switch (canBeTrue(target.possible())) {
                case POSSIBLE -> {
                    witness.unproved(target, false, search.steps());
                    yield true;
                }
                case UNDECIDED -> {
                    notProved(target.id(), target.pointer());
                    witness.unproved(target, true, search.steps());
                    yield true;
                }
                case IMPOSSIBLE -> {
                    outOfReach.run();
                    witness.never(target);
                    yield false;
                }
            };
        }

        private Search.Result canBeTrue(Function<Formulas, Formula> wanted) {
            if (search.isSpent()) {
                return Search.Result.UNDECIDED;
            }
            Formulas formulas = new Formulas(draft);
            Formula formula = wanted.apply(formulas);
            search.made(formulas.made());
            return search.canBeTrue(formula, formulas.variables());
        }

        private void notProved(String id, String pointer) {
            findings.add(Proof.NOT_PROVED, pointer, "id", id, "steps", search.steps());
        }
    }
}
