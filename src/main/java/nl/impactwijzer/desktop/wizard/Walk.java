package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Section;

/// The order in which one goes through the questions: page after page, and where sections after each other share the
/// rows that a person adds, all of them for one row before the next.
final class Walk {

    private final Route route;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Stop, List<Route.Step>> stops = new LinkedHashMap<>();

    Walk(Route route) {
        this.route = route;
        for (Part part : route.parts()) {
            part.sections().forEach(this::place);
        }
        runs.forEach(run -> stops(run).forEach(stop -> stops.put(stop, new ArrayList<>())));
        for (Route.Step step : route.steps()) {
            stops.computeIfAbsent(Stop.of(step), _ -> new ArrayList<>()).add(step);
        }
    }

    /// Sections after each other that are gone through together; one on its own unless they share rows.
    ///
    /// @param repeat under which they share the rows that a person adds; empty otherwise
    record Run(List<Section> sections, Optional<Section.Repeat> repeat) {

        boolean isShared() {
            return repeat.isPresent() && sections.size() > 1;
        }
    }

    List<Run> runs() {
        return runs;
    }

    /// The run of that section; it is there for every section that is asked.
    Optional<Run> run(String section) {
        return runs.stream()
                .filter(run -> run.sections().stream().anyMatch(one -> one.id().equals(section)))
                .findFirst();
    }

    List<Stop> stops() {
        return List.copyOf(stops.keySet());
    }

    /// The shown questions of that page.
    List<Route.Step> at(Stop stop) {
        return stops.getOrDefault(stop, List.of());
    }

    /// Every shown question, in the order of the walk.
    Stream<Route.Step> steps() {
        return stops.values().stream().flatMap(List::stream);
    }

    /// The stop that is there for what one would like.
    ///
    /// @param rows the rows that were chosen last, by repeat
    Stop nearest(Stop wanted, Map<String, String> rows) {
        Optional<Run> run = run(wanted.section());
        Optional<Stop> sameRow = run.flatMap(Run::repeat)
                .map(Section.Repeat::id)
                .flatMap(id -> Optional.ofNullable(rows.get(id)))
                .map(row -> new Stop(wanted.section(), Optional.of(row)));
        return Stream.of(
                        Stream.of(wanted),
                        sameRow.stream(),
                        stops.keySet().stream().filter(stop -> stop.section().equals(wanted.section())),
                        run.stream().flatMap(this::stops),
                        stops.keySet().stream())
                .flatMap(found -> found)
                .filter(stops::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a questionnaire without sections"));
    }

    List<Row> rows(Section.Repeat repeat) {
        return Route.rows(route.dossier(), repeat);
    }

    private void place(Section section) {
        Optional<Section.Repeat> repeat =
                section.repeat().filter(one -> one.fixedRows().isEmpty());
        if (repeat.isPresent()
                && !runs.isEmpty()
                && runs.getLast().repeat().map(Section.Repeat::id).equals(repeat.map(Section.Repeat::id))) {
            List<Section> more = new ArrayList<>(runs.removeLast().sections());
            more.add(section);
            runs.add(new Run(List.copyOf(more), repeat));
        } else {
            runs.add(new Run(List.of(section), repeat));
        }
    }

    private Stream<Stop> stops(Run run) {
        Section first = run.sections().getFirst();
        List<Row> rows = first.repeat().map(this::rows).orElse(List.of());
        return rows.isEmpty()
                ? Stream.of(Stop.at(first.id()))
                : rows.stream()
                        .flatMap(row ->
                                run.sections().stream().map(section -> new Stop(section.id(), Optional.of(row.id()))));
    }
}
