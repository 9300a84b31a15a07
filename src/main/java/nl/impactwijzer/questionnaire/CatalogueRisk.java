package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// A risk that the questionnaire suggests when the answers point to it.
public record CatalogueRisk(
        String id,
        LocalizedText title,
        LocalizedText text,
        String category,
        List<String> principles,
        List<String> rights,
        Condition suggestedBy,
        Optional<String> redLine,
        List<LocalizedText> measures,
        List<SourceRef> sources) {
    public CatalogueRisk {
        principles = List.copyOf(principles);
        rights = List.copyOf(rights);
        measures = List.copyOf(measures);
        sources = List.copyOf(sources);
    }
}
