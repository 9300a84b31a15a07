package nl.impactwijzer.report.withheld;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;

/// What a public version leaves out, as a reader of that version sees it.
///
/// Whether a follow-up question was asked tells what was answered before it. So a follow-up of a withheld answer is
/// withheld with it, and of such a question a reader does not even learn whether it was asked.
public final class Withholding {

    public static final Withholding NOTHING = new Withholding(List.of(), Set.of());

    private final List<Withheld> items;
    private final Set<Place> followUps;

    private Withholding(List<Withheld> items, Set<Place> followUps) {
        this.items = List.copyOf(items);
        this.followUps = Set.copyOf(followUps);
    }

    /// @param route through the dossier without those answers
    public static Withholding of(List<Withheld> items, Route route) {
        Set<Place> hidden = places(items);
        Set<Place> followUps = new HashSet<>();
        boolean more = !hidden.isEmpty();
        while (more) {
            List<Place> found = route.steps().stream()
                    .filter(step -> !hidden.contains(step.place()))
                    .filter(step -> FollowUp.of(route, step, hidden).isPresent())
                    .map(Route.Step::place)
                    .toList();
            followUps.addAll(found);
            more = hidden.addAll(found);
        }
        return new Withholding(items, followUps);
    }

    private static Set<Place> places(List<Withheld> items) {
        return items.stream()
                .filter(item -> !item.isAttic())
                .flatMap(item -> place(item).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// A report from outside may hold anything here.
    private static Optional<Place> place(Withheld item) {
        try {
            return Optional.of(Place.parse(item.what()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public List<Withheld> items() {
        return items;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public Optional<Withheld> at(Place place) {
        return items.stream()
                .filter(item -> item.what().equals(place.toString()))
                .findFirst();
    }

    /// Whether it hangs on a withheld answer if this question was asked at all.
    public boolean isFollowUp(Place place) {
        return followUps.contains(place);
    }

    /// Whether nothing is told of the answer there.
    public boolean hides(Place place) {
        return isFollowUp(place) || at(place).isPresent();
    }
}
