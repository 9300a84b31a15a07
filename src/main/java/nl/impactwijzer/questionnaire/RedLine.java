package nl.impactwijzer.questionnaire;

import java.util.List;
import nl.impactwijzer.text.LocalizedText;

/// Something that is never acceptable, whatever the scores.
public record RedLine(
        String id, LocalizedText title, Condition when, LocalizedText reason, List<SourceRef> sources, Period period) {
    public RedLine {
        sources = List.copyOf(sources);
    }
}
