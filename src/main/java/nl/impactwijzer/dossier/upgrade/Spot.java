package nl.impactwijzer.dossier.upgrade;

import java.util.Optional;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Messages;

/// One place in a dossier, before or after moving: the question and what stands there.
///
/// @param place    as in a [nl.impactwijzer.dossier.Change]: `answers/D2.1`
/// @param row      the title of the row; empty outside rows
/// @param section  where a reader finds the question; empty for what is no answer
/// @param text     the question, or what it is
/// @param question empty for what is no answer to a question of that version
public record Spot(
        String place,
        String row,
        LocalizedText section,
        LocalizedText text,
        Optional<Question> question,
        Response response) {

    /// The id of the question: `D2.1`.
    public String id() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /// The answer in words; empty when there is none.
    public String words(Messages messages) {
        return Spoken.of(question, response.answer(), messages);
    }
}
