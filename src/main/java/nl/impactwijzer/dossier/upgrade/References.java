package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Level;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.questionnaire.Track;
import nl.impactwijzer.text.LocalizedText;

/// What ids of one version are in the next.
final class References {

    private final Map<Migration.Thing, Set<String>> before;
    private final Map<Migration.Thing, Set<String>> after;
    private final Rules rules;

    References(Questionnaire before, Questionnaire after, Rules rules) {
        this.before = ids(before.definition());
        this.after = ids(after.definition());
        this.rules = rules;
    }

    private static Map<Migration.Thing, Set<String>> ids(Definition definition) {
        return Map.of(
                Migration.Thing.RISK, set(definition.risks().stream().map(CatalogueRisk::id)),
                Migration.Thing.PROFILE, set(definition.profiles().stream().map(RiskProfile::id)),
                Migration.Thing.LEVEL, set(definition.levels().stream().map(Level::code)),
                Migration.Thing.PRINCIPLE, set(definition.principles().stream().map(Topic::id)),
                Migration.Thing.RIGHT, set(definition.rights().stream().map(Topic::id)),
                Migration.Thing.CATEGORY, set(definition.categories().stream().map(Topic::id)),
                Migration.Thing.TRACK, set(definition.tracks().stream().map(Track::code)));
    }

    private static Set<String> set(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }

    /// The id from now on; empty when there is none. An id that the old version did not know either stays what it was.
    Optional<String> now(Migration.Thing thing, String id) {
        if (id.isEmpty() || !before.getOrDefault(thing, Set.of()).contains(id)) {
            return Optional.of(id);
        }
        return Optional.of(rules.renamed(thing, id))
                .filter(_ -> rules.removed(thing, id).isEmpty())
                .filter(after.getOrDefault(thing, Set.of())::contains);
    }

    LocalizedText reason(Migration.Thing thing, String id) {
        return rules.removed(thing, id).orElse(LocalizedText.EMPTY);
    }

    Moved now(Migration.Thing thing, List<String> ids) {
        List<String> kept = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        ids.forEach(id -> now(thing, id).ifPresentOrElse(kept::add, () -> gone.add(id)));
        return new Moved(kept.stream().distinct().toList(), gone);
    }

    record Moved(List<String> kept, List<String> gone) {
        Moved {
            kept = List.copyOf(kept);
            gone = List.copyOf(gone);
        }
    }
}
