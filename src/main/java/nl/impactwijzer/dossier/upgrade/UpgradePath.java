package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.questionnaire.Migrations;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Version;

/// The versions through which a dossier moves, from its own to the one that is wanted. It goes where each version says
/// what became of the one before, and directly where nothing is said.
///
/// @param versions the first is the dossier's own; one alone means that there is nothing to do
public record UpgradePath(List<Questionnaire> versions) {

    /// A step that says nothing is taken only when there is no other way.
    private static final int UNSAID_NEXT = 1_000;

    private static final int UNSAID_FAR = 10_000;

    public UpgradePath {
        versions = List.copyOf(versions);
    }

    /// @param known other versions that are at hand; those of other questionnaires are left alone
    /// @throws IllegalArgumentException when the questionnaires have different ids or the wanted one is older
    public static UpgradePath between(Questionnaire from, Questionnaire to, List<Questionnaire> known) {
        if (from.ref().equals(to.ref())) {
            return new UpgradePath(List.of(from));
        }
        if (!isNewer(to, from)) {
            throw new IllegalArgumentException(to + " does not follow " + from);
        }
        List<Questionnaire> line = new ArrayList<>();
        line.add(from);
        known.stream()
                .filter(one -> isNewer(one, from) && isNewer(to, one))
                .sorted(Comparator.comparing(UpgradePath::version))
                .forEach(line::add);
        line.add(to);
        return new UpgradePath(shortest(line));
    }

    /// Whether that is a later version of the same questionnaire.
    public static boolean isNewer(Questionnaire one, Questionnaire than) {
        return one.ref().id().equals(than.ref().id()) && version(one).compareTo(version(than)) > 0;
    }

    /// What the later version says about the earlier one; empty when it says nothing.
    static Optional<Migrations> migrations(Questionnaire before, Questionnaire after) {
        return after.definition().migrations().stream()
                .filter(migrations -> migrations.from().equals(before.ref().version()))
                .findFirst();
    }

    private static Version version(Questionnaire questionnaire) {
        return Version.of(questionnaire.ref().version());
    }

    /// The cheapest way along a line of versions from old to new.
    private static List<Questionnaire> shortest(List<Questionnaire> line) {
        Map<Integer, Integer> cost = new HashMap<>(Map.of(0, 0));
        Map<Integer, Integer> cameFrom = new HashMap<>();
        for (int to = 1; to < line.size(); to++) {
            for (int from = 0; from < to; from++) {
                int step = migrations(line.get(from), line.get(to)).isPresent()
                        ? 1
                        : to == from + 1 ? UNSAID_NEXT : UNSAID_FAR;
                int total = cost.getOrDefault(from, 0) + step;
                if (total < cost.getOrDefault(to, Integer.MAX_VALUE)) {
                    cost.put(to, total);
                    cameFrom.put(to, from);
                }
            }
        }
        List<Questionnaire> path = new ArrayList<>();
        int at = line.size() - 1;
        path.add(line.get(at));
        while (at > 0) {
            at = cameFrom.getOrDefault(at, 0);
            path.addFirst(line.get(at));
        }
        return path;
    }
}
