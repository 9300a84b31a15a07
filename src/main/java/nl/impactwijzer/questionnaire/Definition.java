package nl.impactwijzer.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// Everything a questionnaire file says, in its own order.
///
/// @param effects how good effects are sized; empty when the questionnaire does not size them
public record Definition(
        String id,
        String version,
        Status status,
        String publisher,
        LocalDate published,
        List<String> languages,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText notice,
        List<Source> sources,
        List<Scale> scales,
        List<Level> levels,
        List<RiskProfile> profiles,
        Optional<EffectProfile> effects,
        List<Topic> principles,
        List<Topic> rights,
        List<Topic> categories,
        List<Part> parts,
        List<CatalogueRisk> risks,
        List<RedLine> redLines,
        VerdictRules verdict) {

    public enum Status {
        CONCEPT,
        PUBLISHED,
        WITHDRAWN
    }

    public Definition {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        scales = List.copyOf(scales);
        levels = List.copyOf(levels);
        profiles = List.copyOf(profiles);
        principles = List.copyOf(principles);
        rights = List.copyOf(rights);
        categories = List.copyOf(categories);
        parts = List.copyOf(parts);
        risks = List.copyOf(risks);
        redLines = List.copyOf(redLines);
    }
}
