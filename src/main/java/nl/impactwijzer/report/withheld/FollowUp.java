package nl.impactwijzer.report.withheld;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.questionnaire.Evaluation;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Question;

/// Which hidden answer decides whether a question is asked.
final class FollowUp {

    private FollowUp() {}

    /// The answer on which it hangs, in a dossier without the hidden answers, whether this question is asked.
    static Optional<Place> of(Route route, Route.Step step, Set<Place> hidden) {
        return owner(route, step, hidden).or(() -> first(asked(route, step).open(), step, hidden));
    }

    /// The hidden answer that its condition looks at, or that of the question in whose card it stands. To be used where
    /// the question is not asked any more without it.
    static Optional<Place> gone(Route whole, Route.Step step, Set<Place> hidden) {
        Stream<Question> asked = Stream.concat(
                Stream.of(step.question()),
                whole.questionnaire().owner(step.question().id()).stream());
        Set<String> looksAt =
                asked.flatMap(question -> question.basics().when().questions()).collect(Collectors.toSet());
        return owner(whole, step, hidden).or(() -> first(looksAt, step, hidden));
    }

    /// The question in whose card this one stands.
    private static Optional<Place> owner(Route route, Route.Step step, Set<Place> hidden) {
        return route.questionnaire()
                .owner(step.question().id())
                .map(Question::id)
                .map(id -> new Place(step.place().row(), id))
                .filter(hidden::contains);
    }

    private static Evaluation asked(Route route, Route.Step step) {
        Facts facts = step.row()
                .flatMap(row -> step.section().repeat().map(repeat -> route.facts(repeat, row)))
                .orElseGet(route::facts);
        return step.question().basics().when().evaluate(facts);
    }

    private static Optional<Place> first(Set<String> questions, Route.Step step, Set<Place> hidden) {
        return questions.stream()
                .sorted()
                .flatMap(id -> place(step, id, hidden).stream())
                .findFirst();
    }

    /// That question in the same row, or else wherever it is hidden.
    private static Optional<Place> place(Route.Step step, String question, Set<Place> hidden) {
        Place here = new Place(step.place().row(), question);
        return hidden.contains(here)
                ? Optional.of(here)
                : hidden.stream()
                        .filter(place -> place.question().equals(question))
                        .min(Comparator.comparing(Place::toString));
    }
}
