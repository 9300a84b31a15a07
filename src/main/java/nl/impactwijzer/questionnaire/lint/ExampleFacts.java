package nl.impactwijzer.questionnaire.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Evaluation;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;

/// What conditions find in a [Trial]. A test holds it against the rules that work on real dossiers.
///
/// All rows of a repeat are alike here, so that a question of a row is the same seen from inside and from outside.
final class ExampleFacts implements Facts {

    private final Draft draft;
    private final Trial trial;
    private final Optional<ExampleFacts> withoutSuggesting;
    private final Map<String, Boolean> shown = new HashMap<>();
    private final Map<String, Evaluation> named = new HashMap<>();
    private final Map<String, Evaluation> redLines = new HashMap<>();

    ExampleFacts(Draft draft, Trial trial) {
        this(draft, trial, Optional.empty());
    }

    private ExampleFacts(Draft draft, Trial trial, Optional<ExampleFacts> withoutSuggesting) {
        this.draft = draft;
        this.trial = trial;
        this.withoutSuggesting = withoutSuggesting;
    }

    /// The same, where a question without an answer says no in place of leaving things open.
    ExampleFacts suggesting() {
        return new ExampleFacts(draft, trial, Optional.of(this));
    }

    /// Whether that question is there and stays there: surely, and not for want of an answer.
    boolean isSurelyShown(Draft.Asked asked) {
        return hasRows(asked)
                && isShown(asked)
                && asked.question().basics().when().evaluate(this).isYes();
    }

    /// Whether there are rows to ask it in.
    private boolean hasRows(Draft.Asked asked) {
        return !asked.hasRowsOfTheUser()
                || asked.section()
                        .repeat()
                        .map(repeat -> trial.rows().contains(repeat.id()))
                        .orElse(true);
    }

    /// Whether a condition that is asked in each row of that section holds in one.
    boolean holdsInRow(Condition condition, Draft.Asked anyOfTheRow) {
        return hasRows(anyOfTheRow) && condition.evaluate(this).isYes();
    }

    boolean holds(Condition condition) {
        return somewhere(condition).isYes();
    }

    private boolean isShown(Draft.Asked asked) {
        if (withoutSuggesting.isPresent()) {
            return withoutSuggesting.get().isShown(asked);
        }
        Boolean known = shown.get(asked.id());
        if (known == null) {
            known = asked.question().basics().when().evaluate(this).truth() != Truth.NO
                    && asked.owner()
                            .flatMap(owner -> draft.question(owner.id()))
                            .map(this::isShown)
                            .orElse(true);
            shown.put(asked.id(), known);
        }
        return known;
    }

    @Override
    public Known known(String question) {
        Known.One known = draft.question(question).map(this::known).orElseGet(Known.Hidden::new);
        return withoutSuggesting.isPresent() && known instanceof Known.Unanswered ? new Known.Hidden() : known;
    }

    private Known.One known(Draft.Asked asked) {
        if (!hasRows(asked)) {
            return new Known.Unanswered();
        }
        return isShown(asked) ? given(asked.question()) : new Known.Hidden();
    }

    private Known.One given(Question question) {
        if (question instanceof Question.Register register) {
            int size = trial.size(register.register());
            return size == 0 ? new Known.Unanswered() : new Known.Amount(BigDecimal.valueOf(size));
        }
        return trial.answers().getOrDefault(question.id(), new Known.Unanswered());
    }

    @Override
    public LocalDate asOf() {
        return trial.day();
    }

    @Override
    public Evaluation named(Condition.Named condition) {
        Evaluation known = named.get(condition.key());
        if (known == null) {
            known = somewhere(condition.of());
            named.put(condition.key(), known);
        }
        return known;
    }

    @Override
    public Evaluation somewhere(Condition condition) {
        boolean noRows = trial.rows().isEmpty() && Formulas.asksAboutOneRepeat(draft, condition);
        return noRows ? Evaluation.any(List.of()) : condition.evaluate(this);
    }

    @Override
    public Evaluation redLine(String idOrAny) {
        if (withoutSuggesting.isPresent()) {
            return withoutSuggesting.get().redLine(idOrAny);
        }
        if (idOrAny.equals(Condition.RedLineCrossed.ANY)) {
            return Evaluation.any(draft.definition().redLines().stream()
                    .map(line -> redLine(line.id()))
                    .toList());
        }
        Evaluation known = redLines.get(idOrAny);
        if (known == null) {
            known = draft.definition().redLines().stream()
                    .filter(line -> line.id().equals(idOrAny) && line.period().contains(trial.day()))
                    .findFirst()
                    .map(RedLine::when)
                    .map(this::somewhere)
                    .orElseGet(() -> Evaluation.any(List.of()));
            redLines.put(idOrAny, known);
        }
        return known;
    }

    @Override
    public Truth riskAtLeast(Stage stage, String level, boolean withoutPlan) {
        int wanted = draft.definition().levels().stream()
                .filter(known -> known.code().equals(level))
                .mapToInt(Level::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return trial.risks().stream()
                .map(risk -> withoutPlan && risk.planned()
                        ? Truth.NO
                        : rank(risk, stage)
                                .map(rank -> Truth.of(rank >= wanted))
                                .orElse(Truth.OPEN))
                .reduce(Truth.NO, Truth::or);
    }

    /// A stage that was not scored stands where the one before it does.
    private static Optional<Integer> rank(Trial.Scored risk, Stage stage) {
        Integer rank = risk.ranks().get(stage);
        return rank == null ? stage.before().flatMap(before -> rank(risk, before)) : Optional.of(rank);
    }

    @Override
    public double unknownShare(Set<String> parts) {
        int total = 0;
        int unsure = 0;
        for (Draft.Asked asked : draft.questions()) {
            if (parts.contains(asked.part().id())
                    && asked.question().basics().required()
                    && hasRows(asked)
                    && isShown(asked)) {
                int rows = asked.section()
                        .repeat()
                        .map(repeat -> Math.max(1, repeat.fixedRows().size()))
                        .orElse(1);
                Known.One known = given(asked.question());
                total += rows;
                unsure += known instanceof Known.Unanswered || known instanceof Known.Unknown ? rows : 0;
            }
        }
        return total == 0 ? 0 : (double) unsure / total;
    }

    @Override
    public boolean isSuggestionWaiting() {
        return !trial.handled() && isSomethingSuggested();
    }

    private boolean isSomethingSuggested() {
        ExampleFacts suggesting = suggesting();
        return draft.definition().risks().stream()
                .map(CatalogueRisk::suggestedBy)
                .filter(by -> by.tree().noneMatch(Condition.SuggestionWaiting.class::isInstance))
                .anyMatch(by -> suggesting.somewhere(by).truth() != Truth.NO);
    }
}
