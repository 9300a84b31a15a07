package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.text.LocalizedText;

/// One answer on its way from the old version to the new one, and all that happens to it.
final class Trip {

    private final Place place;
    private final Optional<Questionnaire.Placed> from;
    private final Spot was;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Set<String> again = new LinkedHashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();
    private Optional<AtticItem.Why> why = Optional.empty();
    private LocalizedText reason = LocalizedText.EMPTY;

    Trip(Place place, Optional<Questionnaire.Placed> from, Spot was) {
        this.place = place;
        this.from = from;
        this.was = was;
    }

    /// Where it comes, if what else comes there does not stand in the way.
    record Arrival(Trip trip, Place place, Rules.Leg leg, Questionnaire.Placed to, Fit.Taken taken) {
        Response response() {
            return trip.response().with(taken.answer());
        }
    }

    Place place() {
        return place;
    }

    Optional<Questionnaire.Placed> from() {
        return from;
    }

    Spot was() {
        return was;
    }

    Response response() {
        return was.response();
    }

    /// It has no place any more.
    void stays(AtticItem.Why because, LocalizedText said) {
        why = why.or(() -> Optional.of(because));
        reason = reason.isEmpty() ? said : reason;
    }

    /// It must be given again in that question.
    void again(String question, AtticItem.Why because, LocalizedText said) {
        stays(because, said);
        again.add(question);
    }

    /// It says nothing about that part.
    void silent(String question) {
        silent.add(question);
    }

    void arrive(Arrival arrival) {
        arrivals.add(arrival);
    }

    /// It could not be settled there.
    void turnedAway(Arrival arrival, AtticItem.Why because) {
        arrivals.remove(arrival);
        again(arrival.to().question().id(), because, LocalizedText.EMPTY);
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    Set<String> asked() {
        return again;
    }

    Set<String> silentAbout() {
        return silent;
    }

    /// Why it did not arrive, or not everywhere; empty when it did.
    Optional<AtticItem.Why> why() {
        return why;
    }

    LocalizedText reason() {
        return reason;
    }
}
