package nl.impactwijzer.questionnaire.lint;

import java.util.Optional;
import nl.impactwijzer.questionnaire.Questionnaire;

/// Where the earlier versions are that a questionnaire says something about. Ids of one that is not at hand cannot be
/// checked.
@FunctionalInterface
public interface EarlierVersions {

    EarlierVersions NONE = (_, _) -> Optional.empty();

    Optional<Questionnaire> find(String id, String version);
}
