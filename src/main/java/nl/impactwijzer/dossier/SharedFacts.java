package nl.impactwijzer.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.FactLink;
import nl.impactwijzer.questionnaire.Questionnaire;

/// What other assessments of the same product know that is asked for here as well, by the links of either
/// questionnaire.
///
/// An answer counts only while its question is shown there, and not knowing is never offered.
public final class SharedFacts {

    private final List<Way> ways;

    private SharedFacts(List<Way> ways) {
        this.ways = ways;
    }

    /// @param here   the questionnaire that is being filled in
    /// @param others other dossiers of the product, at most one for each questionnaire
    public static SharedFacts of(Questionnaire here, List<Route> others) {
        List<Way> ways = new ArrayList<>();
        for (Route other : others) {
            Questionnaire there = other.questionnaire();
            here.definition().links().stream()
                    .filter(link -> link.questionnaire().equals(there.ref().id()))
                    .map(link -> new Way(other, link, link.question(), link.other(), FittedAnswer.toHere(link)))
                    .forEach(ways::add);
            there.definition().links().stream()
                    .filter(link -> link.questionnaire().equals(here.ref().id()))
                    .map(link -> new Way(other, link, link.other(), link.question(), FittedAnswer.toOther(link)))
                    .forEach(ways::add);
        }
        return new SharedFacts(List.copyOf(ways));
    }

    public static SharedFacts none() {
        return new SharedFacts(List.of());
    }

    /// What can be taken over in that place: while nothing is known there, and what a question of several choices does
    /// not have yet. Facts that come to the same are offered once.
    public List<Offer> offers(Route.Step step) {
        List<Offer> offers = new ArrayList<>();
        Set<Answer> offered = new LinkedHashSet<>();
        for (Way way : ways) {
            if (way.here.equals(step.question().id())) {
                way.told()
                        .flatMap(there -> way
                                .fitted
                                .to(step, there.question(), there.response().answer())
                                .stream()
                                .filter(offered::add)
                                .map(answer -> way.offer(step.place(), there, answer)))
                        .forEach(offers::add);
            }
        }
        return offers;
    }

    /// Names for rows that a person adds here: what the rows of a linked question, or of a linked section that repeats,
    /// are called there.
    public List<String> names(String repeat) {
        return ways.stream()
                .filter(way -> way.here.equals(repeat))
                .flatMap(Way::names)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /// One link, looked along towards here.
    private record Way(Route other, FactLink link, String here, String there, FittedAnswer fitted) {

        Stream<Route.Step> told() {
            return other.asking(List.of(there)).stream();
        }

        Stream<String> names() {
            Stream<Row> asked = told().flatMap(step ->
                    step.response().answer() instanceof Answer.Rows rows ? rows.rows().stream() : Stream.empty());
            Stream<Row> repeated = other.questionnaire().repeating(there).isPresent()
                    ? other.dossier().rows(there).stream()
                    : Stream.empty();
            return Stream.concat(asked, repeated).map(Row::title);
        }

        Offer offer(Place place, Route.Step from, Answer answer) {
            return new Offer(
                    place,
                    link.title(),
                    answer,
                    new Offer.Origin(
                            other.questionnaire().ref(),
                            from.place(),
                            from.question(),
                            from.row().map(Row::title).orElse(""),
                            from.response().answer(),
                            from.response().at()));
        }
    }
}
