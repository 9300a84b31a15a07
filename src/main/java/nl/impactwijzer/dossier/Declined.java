package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.Optional;

/// An [Offer] that a person chose not to take over.
///
/// It counts only while the other assessment says the same: once another answer stands there, that is offered again.
///
/// @param place         where it would have stood
/// @param questionnaire id of the questionnaire of the other assessment
/// @param from          where it stands there
/// @param said          what stood there
/// @param by            who did not take it over, as that person named himself; empty when not stated
public record Declined(Place place, String questionnaire, Place from, Answer said, String by, Optional<Instant> at) {

    public static Declined of(Offer offer, String by, Instant at) {
        Offer.Origin origin = offer.origin();
        return new Declined(
                offer.place(), origin.questionnaire().id(), origin.place(), origin.said(), by, Optional.of(at));
    }

    /// The same, about another place.
    public Declined at(Place other) {
        return new Declined(other, questionnaire, from, said, by, at);
    }

    /// What names it in a dossier: a fact is declined at most once for a place.
    String key() {
        return place + "/" + questionnaire + "/" + from;
    }

    boolean isAbout(Offer offer) {
        Offer.Origin origin = offer.origin();
        return place.equals(offer.place())
                && questionnaire.equals(origin.questionnaire().id())
                && from.equals(origin.place())
                && said.equals(origin.said());
    }
}
