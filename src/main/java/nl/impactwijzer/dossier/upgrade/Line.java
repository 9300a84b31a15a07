package nl.impactwijzer.dossier.upgrade;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// What becomes of one answer, or a question that is new.
///
/// @param was    empty for a new question
/// @param is     where it stands afterwards; for an answer that must be given again, the questions that ask it
/// @param why    one sentence
/// @param reason what the publisher says about it; may be empty
public record Line(Fate fate, Optional<Spot> was, List<Spot> is, Message why, LocalizedText reason) {
    public Line {
        is = List.copyOf(is);
    }
}
