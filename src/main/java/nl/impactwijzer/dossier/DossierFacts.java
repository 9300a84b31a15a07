package nl.impactwijzer.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Evaluation;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RedLine;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;

/// A dossier as conditions see it: an answer counts only while its question is shown.
///
/// Each question's visibility is worked out once. The linter refuses circles; should one be read all the same, the
/// question that is asked for while it is being worked out counts as shown.
final class DossierFacts implements Facts {

    private final Questionnaire questionnaire;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final RiskFacts risks;
    private final Map<Place, Boolean> shown = new HashMap<>();
    private final Map<String, Evaluation> redLines = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Map<String, View> rows = new HashMap<>();
    private final View everywhere = new View(this, Optional.empty(), false);
    /// The same facts, where a question without an answer says no in place of leaving things open.
    private final View suggesting = new View(this, Optional.empty(), true);
    private Optional<List<Suggested>> suggested = Optional.empty();

    DossierFacts(Questionnaire questionnaire, Dossier dossier, LocalDate asOf, RiskFacts risks) {
        this.questionnaire = questionnaire;
        this.dossier = dossier;
        this.asOf = asOf;
        this.risks = risks;
    }

    /// Of the next state of the same dossier.
    ///
    /// @param anew the questions that may have come or gone since
    DossierFacts(DossierFacts before, Dossier dossier, RiskFacts risks, Set<String> anew) {
        this(before.questionnaire, dossier, before.asOf, risks);
        before.shown.forEach((place, was) -> {
            if (!anew.contains(place.question())) {
                shown.put(place, was);
            }
        });
    }

    @Override
    public Known known(String question) {
        return questionnaire
                .question(question)
                .map(placed -> placed.section().repeat().isPresent()
                        ? inRows(placed, placed.section().repeat().get())
                        : one(placed.question(), Place.of(question), dossier.response(question), this))
                .orElse(new Known.Hidden());
    }

    private Known inRows(Questionnaire.Placed placed, Section.Repeat repeat) {
        List<Known.One> rows = new ArrayList<>();
        for (Row row : Route.rows(dossier, repeat)) {
            Place place = Place.inRow(repeat.id(), row.id(), placed.question().id());
            rows.add(
                    one(placed.question(), place, row.response(placed.question().id()), inRow(repeat, row)));
        }
        return rows.isEmpty() ? new Known.Unanswered() : new Known.InRows(rows);
    }

    /// The same facts, seen from inside one row: questions of its sections mean the row's own answers.
    Facts inRow(Section.Repeat repeat, Row row) {
        return rows.computeIfAbsent(
                repeat.id() + "/" + row.id(), _ -> new View(this, Optional.of(new In(repeat, row)), false));
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public Evaluation named(Condition.Named condition) {
        return everywhere.named(condition);
    }

    @Override
    public Evaluation somewhere(Condition condition) {
        return everywhere.somewhere(condition);
    }

    boolean isShown(Place place, Question question, Facts around) {
        Boolean known = shown.get(place);
        if (known != null) {
            return known;
        }
        if (!underWay.add("shown " + place)) {
            return true;
        }
        boolean result = question.basics().when().evaluate(around).truth() != Truth.NO && isOwnerShown(place, around);
        shown.put(place, result);
        return result;
    }

    /// A detail is shown only with the question it belongs to.
    private boolean isOwnerShown(Place place, Facts around) {
        return questionnaire
                .owner(place.question())
                .map(owner -> isShown(new Place(place.row(), owner.id()), owner, around))
                .orElse(true);
    }

    private Known.One one(Question question, Place place, Response response, Facts around) {
        return isShown(place, question, around) ? known(question, response) : new Known.Hidden();
    }

    Route.State state(Question question, Response response) {
        return switch (known(question, response)) {
            case Known.Unanswered _, Known.Hidden _ -> Route.State.OPEN;
            case Known.Unknown _ -> Route.State.UNKNOWN;
            case Known.NotApplicable _ -> Route.State.NOT_APPLICABLE;
            case Known.Codes _, Known.Amount _, Known.Date _, Known.Given _ -> Route.State.ANSWERED;
        };
    }

    private Known.One known(Question question, Response response) {
        return switch (response.answer()) {
            case Answer.Unknown _ -> new Known.Unknown();
            case Answer.NotApplicable _ -> new Known.NotApplicable();
            case Answer.None _ ->
                question instanceof Question.Register register ? count(size(register)) : new Known.Unanswered();
            case Answer.Rows rows -> count(rows.rows().size());
            case Answer.Amount amount -> new Known.Amount(amount.value());
            case Answer.Multiple multiple ->
                multiple.values().isEmpty() ? new Known.Unanswered() : new Known.Codes(Set.copyOf(multiple.values()));
            case Answer.Single single -> single(question, single.value());
        };
    }

    private static Known.One single(Question question, String value) {
        if (value.isBlank()) {
            return new Known.Unanswered();
        }
        return switch (question) {
            case Question.WithOptions _, Question.YesNo _, Question.Scaled _ -> new Known.Codes(Set.of(value));
            // What was typed and is no day or number is kept, but it answers nothing.
            case Question.Day _ ->
                Days.parse(value).<Known.One>map(Known.Date::new).orElseGet(Known.Unanswered::new);
            case Question.Quantity _ -> new Known.Unanswered();
            case Question.Text _, Question.Rows _, Question.Register _ -> new Known.Given();
        };
    }

    private int size(Question.Register register) {
        return switch (register.register()) {
            case RISKS -> dossier.risks().size();
            case MEASURES -> dossier.measures().size();
            case EFFECTS -> dossier.effects().size();
        };
    }

    private static Known.One count(int size) {
        return size == 0 ? new Known.Unanswered() : new Known.Amount(BigDecimal.valueOf(size));
    }

    @Override
    public Evaluation redLine(String idOrAny) {
        if (idOrAny.equals(Condition.RedLineCrossed.ANY)) {
            List<Evaluation> all = questionnaire.definition().redLines().stream()
                    .map(line -> redLine(line.id()))
                    .toList();
            return Evaluation.any(all);
        }
        Evaluation known = redLines.get(idOrAny);
        if (known != null) {
            return known;
        }
        Evaluation evaluation = underWay.add("redLine " + idOrAny) ? evaluate(idOrAny) : Evaluation.any(List.of());
        redLines.put(idOrAny, evaluation);
        return evaluation;
    }

    private Evaluation evaluate(String redLine) {
        return questionnaire.definition().redLines().stream()
                .filter(line -> line.id().equals(redLine) && line.period().contains(asOf))
                .findFirst()
                .map(RedLine::when)
                .map(this::somewhere)
                .orElse(Evaluation.any(List.of()));
    }

    @Override
    public Truth riskAtLeast(Stage stage, String level, boolean withoutPlan) {
        return risks.riskAtLeast(stage, level, withoutPlan);
    }

    @Override
    public double unknownShare(Set<String> parts) {
        return Progress.of(new Route(questionnaire, dossier, this)
                        .counted()
                        .filter(step -> parts.contains(step.part().id())))
                .unknownShare();
    }

    @Override
    public boolean isSuggestionWaiting() {
        return suggested().stream().anyMatch(Suggested::isWaiting);
    }

    /// The catalogue risks the answers point to. Looking for them is a large part of what an outcome costs.
    List<Suggested> suggested() {
        List<Suggested> known = suggested.orElseGet(() -> Suggested.of(questionnaire, dossier, suggesting));
        suggested = Optional.of(known);
        return known;
    }

    /// The repeat whose rows a condition asks about; empty when it asks about none, or about several.
    private Optional<Section.Repeat> repeatOf(Condition condition) {
        List<Section.Repeat> asked = condition
                .questions()
                .distinct()
                .flatMap(id -> questionnaire.question(id).stream())
                .flatMap(placed -> placed.section().repeat().stream())
                .distinct()
                .limit(2)
                .toList();
        return asked.size() == 1 ? Optional.of(asked.getFirst()) : Optional.empty();
    }

    private record In(Section.Repeat repeat, Row row) {}

    /// The facts as seen from one row or from outside all rows. What named conditions came to is kept.
    private static final class View implements Facts {
        private final DossierFacts whole;
        private final Optional<In> in;
        private final boolean unansweredSaysNo;
        private final Map<String, Evaluation> named = new HashMap<>();
        private final Map<String, View> rows = new HashMap<>();

        View(DossierFacts whole, Optional<In> in, boolean unansweredSaysNo) {
            this.whole = whole;
            this.in = in;
            this.unansweredSaysNo = unansweredSaysNo;
        }

        @Override
        public Known known(String question) {
            Known known = inThisRow(question).orElseGet(() -> whole.known(question));
            return unansweredSaysNo && known instanceof Known.Unanswered ? new Known.Hidden() : known;
        }

        private Optional<Known> inThisRow(String question) {
            return in.flatMap(here -> whole.questionnaire
                    .question(question)
                    .filter(placed -> placed.section()
                            .repeat()
                            .map(repeat -> repeat.id().equals(here.repeat().id()))
                            .orElse(false))
                    .map(placed -> whole.one(
                            placed.question(),
                            Place.inRow(here.repeat().id(), here.row().id(), question),
                            here.row().response(question),
                            whole.inRow(here.repeat(), here.row()))));
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
            Optional<Section.Repeat> repeat = in.isPresent() ? Optional.empty() : whole.repeatOf(condition);
            if (repeat.isEmpty()) {
                return condition.evaluate(this);
            }
            List<Row> asked = Route.rows(whole.dossier, repeat.get());
            return Evaluation.any(asked.stream()
                    .map(row -> condition.evaluate(row(repeat.get(), row)))
                    .toList());
        }

        private Facts row(Section.Repeat repeat, Row row) {
            return unansweredSaysNo
                    ? rows.computeIfAbsent(row.id(), _ -> new View(whole, Optional.of(new In(repeat, row)), true))
                    : whole.inRow(repeat, row);
        }

        @Override
        public LocalDate asOf() {
            return whole.asOf;
        }

        @Override
        public Evaluation redLine(String idOrAny) {
            return whole.redLine(idOrAny);
        }

        @Override
        public Truth riskAtLeast(Stage stage, String level, boolean withoutPlan) {
            return whole.riskAtLeast(stage, level, withoutPlan);
        }

        @Override
        public double unknownShare(Set<String> parts) {
            return whole.unknownShare(parts);
        }

        @Override
        public boolean isSuggestionWaiting() {
            return whole.isSuggestionWaiting();
        }
    }
}
