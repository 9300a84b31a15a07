package nl.impactwijzer.questionnaire;

import java.util.List;
import nl.impactwijzer.text.LocalizedText;

/// A principle, a child right or a category of risk: something the outcome is grouped by.
///
/// @param always a right that can never be set aside as not relevant
public record Topic(String id, LocalizedText title, LocalizedText text, List<SourceRef> sources, boolean always) {
    public Topic {
        sources = List.copyOf(sources);
    }
}
