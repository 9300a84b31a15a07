package nl.impactwijzer.questionnaire.diff;

import java.util.Locale;
import nl.impactwijzer.text.Message;

/// One thing that differs between two versions of a questionnaire, as a sentence.
///
/// @param thing  what kind of thing it is: question, option, rule
/// @param id     which one; a thing inside another is written `D2.1/deels`
/// @param detail the key in the file that differs; empty for what was added, removed or moved
/// @param before what it said, as text or JSON; empty when there was nothing
public record Difference(
        Change change,
        Weight weight,
        String thing,
        String id,
        String detail,
        String before,
        String after,
        Message sentence) {

    public enum Change {
        ADDED,
        REMOVED,
        MOVED,
        REWORDED,
        /// Another kind of answer is asked.
        RETYPED,
        /// When it is asked, suggested, owed or concluded.
        CONDITION,
        SOURCES,
        /// A scale, weight, threshold, date or consequence.
        RULE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a difference asks of the version number (semantic versioning).
    public enum Weight {
        /// Only texts differ.
        PATCH,
        /// Every answer is still an answer, but what is asked or concluded may differ.
        MINOR,
        /// Some answer that could be given may no longer be one.
        MAJOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
