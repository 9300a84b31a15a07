package nl.impactwijzer.questionnaire.lint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Period;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;

/// Makes the conditions of one search ready, with the variables they have in common.
///
/// Levels of risks and shares of unknown answers vary freely here: that they follow from the answers is not looked
/// into, so a proof may find possible what is not, and never the other way round. In [World#ANY] the same goes for
/// waiting suggestions and for what is asked of rows from outside them.
final class Formulas {

    /// The worst level at one stage: over all risks, and over those without a plan.
    record Worst(int rank, int rankWithoutPlan) {}

    private static final Truths ANYTHING = Truths.of(Truth.NO).with(Truth.OPEN).with(Truth.YES);

    private final Draft draft;
    private final Map<Object, Variable<?, ?>> variables = new LinkedHashMap<>();
    private final Map<String, Variable<Condition.OnQuestion, Known.One>> answers = new HashMap<>();
    private final Map<Stage, Variable<Condition.RiskAtLeast, Worst>> risks = new HashMap<>();
    private final Map<Set<String>, Variable<Condition.UnknownShare, Double>> shares = new HashMap<>();
    private final Variable<Condition, Boolean> suggestions =
            new Variable<>(_ -> new Variable.Values<>(List.of(true, false), true), (_, waiting) -> Truth.of(waiting));
    private final Variable<Period, LocalDate> today =
            new Variable<>(Formulas::days, (period, day) -> Truth.of(period.contains(day)));
    private final Map<String, Formula.Shared> shown = new HashMap<>();
    private final Map<String, Formula.Shared> redLines = new HashMap<>();
    private final Map<String, Formula.Shared> named = new HashMap<>();
    private final Set<Period> periods = new HashSet<>();
    private final World world;
    private long made;

    /// Formulas for a proof: whatever the rows, on whatever day.
    Formulas(Draft draft) {
        this(draft, World.ANY);
    }

    Formulas(Draft draft, World world) {
        this.draft = draft;
        this.world = world;
    }

    /// For which dossiers the formulas speak.
    ///
    /// @param rows what repeating sections of which the user adds the rows hold
    /// @param day  the day for which everything is worked out; empty: any
    record World(Rows rows, Optional<LocalDate> day) {
        static final World ANY = new World(Rows.ANY, Optional.empty());
    }

    enum Rows {
        /// Any number of rows, which may differ.
        ANY,
        /// One row each; of laid-down rows every one has the same answers.
        ONE,
        NONE
    }

    /// The periods that such a formula asks for.
    Set<Period> periodsIn(Function<Formulas, Formula> made) {
        made.apply(this).countUses();
        return periods;
    }

    /// The answers that were chosen, by question.
    Map<String, Known.One> chosenAnswers() {
        Map<String, Known.One> chosen = new LinkedHashMap<>();
        answers.forEach((id, variable) -> variable.value().ifPresent(known -> chosen.put(id, known)));
        return chosen;
    }

    /// The levels that were chosen, by stage.
    Map<Stage, Worst> chosenLevels() {
        Map<Stage, Worst> chosen = new LinkedHashMap<>();
        risks.forEach((stage, variable) -> variable.value().ifPresent(worst -> chosen.put(stage, worst)));
        return chosen;
    }

    /// The parts of which a share of unknown answers was asked.
    Set<String> partsShared() {
        return shares.keySet().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// How many parts of conditions were made ready here.
    long made() {
        return made;
    }

    /// Everything the formulas made here depend on.
    Collection<Variable<?, ?>> variables() {
        return variables.values();
    }

    /// @param rows the repeating section in whose rows the condition is asked
    Formula of(Condition condition, Optional<Section> rows) {
        made++;
        return switch (condition) {
            case Condition.All all -> new Formula.All(several(all.of(), rows));
            case Condition.Any any -> new Formula.Any(several(any.of(), rows));
            case Condition.Count count -> new Formula.Count(several(count.of(), rows), count.atLeast());
            case Condition.Not not -> new Formula.Not(of(not.of(), rows));
            case Condition.OnQuestion on -> onQuestion(on, rows);
            case Condition.RedLineCrossed crossed -> redLine(crossed);
            case Condition.RiskAtLeast risk -> risk(risk);
            case Condition.UnknownShare share -> share(share);
            case Condition.SuggestionWaiting waiting -> waiting(waiting);
            case Condition.During during -> during(during.period());
            case Condition.Named named -> named(named, rows);
        };
    }

    /// That condition, in that period.
    Formula of(Condition condition, Period period) {
        Formula formula = somewhere(condition);
        return period.equals(Period.ALWAYS) ? formula : new Formula.All(List.of(during(period), formula));
    }

    /// That condition as a whole: one that asks about the rows of one repeat holds when it holds in one of them.
    Formula somewhere(Condition condition) {
        return world.rows() == Rows.NONE && asksAboutOneRepeat(draft, condition)
                ? new Formula.Free(Truths.of(Truth.NO))
                : of(condition, Optional.empty());
    }

    /// Whether it asks about the rows that users add to one repeat, and of no other repeat.
    static boolean asksAboutOneRepeat(Draft draft, Condition condition) {
        List<Section.Repeat> asked = condition
                .questions()
                .distinct()
                .flatMap(id -> draft.question(id).stream())
                .flatMap(found -> found.section().repeat().stream())
                .distinct()
                .limit(2)
                .toList();
        return asked.size() == 1 && asked.getFirst().fixedRows().isEmpty();
    }

    private Formula during(Period period) {
        periods.add(period);
        return world.day()
                .<Formula>map(day -> new Formula.Free(Truths.of(Truth.of(period.contains(day)))))
                .orElseGet(() -> asks("today", today, period));
    }

    private Formula waiting(Condition.SuggestionWaiting waiting) {
        Formula left = asks("suggestions", suggestions, waiting);
        if (world.rows() == Rows.ANY) {
            return left;
        }
        return new Formula.All(List.of(
                left,
                new Formula.Any(draft.definition().risks().stream()
                        .map(CatalogueRisk::suggestedBy)
                        .filter(by -> by.tree().noneMatch(Condition.SuggestionWaiting.class::isInstance))
                        .<Formula>map(by -> new Formula.Surely(somewhere(by), Truth.YES))
                        .toList())));
    }

    /// Outside a row it is asked of rows that may be many and differ.
    private Formula named(Condition.Named named, Optional<Section> rows) {
        if (rows.isEmpty() && world.rows() == Rows.ANY && asksAboutRows(named)) {
            return new Formula.Free(ANYTHING);
        }
        Formula.Shared known = this.named.get(named.key());
        if (known == null) {
            known = new Formula.Shared(rows.isPresent() ? of(named.of(), rows) : somewhere(named.of()));
            this.named.put(named.key(), known);
        }
        return known;
    }

    private boolean asksAboutRows(Condition.Named named) {
        return named.questions().flatMap(id -> draft.question(id).stream()).anyMatch(Draft.Asked::mayRepeat);
    }

    /// Whether a question is shown; open counts as shown.
    Formula shown(Draft.Asked asked) {
        Formula.Shared known = shown.get(asked.id());
        if (known == null) {
            Formula when = of(asked.question().basics().when(), rows(asked));
            known = new Formula.Shared(asked.owner()
                    .flatMap(owner -> draft.question(owner.id()))
                    .<Formula>map(owner -> new Formula.All(List.of(shown(owner), when)))
                    .orElse(when));
            shown.put(asked.id(), known);
        }
        return known;
    }

    static Optional<Section> rows(Draft.Asked asked) {
        return Optional.of(asked.section()).filter(section -> section.repeat().isPresent());
    }

    private List<Formula> several(List<Condition> conditions, Optional<Section> rows) {
        return conditions.stream().map(part -> of(part, rows)).toList();
    }

    private Formula onQuestion(Condition.OnQuestion on, Optional<Section> rows) {
        Optional<Draft.Asked> found = draft.question(on.question());
        if (found.isEmpty()) {
            return new Formula.Free(Truths.of(on.judge(new Known.Hidden())));
        }
        Draft.Asked asked = found.get();
        boolean sameRow = rows.flatMap(Section::repeat)
                .map(Section.Repeat::id)
                .equals(asked.section().repeat().map(Section.Repeat::id));
        if (asked.mayRepeat() && !sameRow && world.rows() == Rows.ANY) {
            return new Formula.Free(inSomeRow(on, asked.question()));
        }
        if (world.rows() == Rows.NONE && asked.hasRowsOfTheUser()) {
            return new Formula.Free(Truths.of(on.judge(new Known.Unanswered())));
        }
        Variable<Condition.OnQuestion, Known.One> variable = answers.computeIfAbsent(
                asked.id(),
                _ -> new Variable<>(
                        conditions -> PossibleAnswers.of(asked.question(), conditions), Condition.OnQuestion::judge));
        return new Formula.WhileShown(shown(asked), asks(asked.id(), variable, on), on.judge(new Known.Hidden()));
    }

    /// What a condition can become when it is asked of rows that may be any number and differ.
    private static Truths inSomeRow(Condition.OnQuestion on, Question question) {
        return Stream.concat(PossibleAnswers.of(question, List.of(on)).all().stream(), Stream.of(new Known.Hidden()))
                .map(known -> Truths.of(on.judge(known)))
                .reduce(Truths.of(Truth.NO), Truths::with);
    }

    private Formula redLine(Condition.RedLineCrossed crossed) {
        return new Formula.Any(draft.definition().redLines().stream()
                .filter(line -> crossed.redLine().equals(Condition.RedLineCrossed.ANY)
                        || crossed.redLine().equals(line.id()))
                .<Formula>map(this::redLine)
                .toList());
    }

    private Formula redLine(RedLine line) {
        Formula.Shared known = redLines.get(line.id());
        if (known == null) {
            known = new Formula.Shared(of(line.when(), line.period()));
            redLines.put(line.id(), known);
        }
        return known;
    }

    private Formula risk(Condition.RiskAtLeast risk) {
        Variable<Condition.RiskAtLeast, Worst> variable = risks.computeIfAbsent(
                risk.stage(),
                _ -> new Variable<>(_ -> levels(), (asked, worst) -> {
                    int rank = asked.withoutPlan() ? worst.rankWithoutPlan() : worst.rank();
                    return Truth.of(rank >= rank(asked.level()));
                }));
        return asks(risk.stage(), variable, risk);
    }

    private Variable.Values<Worst> levels() {
        int most = draft.definition().levels().size();
        return new Variable.Values<>(
                Stream.iterate(0, rank -> rank <= most, rank -> rank + 1)
                        .flatMap(rank -> Stream.iterate(0, without -> without <= rank, without -> without + 1)
                                .map(without -> new Worst(rank, without)))
                        .toList(),
                true);
    }

    private int rank(String level) {
        return draft.definition().levels().stream()
                .filter(known -> known.code().equals(level))
                .mapToInt(Level::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private Formula share(Condition.UnknownShare share) {
        Variable<Condition.UnknownShare, Double> variable = shares.computeIfAbsent(
                share.parts(),
                _ -> new Variable<>(Formulas::sharesAround, (asked, value) -> Truth.of(value > asked.moreThan())));
        return asks(share.parts(), variable, share);
    }

    private static Variable.Values<Double> sharesAround(List<Condition.UnknownShare> asked) {
        return new Variable.Values<>(
                Stream.concat(
                                Stream.of(0.0, 1.0),
                                asked.stream()
                                        .flatMap(share -> Stream.of(share.moreThan(), Math.nextUp(share.moreThan()))))
                        .toList(),
                true);
    }

    private static Variable.Values<LocalDate> days(List<Period> periods) {
        return new Variable.Values<>(
                Stream.concat(
                                Stream.of(LocalDate.EPOCH),
                                periods.stream()
                                        .flatMap(period -> Stream.concat(
                                                period.from().stream().flatMap(day -> Stream.of(day, day.minusDays(1))),
                                                period.until().stream()
                                                        .flatMap(day -> Stream.of(day, day.plusDays(1))))))
                        .toList(),
                true);
    }

    private <A, V> Formula asks(Object name, Variable<A, V> variable, A what) {
        variables.put(name, variable);
        return new Formula.Asks(variable, variable.ask(what));
    }
}
