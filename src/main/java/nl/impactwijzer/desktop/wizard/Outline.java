package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Topic;

/// Makes the lines of the outline, in the order of the walk: parts with their sections, the rows of the section one is
/// in, and where sections share their rows, each row with the parts that are asked about it.
final class Outline {

    private final Route route;
    private final Walk walk;
    private final Scope scope;
    private final Stop stop;
    private final List<OutlineLine> lines = new ArrayList<>();

    private Outline(Route route, Walk walk, Scope scope, Stop stop) {
        this.route = route;
        this.walk = walk;
        this.scope = scope;
        this.stop = stop;
    }

    static List<OutlineLine> of(Route route, Walk walk, Scope scope, Stop stop) {
        Outline outline = new Outline(route, walk, scope, stop);
        List<Section> alone = new ArrayList<>();
        for (Walk.Run run : walk.runs()) {
            if (run.isShared()) {
                outline.parts(alone, 0, Optional.empty());
                alone.clear();
                outline.rows(run);
            } else {
                alone.addAll(run.sections());
            }
        }
        outline.parts(alone, 0, Optional.empty());
        return outline.lines;
    }

    /// Each row by its name; only the one that one is in shows what is asked about it.
    private void rows(Walk.Run run) {
        Section.Repeat repeat = run.repeat().orElseThrow();
        List<Row> rows = walk.rows(repeat);
        if (rows.isEmpty()) {
            parts(run.sections(), 0, Optional.empty());
        }
        boolean isHere =
                run.sections().stream().anyMatch(section -> section.id().equals(stop.section()));
        for (Row row : rows) {
            Optional<String> id = Optional.of(row.id());
            lines.add(new OutlineLine(
                    0,
                    firstOpen(run, row),
                    "",
                    RowName.of(repeat, rows, row),
                    progress(run.sections(), id),
                    Optional.empty(),
                    false));
            if (isHere && stop.row().equals(id)) {
                parts(run.sections(), 1, id);
            }
        }
    }

    private Stop firstOpen(Walk.Run run, Row row) {
        List<Stop> stops = run.sections().stream()
                .map(section -> new Stop(section.id(), Optional.of(row.id())))
                .toList();
        return stops.stream()
                .filter(one -> walk.at(one).stream()
                        .anyMatch(step -> scope.covers(step) && step.counts() && step.state() == Route.State.OPEN))
                .findFirst()
                .orElse(stops.getFirst());
    }

    /// @param row the row that these sections are about; empty for all of their rows
    private void parts(List<Section> sections, int level, Optional<String> row) {
        for (Part part : route.parts()) {
            List<Section> here =
                    sections.stream().filter(part.sections()::contains).toList();
            if (here.isEmpty()) {
                continue;
            }
            boolean alone = part.sections().size() == 1;
            Section first = here.getFirst();
            lines.add(new OutlineLine(
                    level,
                    stop(first, row),
                    part.id(),
                    part.title(),
                    progress(here, row),
                    alone ? first.register() : Optional.empty(),
                    alone && isAt(first) && stop.row().equals(row)));
            for (Section section : here) {
                if (!alone) {
                    lines.add(new OutlineLine(
                            level + 1,
                            stop(section, row),
                            section.id(),
                            section.title(),
                            progress(List.of(section), row),
                            section.register(),
                            isAt(section) && stop.row().equals(row)));
                }
                if (isAt(section) && row.isEmpty()) {
                    rowLines(section, alone ? level + 1 : level + 2);
                }
            }
        }
    }

    private void rowLines(Section section, int level) {
        section.repeat().ifPresent(repeat -> {
            List<Row> rows = walk.rows(repeat);
            for (Row row : rows) {
                Stop there = new Stop(section.id(), Optional.of(row.id()));
                Optional<Topic> fixed = RowName.fixed(repeat, row);
                lines.add(new OutlineLine(
                        level,
                        there,
                        fixed.map(Topic::id).orElse(""),
                        fixed.map(Topic::title).orElseGet(() -> RowName.of(repeat, rows, row)),
                        progress(List.of(section), there.row()),
                        Optional.empty(),
                        there.equals(stop)));
            }
        });
    }

    private Stop stop(Section section, Optional<String> row) {
        Optional<String> first = section.repeat()
                .map(walk::rows)
                .flatMap(rows -> rows.stream().map(Row::id).findFirst());
        return new Stop(section.id(), row.or(() -> first));
    }

    private boolean isAt(Section section) {
        return stop.section().equals(section.id());
    }

    private Progress progress(List<Section> sections, Optional<String> row) {
        Predicate<Route.Step> inRow =
                step -> row.isEmpty() || step.row().map(Row::id).equals(row);
        Stream<Route.Step> steps = sections.stream().flatMap(section -> route.section(section.id()).stream());
        return Progress.of(
                steps.filter(scope::covers).filter(Route.Step::counts).filter(inRow));
    }
}
