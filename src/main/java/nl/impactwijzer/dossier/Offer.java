package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.LocalizedText;

/// A fact that another assessment of the same product has an answer to, fitted to a question here. It is only ever an
/// offer: a person takes it over, or does not.
///
/// @param place  where it would stand
/// @param fact   what the fact is called
/// @param answer what would stand there, with what stands there already kept
public record Offer(Place place, LocalizedText fact, Answer answer, Origin origin) {

    /// Where a fact comes from.
    ///
    /// @param row  the name of the row it stands in there; empty when it stands in none
    /// @param said the answer there, in the words of that question
    /// @param at   when it was given there
    public record Origin(
            QuestionnaireRef questionnaire,
            Place place,
            Question question,
            String row,
            Answer said,
            Optional<Instant> at) {}
}
