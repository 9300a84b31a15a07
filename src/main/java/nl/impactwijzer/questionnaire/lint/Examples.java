package nl.impactwijzer.questionnaire.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Period;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RegisterKind;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;

/// Looks for a dossier that comes to a target, and keeps it only when it indeed does.
///
/// It looks where every repeating section has one row, and then where none has: with more rows that differ it does not
/// look, so that finding nothing proves nothing.
final class Examples {

    private final Draft draft;
    private final Search search = new Search();
    private final Smaller smaller;
    private final Set<String> addedRows;
    private final LocalDate usual;
    private long longest;
    private boolean stopped;

    Examples(Draft draft) {
        this.draft = draft;
        smaller = new Smaller(draft);
        usual = draft.definition().published();
        addedRows = draft.questions().stream()
                .filter(Draft.Asked::hasRowsOfTheUser)
                .flatMap(asked -> asked.section().repeat().stream())
                .map(Section.Repeat::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// @param from the first day on which it can be, when days matter
    record Found(Trial trial, Optional<LocalDate> from) {}

    /// An example on the first day on which there is one, as small as dropping answers one by one makes it.
    Optional<Found> find(Target target) {
        longest = 0;
        stopped = false;
        Set<LocalDate> edges = edges(target);
        List<LocalDate> days = new ArrayList<>(edges);
        days.addFirst(edges.isEmpty() ? usual : days.getFirst().minusDays(1));
        for (LocalDate day : days) {
            Optional<Trial> trial = find(target, day);
            if (trial.isPresent()) {
                boolean always = day.equals(days.getFirst());
                Trial small = smaller.of(trial.get(), target);
                // Before any day that the rules name is as good as today, when it is.
                Trial kept = always && smaller.reaches(small.on(usual), target) ? small.on(usual) : small;
                return Optional.of(new Found(kept, always ? Optional.empty() : Optional.of(day)));
            }
        }
        return Optional.empty();
    }

    /// Whether a search for the last target was stopped.
    boolean isStopped() {
        return stopped;
    }

    /// How many choices the longest search for the last target has tried.
    long steps() {
        return longest;
    }

    /// The days on which something that the target asks for begins, or has just ended.
    private Set<LocalDate> edges(Target target) {
        Formulas formulas = new Formulas(draft, new Formulas.World(Formulas.Rows.ONE, Optional.empty()));
        Set<LocalDate> days = new TreeSet<>();
        for (Period period : formulas.periodsIn(target.possible())) {
            period.from().ifPresent(days::add);
            period.until().map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        return days;
    }

    private Optional<Trial> find(Target target, LocalDate day) {
        Trial empty = Trial.empty(day);
        return Stream.<Optional<Trial>>of(
                        Optional.of(empty).filter(trial -> smaller.reaches(trial, target)),
                        Optional.of(empty.withRows(addedRows)).filter(trial -> smaller.reaches(trial, target)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> searched(target, day, Formulas.Rows.ONE))
                .or(() -> addedRows.isEmpty() ? Optional.empty() : searched(target, day, Formulas.Rows.NONE));
    }

    private Optional<Trial> searched(Target target, LocalDate day, Formulas.Rows rows) {
        for (var sure : target.sure()) {
            Formulas formulas = new Formulas(draft, new Formulas.World(rows, Optional.of(day)));
            Formula formula = sure.apply(formulas);
            Search.Result result = search.canBeTrue(formula, formulas.variables());
            longest = Math.max(longest, search.steps());
            stopped |= result == Search.Result.UNDECIDED;
            if (result == Search.Result.POSSIBLE) {
                search.complete(formula, formulas.variables());
                Trial made = made(formulas, day, rows);
                Optional<Trial> reached = Stream.of(made, filled(made, formulas.partsShared()))
                        .flatMap(trial -> Stream.of(trial, trial.handled(true)))
                        .filter(trial -> smaller.reaches(trial, target))
                        .findFirst();
                if (reached.isPresent()) {
                    return reached;
                }
            }
        }
        return Optional.empty();
    }

    private Trial made(Formulas formulas, LocalDate day, Formulas.Rows rows) {
        Trial trial = Trial.empty(day);
        if (rows == Formulas.Rows.ONE) {
            trial = trial.withRows(addedRows);
        }
        trial = trial.withRisks(risks(formulas.chosenLevels()));
        for (Map.Entry<String, Known.One> answer : formulas.chosenAnswers().entrySet()) {
            Question question = draft.question(answer.getKey()).orElseThrow().question();
            if (question instanceof Question.Register register) {
                if (answer.getValue() instanceof Known.Amount amount) {
                    trial = withEntries(
                            trial, register.register(), amount.value().intValue());
                }
            } else if (!(answer.getValue() instanceof Known.Unanswered)) {
                trial = trial.with(question.id(), answer.getValue());
            }
        }
        return trial;
    }

    /// The register of risks gets risks of the lowest level until it is long enough.
    private static Trial withEntries(Trial trial, RegisterKind kind, int size) {
        if (kind != RegisterKind.RISKS) {
            return trial.withRegister(kind, size);
        }
        List<Trial.Scored> risks = new ArrayList<>(trial.risks());
        while (risks.size() < size) {
            risks.add(new Trial.Scored(Map.of(Stage.INHERENT, 1), false));
        }
        return trial.withRisks(risks);
    }

    /// One risk without a plan, and one with a plan where the worst level is only met by that.
    private static List<Trial.Scored> risks(Map<Stage, Formulas.Worst> levels) {
        List<Trial.Scored> risks = new ArrayList<>();
        Map<Stage, Integer> unplanned = new EnumMap<>(Stage.class);
        Map<Stage, Integer> planned = new EnumMap<>(Stage.class);
        levels.forEach((stage, worst) -> {
            unplanned.put(stage, Math.max(1, worst.rankWithoutPlan()));
            planned.put(stage, Math.max(1, worst.rank()));
        });
        if (levels.values().stream().anyMatch(worst -> worst.rankWithoutPlan() > 0)) {
            risks.add(new Trial.Scored(unplanned, false));
        }
        if (levels.values().stream().anyMatch(worst -> worst.rank() > worst.rankWithoutPlan())) {
            risks.add(new Trial.Scored(planned, true));
        }
        return risks;
    }

    /// With an answer to every question of those parts that counts and is shown.
    private Trial filled(Trial trial, Set<String> parts) {
        Trial filled = trial;
        for (boolean changed = !parts.isEmpty(); changed; ) {
            changed = false;
            ExampleFacts facts = new ExampleFacts(draft, filled);
            for (Draft.Asked asked : draft.questions()) {
                if (parts.contains(asked.part().id())
                        && asked.question().basics().required()
                        && facts.known(asked.id()) instanceof Known.Unanswered) {
                    Trial next = asked.question() instanceof Question.Register register
                            ? withEntries(filled, register.register(), 1)
                            : filled.with(
                                    asked.id(),
                                    PossibleAnswers.of(asked.question(), List.of())
                                            .all()
                                            .getFirst());
                    changed |= !next.equals(filled);
                    filled = next;
                }
            }
        }
        return filled;
    }
}
