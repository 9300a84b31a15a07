package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Tells what became of one answer, and puts in the attic what did not arrive whole.
final class Arriving {

    private final Questionnaire after;
    private final Trip trip;
    private final Map<Place, Response> settled;

    Arriving(Questionnaire after, Trip trip, Map<Place, Response> settled) {
        this.after = after;

        this.trip = trip;
        this.settled = settled;
    }

    void tell(Attic attic, List<Line> lines) {
        List<Trip.Arrival> arrivals = trip.arrivals();
        boolean saidNowhere = arrivals.isEmpty() && trip.why().isEmpty();
        AtticItem.Why why = trip.why().orElse(AtticItem.Why.OPTION);
        Set<String> asked = new LinkedHashSet<>(trip.asked());
        asked.addAll(trip.silentAbout());
        if (trip.response().isEmpty() && arrivals.isEmpty()) {
            return;
        }
        if (trip.why().isPresent() || saidNowhere) {
            attic.put(trip.was(), why, trip.reason(), List.copyOf(asked));
            lines.add(line(
                    asked.isEmpty() && arrivals.isEmpty() ? Fate.ATTIC : Fate.AGAIN, spots(asked), why.sentence()));
        } else {
            boolean partly =
                    arrivals.stream().anyMatch(arrival -> arrival.taken().partly());
            if (partly) {
                attic.put(trip.was(), AtticItem.Why.OPTION, LocalizedText.EMPTY, List.of());
            }
            Fate fate = fate(arrivals.getFirst());
            lines.add(line(
                    fate,
                    spots(trip.silentAbout()),
                    Message.of(
                            partly
                                    ? "upgrade.partly"
                                    : leftSomething()
                                            ? "upgrade.fieldsLeft"
                                            : "upgrade.fate." + fate.code() + ".why")));
        }
        // The rows arrived, but not all of their fields did.
        arrivals.stream()
                .flatMap(arrival -> arrival.taken().left().stream())
                .distinct()
                .forEach(left -> field(left, attic, lines));
    }

    private boolean leftSomething() {
        return trip.arrivals().stream()
                .anyMatch(arrival -> !arrival.taken().left().isEmpty());
    }

    private void field(LeftField left, Attic attic, List<Line> lines) {
        Spot spot = new Spot(
                trip.was().place() + "/" + left.row().id() + "/" + left.field(),
                left.row().title(),
                trip.was().section(),
                left.question().map(Question::text).orElse(LocalizedText.same(left.field())),
                left.question(),
                left.response());
        if (left.response().isEmpty()) {
            return;
        }
        attic.put(spot, left.why(), left.reason(), left.again());
        lines.add(new Line(
                left.again().isEmpty() ? Fate.ATTIC : Fate.AGAIN,
                Optional.of(spot),
                left.again().stream()
                        .flatMap(question -> spot(question).stream())
                        .toList(),
                left.why().sentence(),
                left.reason()));
    }

    private Line line(Fate fate, List<Spot> unanswered, Message why) {
        List<Spot> is = new ArrayList<>();
        for (Trip.Arrival arrival : trip.arrivals()) {
            is.add(new Spot(
                    "answers/" + arrival.place(),
                    arrival.place().row().isPresent() ? trip.was().row() : "",
                    AnswersStep.where(arrival.to()),
                    arrival.to().question().text(),
                    Optional.of(arrival.to().question()),
                    settled.getOrDefault(arrival.place(), Response.NONE)));
        }
        is.addAll(unanswered);
        return new Line(fate, Optional.of(trip.was()), is, why, trip.reason());
    }

    private List<Spot> spots(Set<String> questions) {
        return questions.stream().flatMap(question -> spot(question).stream()).toList();
    }

    private Optional<Spot> spot(String question) {
        return after.question(question)
                .map(placed -> new Spot(
                        "answers/"
                                + trip.place()
                                        .row()
                                        .filter(_ -> placed.section().repeat().isPresent())
                                        .map(in -> Place.inRow(
                                                placed.section()
                                                        .repeat()
                                                        .orElseThrow()
                                                        .id(),
                                                in.row(),
                                                question))
                                        .orElse(Place.of(question)),
                        placed.section().repeat().isPresent() ? trip.was().row() : "",
                        AnswersStep.where(placed),
                        placed.question().text(),
                        Optional.of(placed.question()),
                        Response.NONE));
    }

    private Fate fate(Trip.Arrival arrival) {
        Questionnaire.Placed was = trip.from().orElseThrow();
        Questionnaire.Placed is = arrival.to();
        if (arrival.leg().by() == Rules.By.SPLIT) {
            return Fate.SPLIT;
        }
        if (arrival.leg().by() == Rules.By.MERGED) {
            return Fate.MERGED;
        }
        boolean retyped = !was.question().getClass().equals(is.question().getClass());
        if (retyped && !isBeside(trip.response().answer())) {
            return Fate.CONVERTED;
        }
        if (arrival.taken().how() != Fit.How.AS_IS) {
            return Fate.RECODED;
        }
        if (arrival.leg().by() == Rules.By.RENAMED) {
            return Fate.RENAMED;
        }
        if (!was.section().id().equals(is.section().id())
                        && !AnswersStep.where(was).equals(AnswersStep.where(is))
                || trip.place().row().isPresent() != arrival.place().row().isPresent()) {
            return Fate.MOVED;
        }
        return was.question().text().equals(is.question().text())
                        && was.question()
                                .basics()
                                .context()
                                .equals(is.question().basics().context())
                ? Fate.UNCHANGED
                : Fate.REWORDED;
    }

    private static boolean isBeside(Answer answer) {
        return answer.isEmpty() || answer instanceof Answer.Unknown || answer instanceof Answer.NotApplicable;
    }
}
