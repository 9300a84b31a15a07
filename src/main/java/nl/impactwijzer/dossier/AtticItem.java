package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Something that an earlier version of the questionnaire had a place for and the present one has not. It is kept whole
/// and readable without that version, and counts for nothing.
///
/// @param from     the version it was made with
/// @param place    where it stood, as in a [Change]: `answers/D2.1`, `risks/r1/override`
/// @param row      the title of the row it stood in; empty outside rows
/// @param text     the old question, or what it was
/// @param words    the old answer in words; empty when there was only a note or evidence
/// @param response the old answer with all that stood around it
/// @param reason   what the publisher of the questionnaire said about it; may be empty
/// @param again    the questions of the present version in which it is asked again
/// @param at       when it was moved here
public record AtticItem(
        String id,
        QuestionnaireRef from,
        String place,
        String row,
        LocalizedText text,
        LocalizedText words,
        Response response,
        Why why,
        LocalizedText reason,
        List<String> again,
        Optional<Instant> at) {

    public AtticItem {
        again = List.copyOf(again);
    }

    /// Why it could not go along.
    public enum Why {
        /// The questionnaire says that it is gone.
        REMOVED("removed"),
        /// It is gone, and the questionnaire does not say where to.
        GONE("gone"),
        /// The question asks something else now.
        REWORDED("reworded"),
        /// What was chosen cannot be chosen any more.
        OPTION("option"),
        /// Another kind of answer is asked.
        KIND("kind"),
        /// The answer is not allowed any more, such as a number that is too large.
        VALUE("value"),
        /// Several answers became one, and they did not say the same.
        DIFFERS("differs"),
        /// It is not certain to which row it belongs.
        ROWS("rows"),
        /// Another answer took the place.
        TAKEN("taken"),
        /// It pointed to something that is gone, such as a level or a profile.
        REFERENCE("reference");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public Message sentence() {
            return Message.of("upgrade.why." + code);
        }
    }

    /// The question it stood under: `D2.1`, also of an answer in a row.
    public String question() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    public AtticItem askedIn(List<String> next) {
        return new AtticItem(id, from, place, row, text, words, response, why, reason, next, at);
    }
}
