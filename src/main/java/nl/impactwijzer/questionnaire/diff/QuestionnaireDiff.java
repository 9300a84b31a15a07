package nl.impactwijzer.questionnaire.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.diff.Difference.Change;
import nl.impactwijzer.questionnaire.diff.Difference.Weight;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.JsonNode;

/// Everything that differs between two versions of a questionnaire, and the verdict: patch, minor or major.
///
/// Version, status and dates of the file itself are no differences: they are what a new version is made of.
public final class QuestionnaireDiff {

    private static final List<String> TOP_TEXTS = List.of("title", "summary", "notice");
    private static final List<String> TOP_RULES = List.of("effects", "languages", "publisher", "id");

    private final JsonDocument before;
    private final JsonDocument after;
    private final Things was;
    private final Things is;
    private final List<Difference> found = new ArrayList<>();

    private QuestionnaireDiff(JsonDocument before, JsonDocument after) {
        this.before = before;
        this.after = after;
        was = Things.of(before);
        is = Things.of(after);
    }

    /// Every difference, by kind of thing and in the order of the files.
    public static List<Difference> between(JsonDocument before, JsonDocument after) {
        return new QuestionnaireDiff(before, after).compare();
    }

    /// What the heaviest difference asks of the version number; patch when nothing differs.
    public static Weight verdict(List<Difference> differences) {
        return differences.stream()
                .map(Difference::weight)
                .max(Comparator.naturalOrder())
                .orElse(Weight.PATCH);
    }

    private List<Difference> compare() {
        top();
        for (Thing.Kind kind : Thing.Kind.values()) {
            things(was.of(kind), is.of(kind));
        }
        return List.copyOf(found);
    }

    private void top() {
        for (String key : Stream.concat(TOP_TEXTS.stream(), TOP_RULES.stream()).toList()) {
            JsonNode was = before.root().path(key);
            JsonNode is = after.root().path(key);
            if (!was.equals(is)) {
                boolean text = TOP_TEXTS.contains(key);
                found.add(new Difference(
                        text ? Change.REWORDED : Change.RULE,
                        text ? Weight.PATCH : key.equals("id") ? Weight.MAJOR : Weight.MINOR,
                        "questionnaire",
                        "",
                        key,
                        Attributes.words(was),
                        Attributes.words(is),
                        Message.of(text ? "diff.top.reworded" : "diff.top.changed", "key", key)));
            }
        }
    }

    private void things(Map<String, Thing> before, Map<String, Thing> now) {
        before.values().stream()
                .filter(thing -> !now.containsKey(thing.id()))
                .filter(thing -> thing.parent().isEmpty() || !parentIsGone(thing))
                .forEach(thing -> found.add(new Difference(
                        Change.REMOVED,
                        thing.kind().holdsAnswers() ? Weight.MAJOR : Weight.MINOR,
                        thing.kind().code(),
                        thing.id(),
                        "",
                        title(thing),
                        "",
                        sentence("diff.removed", thing))));
        now.values().stream()
                .filter(thing -> !before.containsKey(thing.id()))
                .forEach(thing -> found.add(new Difference(
                        Change.ADDED,
                        Weight.MINOR,
                        thing.kind().code(),
                        thing.id(),
                        "",
                        "",
                        title(thing),
                        sentence("diff.added", thing))));
        moved(before, now);
        for (Thing thing : now.values()) {
            Thing old = before.get(thing.id());
            if (old != null) {
                Attributes.differing(old.node(), thing.node()).forEach(key -> changed(old, thing, key));
            }
        }
    }

    /// The options and fields of a question that is gone are not told one by one.
    private boolean parentIsGone(Thing thing) {
        boolean partOfQuestion = thing.kind() == Thing.Kind.OPTION || thing.kind() == Thing.Kind.FIELD;
        return partOfQuestion && !is.of(Thing.Kind.QUESTION).containsKey(thing.parent());
    }

    /// What stands in another place: in another section, or elsewhere among those that stayed.
    private void moved(Map<String, Thing> before, Map<String, Thing> now) {
        List<String> kept = now.keySet().stream().filter(before::containsKey).toList();
        Set<String> inOrder = longestCommonOrder(
                before.keySet().stream().filter(now::containsKey).toList(), kept);
        for (String id : kept) {
            Thing old = Objects.requireNonNull(before.get(id));
            Thing thing = Objects.requireNonNull(now.get(id));
            if (!old.parent().equals(thing.parent())) {
                found.add(move(old, thing, "diff.movedTo"));
            } else if (!inOrder.contains(id)) {
                found.add(move(old, thing, "diff.moved"));
            }
        }
    }

    private static Difference move(Thing old, Thing thing, String key) {
        return new Difference(
                Change.MOVED,
                Weight.MINOR,
                thing.kind().code(),
                thing.id(),
                "",
                old.parent(),
                thing.parent(),
                sentence(key, thing));
    }

    /// The ids that keep their order among each other: a longest common subsequence.
    private static Set<String> longestCommonOrder(List<String> before, List<String> now) {
        int[][] length = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(now.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        Set<String> kept = new HashSet<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < now.size()) {
            if (before.get(i).equals(now.get(j))) {
                kept.add(before.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private void changed(Thing old, Thing thing, String key) {
        Attributes.Meaning meaning = Attributes.meaning(old, thing, key);
        found.add(new Difference(
                meaning.change(),
                meaning.weight(),
                thing.kind().code(),
                thing.id(),
                key,
                Attributes.words(old.node().path(key)),
                Attributes.words(thing.node().path(key)),
                Message.of(
                        "diff." + meaning.change().code(),
                        "thing",
                        Message.of("diff.thing." + thing.kind().code()),
                        "id",
                        thing.id(),
                        "key",
                        key)));
    }

    private static Message sentence(String key, Thing thing) {
        return Message.of(
                key,
                "thing",
                Message.of("diff.thing." + thing.kind().code()),
                "id",
                thing.id(),
                "parent",
                thing.parent());
    }

    private static String title(Thing thing) {
        for (String key : List.of("text", "title", "label", "reason", "heading")) {
            if (thing.node().has(key)) {
                return Attributes.words(thing.node().path(key));
            }
        }
        return "";
    }
}
