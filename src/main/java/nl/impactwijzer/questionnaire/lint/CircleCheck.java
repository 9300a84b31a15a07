package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.RedLine;

/// Whether no question decides, by whatever detour, if it is shown itself, and no red line hangs on itself.
///
/// Long chains are refused too: whoever follows them would have to go as deep.
final class CircleCheck {

    private static final int LONGEST_CHAIN = 100;

    private CircleCheck() {}

    /// Whether conditions can be followed to their end.
    static boolean check(Draft draft, Findings findings) {
        boolean questions = questions(draft, findings);
        return redLines(draft, findings) && questions;
    }

    private static boolean questions(Draft draft, Findings findings) {
        Map<String, Set<String>> left = copy(new Dependencies(draft).byQuestion());
        boolean sound = true;
        if (peel(left) > LONGEST_CHAIN) {
            findings.add(Proof.LONG_CHAIN, "/parts", "max", LONGEST_CHAIN);
            sound = false;
        }
        for (Optional<List<String>> circle = circle(left); circle.isPresent(); circle = circle(left)) {
            sound = false;
            List<String> found = circle.get();
            String pointer = found.stream()
                    .flatMap(id -> draft.question(id).stream())
                    .filter(asked -> !isAlways(asked.question().basics().when()))
                    .map(asked -> asked.pointer() + "/when")
                    .findFirst()
                    .orElse("");
            findings.add(Proof.CIRCLE, pointer, "circle", words(found));
            found.forEach(left::remove);
        }
        return sound;
    }

    private static boolean redLines(Draft draft, Findings findings) {
        List<RedLine> lines = draft.definition().redLines();
        Map<String, Set<String>> left = new LinkedHashMap<>();
        for (RedLine line : lines) {
            Set<String> on = new LinkedHashSet<>();
            line.when().tree().forEach(node -> {
                if (node instanceof Condition.RedLineCrossed crossed) {
                    lines.stream()
                            .map(RedLine::id)
                            .filter(id -> crossed.redLine().equals(Condition.RedLineCrossed.ANY)
                                    || crossed.redLine().equals(id))
                            .forEach(on::add);
                }
            });
            left.put(line.id(), on);
        }
        List<String> ids = lines.stream().map(RedLine::id).toList();
        boolean sound = true;
        for (Optional<List<String>> circle = circle(left); circle.isPresent(); circle = circle(left)) {
            String pointer = "/redLines/" + ids.indexOf(circle.get().getFirst()) + "/when";
            findings.add(Proof.CIRCLE, pointer, "circle", words(circle.get()));
            circle.get().forEach(left::remove);
            sound = false;
        }
        return sound;
    }

    private static boolean isAlways(Condition condition) {
        return condition instanceof Condition.All all && all.of().isEmpty();
    }

    private static Map<String, Set<String>> copy(Map<String, Set<String>> graph) {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        graph.forEach((id, on) -> copy.put(id, new LinkedHashSet<>(on)));
        return copy;
    }

    /// Takes out, layer by layer, everything that hangs on nothing that is left; says how many layers there were.
    private static int peel(Map<String, Set<String>> graph) {
        int layers = 0;
        do {
            graph.values().forEach(on -> on.retainAll(graph.keySet()));
            layers++;
        } while (graph.values().removeIf(Set::isEmpty));
        return layers - 1;
    }

    /// A shortest circle through the first thing that stands on one.
    private static Optional<List<String>> circle(Map<String, Set<String>> graph) {
        peel(graph);
        return graph.keySet().stream()
                .map(start -> circle(graph, start))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<List<String>> circle(Map<String, Set<String>> graph, String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String at = queue.remove();
            for (String next : graph.getOrDefault(at, Set.of())) {
                if (next.equals(start)) {
                    return Optional.of(path(cameFrom, start, at));
                }
                if (cameFrom.putIfAbsent(next, at) == null) {
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> path(Map<String, String> cameFrom, String start, String end) {
        List<String> path = new ArrayList<>();
        for (String at = end; !at.equals(start); at = cameFrom.getOrDefault(at, start)) {
            path.addFirst(at);
        }
        path.addFirst(start);
        return path;
    }

    private static String words(List<String> circle) {
        return String.join(" → ", circle) + " → " + circle.getFirst();
    }
}
