package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Messages;

/// Moves all answers of a dossier from one version to the next.
///
/// Every answer sets out on a [Trip]; what arrives at one place together is settled there; what did not arrive whole
/// goes to the attic whole.
final class AnswersStep {

    private final Questionnaire before;
    private final Questionnaire after;
    private final Rules rules;
    private final Dossier dossier;
    private final AnswerFit fit;
    private final RowMap rows;
    private final List<Trip> trips = new ArrayList<>();
    private final Map<Place, List<Trip.Arrival>> arrivals = new LinkedHashMap<>();

    AnswersStep(Questionnaire before, Questionnaire after, Rules rules, Dossier dossier) {
        this.before = before;
        this.after = after;
        this.rules = rules;
        this.dossier = dossier;
        this.fit = new AnswerFit(rules);
        this.rows = new RowMap(before, after, rules, dossier);
    }

    /// The answers of the new dossier; the lines and the attic get what there is to say about them.
    Map<String, Response> move(Attic attic, List<Line> lines) {
        dossier.answers().forEach(this::start);
        trips.forEach(this::travel);
        Map<Place, Response> settled = new LinkedHashMap<>();
        arrivals.forEach((place, together) ->
                new Settling(rules, rows, together).settle().ifPresent(response -> settled.put(place, response)));
        Map<String, Response> answers = rows.answers(settled);
        for (Trip trip : trips) {
            new Arriving(after, trip, settled).tell(attic, lines);
        }
        rows.lost().forEach(lost -> {
            attic.put(lost, LocalizedText.same(lost.row()), AtticItem.Why.GONE, LocalizedText.EMPTY, List.of());
            lines.add(new Line(
                    Fate.ATTIC, Optional.of(lost), List.of(), AtticItem.Why.GONE.sentence(), LocalizedText.EMPTY));
        });
        return answers;
    }

    /// What was declined for a question is declined for it under its new name too, in the rows where it now stands.
    List<Declined> declined() {
        return dossier.declined().stream().flatMap(this::declined).toList();
    }

    private Stream<Declined> declined(Declined one) {
        String question = one.place().question();
        List<Place> places = rules.legs(question).stream()
                .filter(leg -> leg.by() == Rules.By.RENAMED || leg.by() == Rules.By.NOTHING_SAID)
                .flatMap(leg -> after.question(leg.to()).stream())
                .flatMap(to -> rows.places(one.place(), to, rules.across(question)).stream())
                .toList();
        return places.isEmpty() ? Stream.of(one) : places.stream().map(one::at);
    }

    private void start(String key, Response response) {
        if (before.repeating(key).isPresent() && response.answer() instanceof Answer.Rows said) {
            for (Row row : said.rows()) {
                row.answers()
                        .forEach((question, inner) ->
                                trips.add(trip(Place.inRow(key, row.id(), question), rowTitle(key, row), inner)));
            }
            return;
        }
        if (!rows.carriesWhole(key)) {
            trips.add(trip(Place.of(key), "", response));
        }
    }

    private String rowTitle(String key, Row row) {
        return row.title().isBlank()
                ? before.repeating(key).stream()
                        .flatMap(section -> section.repeat().stream())
                        .flatMap(repeat -> repeat.fixedRows().stream())
                        .filter(topic -> topic.id().equals(row.id()))
                        .map(topic -> topic.title().in(Messages.DUTCH))
                        .findFirst()
                        .orElse(row.id())
                : row.title();
    }

    private Trip trip(Place place, String row, Response response) {
        Optional<Questionnaire.Placed> placed = before.question(place.question());
        return new Trip(
                place,
                placed,
                new Spot(
                        "answers/" + place,
                        row,
                        placed.map(AnswersStep::where).orElse(LocalizedText.EMPTY),
                        placed.map(at -> at.question().text()).orElse(LocalizedText.same(place.question())),
                        placed.map(Questionnaire.Placed::question),
                        response));
    }

    static LocalizedText where(Questionnaire.Placed placed) {
        Part part = placed.part();
        Section section = placed.section();
        Map<String, String> both = new HashMap<>();
        part.title()
                .byLanguage()
                .forEach((language, title) -> both.put(
                        language,
                        part.title().equals(section.title())
                                ? title
                                : title + " › " + section.title().byLanguage().getOrDefault(language, "")));
        return new LocalizedText(both);
    }

    private void travel(Trip trip) {
        String id = trip.place().question();
        Optional<LocalizedText> gone = rules.removed(Migration.Thing.QUESTION, id);
        if (trip.from().isEmpty()) {
            trip.stays(AtticItem.Why.GONE, LocalizedText.EMPTY);
            return;
        }
        if (gone.isPresent()) {
            trip.stays(AtticItem.Why.REMOVED, gone.get());
            return;
        }
        Question was = trip.from().get().question();
        for (Rules.Leg leg : rules.legs(id)) {
            Optional<Questionnaire.Placed> to = after.question(leg.to());
            if (to.isEmpty()) {
                trip.stays(AtticItem.Why.GONE, LocalizedText.EMPTY);
            } else if (rules.reworded(id).isPresent()) {
                trip.again(leg.to(), AtticItem.Why.REWORDED, rules.reworded(id).get());
            } else {
                leg(trip, was, to.get(), leg);
            }
        }
    }

    private void leg(Trip trip, Question was, Questionnaire.Placed to, Rules.Leg leg) {
        List<Place> places =
                rows.places(trip.place(), to, rules.across(trip.place().question()));
        if (places.isEmpty()) {
            trip.again(leg.to(), AtticItem.Why.ROWS, LocalizedText.EMPTY);
            return;
        }
        switch (fit.fit(was, to.question(), trip.response().answer(), leg)) {
            case Fit.Refused refused -> trip.again(leg.to(), refused.why(), LocalizedText.EMPTY);
            case Fit.Silent _ -> trip.silent(leg.to());
            case Fit.Taken taken -> {
                for (Place place : places) {
                    Trip.Arrival arrival = new Trip.Arrival(trip, place, leg, to, taken);
                    trip.arrive(arrival);
                    arrivals.computeIfAbsent(place, _ -> new ArrayList<>()).add(arrival);
                }
            }
        }
    }
}
