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
import java.util.function.ToIntFunction;

/// Things that hang on one another, taken off layer by layer: first what hangs on nothing, then what hangs on that
/// only.
///
/// What stays behind goes round in circles, or hangs on what does. The work is in proportion to the size.
final class Layers {

    private final Map<String, Set<String>> left = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    /// @param on     what each hangs on; names that are not among the keys count for nothing
    /// @param weight how deep each is by itself
    Layers(Map<String, Set<String>> on, ToIntFunction<String> weight) {
        Map<String, List<String>> carries = new HashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        on.forEach((id, others) -> {
            Set<String> known = new LinkedHashSet<>(others);
            known.retainAll(on.keySet());
            left.put(id, known);
            open.put(id, known.size());
            known.forEach(other ->
                    carries.computeIfAbsent(other, _ -> new ArrayList<>()).add(id));
        });
        Map<String, Integer> below = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        open.forEach((id, waiting) -> {
            if (waiting == 0) {
                ready.add(id);
            }
        });
        while (!ready.isEmpty()) {
            String id = ready.remove();
            int depth = below.getOrDefault(id, 0) + weight.applyAsInt(id);
            depths.put(id, depth);
            left.remove(id);
            for (String higher : carries.getOrDefault(id, List.of())) {
                below.merge(higher, depth, Math::max);
                if (open.merge(higher, -1, Integer::sum) == 0) {
                    ready.add(higher);
                }
            }
        }
        left.values().forEach(others -> others.retainAll(left.keySet()));
    }

    /// The heaviest chain of what is not on a circle.
    int deepest() {
        return depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// A shortest circle through the first thing of some circle.
    Optional<List<String>> circle() {
        return left.isEmpty() ? Optional.empty() : through(firstOnACircle());
    }

    /// What is left without these.
    Layers without(List<String> ids) {
        Map<String, Set<String>> rest = new LinkedHashMap<>(left);
        ids.forEach(rest::remove);
        return new Layers(rest, _ -> 1);
    }

    /// Whatever is left hangs on something that is left: who follows that comes round.
    private String firstOnACircle() {
        Set<String> path = new LinkedHashSet<>();
        String at = left.keySet().iterator().next();
        while (path.add(at)) {
            at = left.getOrDefault(at, Set.of()).iterator().next();
        }
        List<String> whole = List.copyOf(path);
        Set<String> circle = Set.copyOf(whole.subList(whole.indexOf(at), whole.size()));
        return left.keySet().stream().filter(circle::contains).findFirst().orElse(at);
    }

    private Optional<List<String>> through(String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String at = queue.remove();
            for (String next : left.getOrDefault(at, Set.of())) {
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
}
