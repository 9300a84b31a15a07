package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Map;
import nl.impactwijzer.text.LocalizedText;

/// A fact that a question here and one of another questionnaire both ask for. It is offered with its origin, and never
/// taken over by itself.
///
/// @param question      the question here; or a repeat, whose rows can then get the names of rows there
/// @param questionnaire id of the other questionnaire, whatever its version
/// @param other         the question there
/// @param toHere        what an option there says here; without any, the answer is offered as it is
/// @param toOther       the same, the other way round
public record FactLink(
        String question,
        String questionnaire,
        String other,
        LocalizedText title,
        Map<String, List<String>> toHere,
        Map<String, List<String>> toOther) {
    public FactLink {
        toHere = Map.copyOf(toHere);
        toOther = Map.copyOf(toOther);
    }
}
