package nl.impactwijzer.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// Everything a questionnaire file says, in its own order.
///
/// @param definitions conditions with a name
/// @param classification how each row is put in a class; empty when the questionnaire has none
/// @param tracks  the ways through the questionnaire, such as quick and full; empty when there is only one
/// @param links   questions that ask the same as a question of another questionnaire
/// @param migrations what became of the things of earlier versions; none for a version that follows no other
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
        VerdictRules verdict,
        List<Condition.Named> definitions,
        Optional<Classification> classification,
        List<Duty> duties,
        List<Track> tracks,
        List<FactLink> links,
        Optional<PublicLabel> publicLabel,
        List<Migrations> migrations) {

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
        definitions = List.copyOf(definitions);
        duties = List.copyOf(duties);
        tracks = List.copyOf(tracks);
        links = List.copyOf(links);
        migrations = List.copyOf(migrations);
    }
}
