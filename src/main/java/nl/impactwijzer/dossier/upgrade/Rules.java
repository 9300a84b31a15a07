package nl.impactwijzer.dossier.upgrade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.text.LocalizedText;

/// The steps from one version to the next, to be asked thing by thing.
final class Rules {

    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, LocalizedText> removed = new HashMap<>();
    private final Map<String, Migration.Split> splits = new HashMap<>();
    private final Map<String, Migration.Merged> merges = new HashMap<>();
    private final Map<String, Map<String, List<String>>> codes = new HashMap<>();
    private final Set<String> retyped = new HashSet<>();
    private final Map<String, Migration.Across> across = new HashMap<>();
    private final Map<String, LocalizedText> reworded = new HashMap<>();

    Rules(List<Migration> steps) {
        steps.forEach(this::add);
    }

    /// How a step sends an answer on its way.
    enum By {
        NOTHING_SAID,
        RENAMED,
        SPLIT,
        MERGED
    }

    /// One way an answer goes.
    ///
    /// @param codes what its options say there
    record Leg(String to, Map<String, List<String>> codes, By by) {}

    private void add(Migration step) {
        switch (step) {
            case Migration.Renamed one -> renamed.put(key(one.thing(), one.id()), one.to());
            case Migration.Removed one -> removed.put(key(one.thing(), one.id()), one.reason());
            case Migration.Split one -> splits.put(one.id(), one);
            case Migration.Merged one -> one.ids().forEach(id -> merges.put(id, one));
            case Migration.Recoded one -> codes.put(one.id(), one.codes());
            case Migration.Retyped one -> {
                retyped.add(one.id());
                codes.put(one.id(), one.codes());
            }
            case Migration.Moved one -> across.put(one.id(), one.across());
            case Migration.Reworded one -> reworded.put(one.id(), one.reason());
        }
    }

    private static String key(Migration.Thing thing, String id) {
        return thing.code() + " " + id;
    }

    /// Where answers to that question go; none when it is said to be gone.
    List<Leg> legs(String question) {
        if (removed(Migration.Thing.QUESTION, question).isPresent()) {
            return List.of();
        }
        Migration.Split split = splits.get(question);
        if (split != null) {
            return split.into().stream()
                    .map(share -> new Leg(share.question(), share.codes(), By.SPLIT))
                    .toList();
        }
        Migration.Merged merge = merges.get(question);
        if (merge != null) {
            return List.of(new Leg(merge.to(), merge.codes().getOrDefault(question, Map.of()), By.MERGED));
        }
        String to = renamed.get(key(Migration.Thing.QUESTION, question));
        Map<String, List<String>> said = codes.getOrDefault(question, Map.of());
        return List.of(to == null ? new Leg(question, said, By.NOTHING_SAID) : new Leg(to, said, By.RENAMED));
    }

    /// The new id, which is the same when nothing was said.
    String renamed(Migration.Thing thing, String id) {
        return renamed.getOrDefault(key(thing, id), id);
    }

    Optional<LocalizedText> removed(Migration.Thing thing, String id) {
        return Optional.ofNullable(removed.get(key(thing, id)));
    }

    boolean mayChangeKind(String question) {
        return retyped.contains(question);
    }

    Optional<Migration.Merged> merge(String question) {
        return Optional.ofNullable(merges.get(question));
    }

    Optional<Migration.Across> across(String question) {
        return Optional.ofNullable(across.get(question));
    }

    /// The reason why a question with the same id asks something else.
    Optional<LocalizedText> reworded(String question) {
        return Optional.ofNullable(reworded.get(question));
    }
}
