package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Findings;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.text.LocalizedText;

/// Works out a [WizardState] from a route: the route is gone through once, findings are looked for at one stop only.
final class StateMaker {

    private final Route route;
    private final Scope scope;
    private final Map<String, List<Route.Step>> bySection = new LinkedHashMap<>();

    StateMaker(Route route, Scope scope) {
        this.route = route;
        this.scope = scope;
        route.steps().stream()
                .filter(scope::covers)
                .forEach(step -> bySection
                        .computeIfAbsent(step.section().id(), _ -> new ArrayList<>())
                        .add(step));
    }

    /// @param wanted where one would like to be; when that is gone, the nearest stop that is there
    WizardState at(Stop wanted) {
        List<Stop> all = stops();
        Stop stop = nearest(wanted, all);
        List<Stop> open = all.stream()
                .filter(one -> one.equals(stop) || !scope.onlyMine() || hasSteps(one))
                .toList();
        int at = open.indexOf(stop);
        Part part = part(stop);
        Section section = section(part, stop);
        return new WizardState(
                stop,
                part,
                section,
                rows(section),
                outline(stop),
                cards(section, stop),
                hidden(section, stop),
                at > 0 ? Optional.of(open.get(at - 1)) : Optional.empty(),
                at + 1 < open.size() ? Optional.of(open.get(at + 1)) : Optional.empty(),
                Progress.of(counted(bySection.values().stream().flatMap(List::stream)))
                        .open());
    }

    private List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        for (Part part : route.questionnaire().parts()) {
            for (Section section : part.sections()) {
                List<Row> rows = rows(section);
                if (rows.isEmpty()) {
                    stops.add(Stop.at(section.id()));
                }
                rows.forEach(row -> stops.add(new Stop(section.id(), Optional.of(row.id()))));
            }
        }
        return stops;
    }

    private static Stop nearest(Stop wanted, List<Stop> stops) {
        return Stream.of(
                        stops.stream().filter(wanted::equals),
                        stops.stream().filter(stop -> stop.section().equals(wanted.section())),
                        stops.stream())
                .flatMap(found -> found)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a questionnaire without sections"));
    }

    private boolean hasSteps(Stop stop) {
        return bySection.getOrDefault(stop.section(), List.of()).stream().anyMatch(stop::holds);
    }

    private Part part(Stop stop) {
        return route.questionnaire().parts().stream()
                .filter(part -> part.sections().stream()
                        .anyMatch(section -> section.id().equals(stop.section())))
                .findFirst()
                .orElseThrow();
    }

    private static Section section(Part part, Stop stop) {
        return part.sections().stream()
                .filter(section -> section.id().equals(stop.section()))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows(Section section) {
        return section.repeat()
                .map(repeat -> Route.rows(route.dossier(), repeat))
                .orElse(List.of());
    }

    private List<OutlineLine> outline(Stop stop) {
        List<OutlineLine> lines = new ArrayList<>();
        for (Part part : route.questionnaire().parts()) {
            boolean alone = part.sections().size() == 1;
            Section first = part.sections().getFirst();
            lines.add(new OutlineLine(
                    0,
                    first(first),
                    part.id(),
                    part.title(),
                    progress(part.sections().stream()),
                    alone ? first.register() : Optional.empty(),
                    alone && isAt(stop, first) && stop.row().isEmpty()));
            for (Section section : part.sections()) {
                if (!alone) {
                    lines.add(new OutlineLine(
                            1,
                            first(section),
                            section.id(),
                            section.title(),
                            progress(Stream.of(section)),
                            section.register(),
                            isAt(stop, section) && stop.row().isEmpty()));
                }
                if (isAt(stop, section)) {
                    lines.addAll(rowLines(section, stop, alone ? 1 : 2));
                }
            }
        }
        return lines;
    }

    private List<OutlineLine> rowLines(Section section, Stop stop, int level) {
        Map<String, List<Route.Step>> byRow = bySection.getOrDefault(section.id(), List.of()).stream()
                .collect(Collectors.groupingBy(step -> step.row().map(Row::id).orElse("")));
        List<OutlineLine> lines = new ArrayList<>();
        for (Row row : rows(section)) {
            Stop there = new Stop(section.id(), Optional.of(row.id()));
            Optional<Topic> fixed = fixedRow(section, row.id());
            lines.add(new OutlineLine(
                    level,
                    there,
                    fixed.map(Topic::id).orElse(""),
                    fixed.map(Topic::title).orElse(named(row)),
                    Progress.of(counted(byRow.getOrDefault(row.id(), List.of()).stream())),
                    Optional.empty(),
                    there.equals(stop)));
        }
        return lines;
    }

    static Optional<Topic> fixedRow(Section section, String row) {
        return section.repeat()
                .flatMap(repeat -> repeat.fixedRows().stream()
                        .filter(topic -> topic.id().equals(row))
                        .findFirst());
    }

    private static LocalizedText named(Row row) {
        return row.title().isBlank() ? LocalizedText.EMPTY : LocalizedText.same(row.title());
    }

    private Stop first(Section section) {
        List<Row> rows = rows(section);
        return rows.isEmpty()
                ? Stop.at(section.id())
                : new Stop(section.id(), Optional.of(rows.getFirst().id()));
    }

    private static boolean isAt(Stop stop, Section section) {
        return stop.section().equals(section.id());
    }

    private Progress progress(Stream<Section> sections) {
        return Progress.of(
                counted(sections.flatMap(section -> bySection.getOrDefault(section.id(), List.of()).stream())));
    }

    private static Stream<Route.Step> counted(Stream<Route.Step> steps) {
        return steps.filter(Route.Step::counts);
    }

    private List<Card> cards(Section section, Stop stop) {
        List<Card> cards = new ArrayList<>();
        Map<String, List<Route.Step>> details = new LinkedHashMap<>();
        for (Route.Step step : bySection.getOrDefault(section.id(), List.of())) {
            if (step.detail() && stop.holds(step)) {
                String owner = route.questionnaire()
                        .owner(step.question().id())
                        .map(Question::id)
                        .orElse("");
                details.computeIfAbsent(owner, _ -> new ArrayList<>()).add(step);
            }
        }
        for (Route.Step step : bySection.getOrDefault(section.id(), List.of())) {
            if (!step.detail() && stop.holds(step)) {
                cards.add(card(step, details.getOrDefault(step.question().id(), List.of())));
            }
        }
        return cards;
    }

    private Card card(Route.Step step, List<Route.Step> details) {
        List<Finding> findings = Stream.concat(Stream.of(step), details.stream())
                .flatMap(one -> Findings.of(one, route.dossier()).stream())
                .toList();
        return new Card(step, details, findings, scope.isMine(step.question()));
    }

    private List<Question> hidden(Section section, Stop stop) {
        Set<String> shown = route.steps().stream()
                .filter(stop::holds)
                .map(Route.Step::place)
                .map(Place::question)
                .collect(Collectors.toSet());
        return section.repeat().isPresent() && stop.row().isEmpty()
                ? List.of()
                : section.questions().stream()
                        .filter(question -> !shown.contains(question.id()))
                        .toList();
    }
}
