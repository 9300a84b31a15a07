package nl.impactwijzer.dossier;

import nl.impactwijzer.text.Message;

/// Something about one answer that cannot be right, or that is still asked for beside it.
///
/// @param place where it is; for a row of a question that asks for rows, the field in that row
/// @param about which part of the response it is about
public record Finding(Place place, About about, Kind kind, Message sentence) {

    public enum Kind {
        /// Only possible when the answer was typed or imported wrongly; it must be corrected.
        WRONG,
        /// The answer stands, but a reason or an explanation is missing.
        INCOMPLETE
    }

    public enum About {
        ANSWER,
        /// Why the question does not apply.
        REASON,
        NOTE,
        EVIDENCE
    }
}
