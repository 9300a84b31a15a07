package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Duty;
import nl.impactwijzer.questionnaire.Evaluation;
import nl.impactwijzer.questionnaire.Period;
import nl.impactwijzer.questionnaire.PublicLabel;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.text.LocalizedText;

/// What a questionnaire must be able to come to, in the order of its file.
final class Targets {

    private final Draft draft;
    private final Optional<Section> rows;
    private final Optional<Draft.Asked> inTheRow;

    Targets(Draft draft) {
        this.draft = draft;
        rows = draft.classifiedRows();
        inTheRow = rows.flatMap(section -> draft.questions().stream()
                .filter(asked -> asked.section().repeat().equals(section.repeat()))
                .findFirst());
    }

    Target question(Draft.Asked asked) {
        return new Target(
                ProofReport.Kind.QUESTION,
                asked.id(),
                asked.question().text(),
                asked.pointer() + "/when",
                Proof.UNREACHABLE_QUESTION,
                formulas -> surelyShown(formulas, asked),
                List.of(formulas -> with(formulas, asked), formulas -> surelyShown(formulas, asked)),
                facts -> facts.isSurelyShown(asked) && owner(asked).allMatch(facts::isSurelyShown));
    }

    private Stream<Draft.Asked> owner(Draft.Asked asked) {
        return asked.owner().flatMap(owner -> draft.question(owner.id())).stream();
    }

    /// The question and the one it belongs to, each by itself.
    private Formula with(Formulas formulas, Draft.Asked asked) {
        return new Formula.All(Stream.concat(Stream.of(asked), owner(asked))
                .map(one -> formulas.of(one.question().basics().when(), Formulas.rows(one)))
                .toList());
    }

    private Formula surelyShown(Formulas formulas, Draft.Asked asked) {
        Formula when = formulas.of(asked.question().basics().when(), Formulas.rows(asked));
        List<Formula> all = new ArrayList<>(List.of(when));
        asked.owner()
                .flatMap(owner -> draft.question(owner.id()))
                .ifPresent(owner -> all.add(new Formula.Not(new Formula.Surely(formulas.shown(owner), Truth.NO))));
        return new Formula.All(all);
    }

    List<Target> risks() {
        List<CatalogueRisk> risks = draft.definition().risks();
        return numbered(
                risks,
                (risk, i) -> new Target(
                        ProofReport.Kind.RISK,
                        risk.id(),
                        risk.title(),
                        "/risks/" + i + "/suggestedBy",
                        Proof.UNREACHABLE_RISK,
                        formulas -> formulas.somewhere(risk.suggestedBy()),
                        facts -> facts.suggesting().holds(risk.suggestedBy())));
    }

    List<Target> redLines() {
        List<RedLine> lines = draft.definition().redLines();
        return numbered(
                lines,
                (line, i) -> new Target(
                        ProofReport.Kind.RED_LINE,
                        line.id(),
                        line.title(),
                        "/redLines/" + i + "/when",
                        Proof.UNREACHABLE_RED_LINE,
                        formulas -> formulas.of(line.when(), line.period()),
                        facts -> facts.redLine(line.id()).isYes()));
    }

    /// Whether a rule of the verdict can be true, and whether it can decide.
    record Rule(String id, String then, Target everTrue, Target deciding, List<Rival> earlier) {}

    /// An earlier rule, which may always be true where a later one is.
    record Rival(String id, Function<Formulas, Formula> outOfTheWay) {}

    List<Rule> verdictRules() {
        VerdictRules verdict = draft.definition().verdict();
        // With open rules deciding too, a rule decides only when every earlier one is surely false.
        boolean openDecides = verdict.openDecides();
        return numbered(verdict.rules(), (rule, i) -> {
            List<VerdictRules.Rule> earlier = verdict.rules().subList(0, i);
            String pointer = "/verdict/rules/" + i + "/when";
            List<Rival> rivals = earlier.stream()
                    .map(other -> new Rival(
                            other.id(), formulas -> aside(formulas.of(other.when(), other.period()), openDecides)))
                    .toList();
            Function<Formulas, Formula> surelyAlone = formulas -> all(
                    earlier.stream().<Formula>map(other -> aside(formulas.of(other.when(), other.period()), true)),
                    formulas.of(rule.when(), rule.period()));
            Function<Formulas, Formula> first = formulas -> all(
                    rivals.stream().map(rival -> rival.outOfTheWay().apply(formulas)),
                    openDecides
                            ? new Formula.Not(new Formula.Surely(formulas.of(rule.when(), rule.period()), Truth.NO))
                            : formulas.of(rule.when(), rule.period()));
            return new Rule(
                    rule.id(),
                    rule.then(),
                    new Target(
                            ProofReport.Kind.VERDICT_RULE,
                            rule.id(),
                            rule.reason(),
                            pointer,
                            Proof.UNREACHABLE_RULE,
                            formulas -> formulas.of(rule.when(), rule.period()),
                            facts -> isIn(rule.period(), facts) && facts.holds(rule.when())),
                    new Target(
                            ProofReport.Kind.VERDICT_RULE,
                            rule.id(),
                            rule.reason(),
                            pointer,
                            Proof.SHADOWED_RULE,
                            first,
                            List.of(surelyAlone, first),
                            facts -> verdict(facts).equals(Optional.of(rule.id())) && facts.holds(rule.when())),
                    rivals);
        });
    }

    /// A verdict or class: it is reached by the rules that lead to it.
    Target outcome(ProofReport.Kind kind, String code, LocalizedText name, String pointer) {
        return new Target(
                kind,
                code,
                name,
                pointer,
                Proof.UNREACHABLE_OUTCOME,
                _ -> new Formula.Free(Truths.of(Truth.YES)),
                List.of(),
                _ -> false);
    }

    private static boolean isIn(Period period, ExampleFacts facts) {
        return period.contains(facts.asOf());
    }

    /// The rule that decides on the verdict.
    private Optional<String> verdict(ExampleFacts facts) {
        VerdictRules verdict = draft.definition().verdict();
        return verdict.rules().stream()
                .filter(rule -> isIn(rule.period(), facts))
                .filter(rule -> {
                    Evaluation evaluation = facts.somewhere(rule.when());
                    return evaluation.isYes() || evaluation.isOpen() && verdict.openDecides();
                })
                .map(VerdictRules.Rule::id)
                .findFirst();
    }

    private static Formula aside(Formula rule, boolean surely) {
        return surely ? new Formula.Surely(rule, Truth.NO) : new Formula.Not(new Formula.Surely(rule, Truth.YES));
    }

    private static Formula all(Stream<Formula> earlier, Formula own) {
        return new Formula.All(Stream.concat(earlier, Stream.of(own)).toList());
    }

    List<Target> provisional() {
        return numbered(
                draft.definition().verdict().provisional(),
                (rule, i) -> outside(
                        ProofReport.Kind.PROVISIONAL,
                        rule.id(),
                        rule.reason(),
                        rule.when(),
                        "/verdict/provisional/" + i));
    }

    List<Target> missing() {
        return numbered(
                draft.definition().verdict().missing(),
                (missing, i) -> outside(
                        ProofReport.Kind.MISSING,
                        missing.id(),
                        missing.text(),
                        missing.when(),
                        "/verdict/missing/" + i));
    }

    private Target outside(ProofReport.Kind kind, String id, LocalizedText name, Condition when, String pointer) {
        return new Target(
                kind,
                id,
                name,
                pointer + "/when",
                Proof.UNREACHABLE_ENTRY,
                formulas -> formulas.of(when, Period.ALWAYS),
                facts -> facts.holds(when));
    }

    List<Rule> classRules(Classification classification) {
        return numbered(classification.rules(), (rule, i) -> {
            List<Classification.Rule> earlier = classification.rules().subList(0, i);
            String pointer = "/classification/rules/" + i + "/when";
            List<Rival> rivals = earlier.stream()
                    .map(other -> new Rival(other.id(), formulas -> aside(formulas.of(other.when(), rows), false)))
                    .toList();
            Function<Formulas, Formula> surelyAlone = formulas -> all(
                    earlier.stream().<Formula>map(other -> aside(formulas.of(other.when(), rows), true)),
                    formulas.of(rule.when(), rows));
            Function<Formulas, Formula> first = formulas -> all(
                    rivals.stream().map(rival -> rival.outOfTheWay().apply(formulas)), formulas.of(rule.when(), rows));
            return new Rule(
                    rule.id(),
                    rule.then(),
                    new Target(
                            ProofReport.Kind.CLASS_RULE,
                            rule.id(),
                            rule.reason(),
                            pointer,
                            Proof.UNREACHABLE_RULE,
                            formulas -> formulas.of(rule.when(), rows),
                            facts -> inRow(facts, rule.when())),
                    new Target(
                            ProofReport.Kind.CLASS_RULE,
                            rule.id(),
                            rule.reason(),
                            pointer,
                            Proof.SHADOWED_RULE,
                            first,
                            List.of(surelyAlone, first),
                            facts -> inRow(facts, rule.when()) && isTheClass(classification, earlier, rule, facts)),
                    rivals);
        });
    }

    /// Whether no earlier rule is true, and none that is open leads to a stricter class.
    private static boolean isTheClass(
            Classification classification,
            List<Classification.Rule> earlier,
            Classification.Rule rule,
            ExampleFacts facts) {
        int rank = rank(classification, rule);
        return earlier.stream()
                .allMatch(other -> switch (facts.named(other.when()).truth()) {
                    case NO -> true;
                    case OPEN -> rank(classification, other) <= rank;
                    case YES -> false;
                });
    }

    private static int rank(Classification classification, Classification.Rule rule) {
        return classification
                .rowClass(rule.then())
                .map(Classification.RowClass::rank)
                .orElse(0);
    }

    private boolean inRow(ExampleFacts facts, Condition condition) {
        return inTheRow.map(asked -> facts.holdsInRow(condition, asked)).orElseGet(() -> facts.holds(condition));
    }

    List<Target> flags(Classification classification) {
        return marks(ProofReport.Kind.FLAG, classification.flags(), "/classification/flags/");
    }

    List<Target> roles(Classification classification) {
        return marks(ProofReport.Kind.ROLE, classification.roles(), "/classification/roles/");
    }

    private List<Target> marks(ProofReport.Kind kind, List<Classification.Mark> marks, String pointer) {
        return numbered(marks, (mark, i) -> entry(kind, mark.code(), mark.label(), mark.when(), pointer + i));
    }

    List<Target> readings(Classification classification) {
        return numbered(
                classification.readings(),
                (reading, i) -> entry(
                        ProofReport.Kind.READING,
                        reading.id(),
                        reading.title(),
                        reading.when(),
                        "/classification/readings/" + i));
    }

    List<Target> definitions() {
        return numbered(
                draft.definition().definitions(),
                (named, i) -> entry(
                        ProofReport.Kind.DEFINITION, named.name(), named.title(), named.of(), "/definitions/" + i));
    }

    /// A duty is owed when its condition holds for somebody who has one of its roles.
    List<Target> duties() {
        return numbered(
                draft.definition().duties(),
                (duty, i) -> entry(ProofReport.Kind.DUTY, duty.id(), duty.title(), owed(duty), "/duties/" + i));
    }

    /// The exceptions to the first day of that duty: the first that is true counts.
    List<Target> shifts(int index) {
        Duty duty = draft.definition().duties().get(index);
        return numbered(duty.shifts(), (shift, i) -> {
            Condition both = new Condition.All(List.of(owed(duty), shift.when()));
            List<Condition> earlier =
                    duty.shifts().subList(0, i).stream().map(Duty.Shift::when).toList();
            return new Target(
                    ProofReport.Kind.SHIFT,
                    duty.id(),
                    shift.reason(),
                    "/duties/" + index + "/shifts/" + i + "/when",
                    Proof.UNREACHABLE_ENTRY,
                    formulas -> all(
                            earlier.stream().map(other -> aside(formulas.of(other, rows), false)),
                            formulas.of(both, rows)),
                    facts -> inRow(facts, both) && earlier.stream().noneMatch(other -> inRow(facts, other)));
        });
    }

    private Condition owed(Duty duty) {
        List<Condition> roles = draft.definition().classification().stream()
                .flatMap(classification -> classification.roles().stream())
                .filter(role -> duty.roles().contains(role.code()))
                .<Condition>map(Classification.Mark::when)
                .toList();
        return roles.isEmpty() ? duty.when() : new Condition.All(List.of(duty.when(), new Condition.Any(roles)));
    }

    List<Target> labelLines() {
        return numbered(
                draft.definition().publicLabel().map(PublicLabel::lines).orElse(List.of()),
                (line, i) -> entry(
                        ProofReport.Kind.LABEL_LINE, line.id(), line.text(), line.when(), "/publicLabel/lines/" + i));
    }

    private Target entry(ProofReport.Kind kind, String id, LocalizedText name, Condition when, String pointer) {
        return new Target(
                kind,
                id,
                name,
                pointer + "/when",
                Proof.UNREACHABLE_ENTRY,
                formulas -> formulas.of(when, rows),
                facts -> inRow(facts, when));
    }

    /// What raises a likelihood or keeps a level from being lower.
    List<Target> adjustments() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < draft.definition().profiles().size(); i++) {
            if (draft.definition().profiles().get(i) instanceof RiskProfile.Bands bands) {
                String at = "/profiles/" + i;
                for (int j = 0; j < bands.raises().size(); j++) {
                    RiskProfile.RaisedLikelihood raise = bands.raises().get(j);
                    targets.add(outside(
                            ProofReport.Kind.RAISE, bands.id(), raise.reason(), raise.when(), at + "/raises/" + j));
                }
                for (int j = 0; j < bands.floors().size(); j++) {
                    RiskProfile.Floor floor = bands.floors().get(j);
                    targets.add(outside(
                            ProofReport.Kind.FLOOR, bands.id(), floor.reason(), floor.when(), at + "/floors/" + j));
                }
            }
        }
        return targets;
    }

    /// About how many things there are to come to: those that are always there are counted too.
    int count() {
        int ofRows = draft.definition()
                .classification()
                .map(classification -> classification.rules().size()
                        + classification.flags().size()
                        + classification.roles().size()
                        + classification.readings().size())
                .orElse(0);
        VerdictRules verdict = draft.definition().verdict();
        int ofVerdict = verdict.rules().size()
                + verdict.provisional().size()
                + verdict.missing().size();
        int ofDuties = draft.definition().duties().stream()
                .mapToInt(duty -> 1 + duty.shifts().size())
                .sum();
        return draft.questions().size()
                + draft.definition().risks().size()
                + draft.definition().redLines().size()
                + draft.definition().definitions().size()
                + ofRows
                + ofVerdict
                + ofDuties
                + labelLines().size()
                + adjustments().size();
    }

    private interface Numbered<T, R> {
        R make(T thing, int index);
    }

    private static <T, R> List<R> numbered(List<T> things, Numbered<T, R> make) {
        List<R> made = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            made.add(make.make(things.get(i), i));
        }
        return made;
    }
}
