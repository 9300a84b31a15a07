package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Finding;
import nl.impactwijzer.dossier.Findings;
import nl.impactwijzer.dossier.FirstText;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Section;

/// Works out a [WizardState] from a route: the route is gone through once, findings are looked for where cards are
/// looked at.
final class StateMaker {

    private final Route route;
    private final Walk walk;
    private final Scope scope;
    private final Shared shared;

    StateMaker(Route route, Scope scope, Shared shared) {
        this.route = route;
        this.scope = scope;
        this.shared = shared;
        walk = new Walk(route);
    }

    /// What other assessments of the product offer.
    interface Shared {

        List<Offer> offers(Route.Step step);

        /// Names for new rows under that repeat.
        List<String> names(String repeat);
    }

    /// @param wanted where one would like to be; when that is gone, the nearest stop that is there
    /// @param rows   the rows that were chosen last, by repeat
    WizardState at(Stop wanted, Map<String, String> rows) {
        Stop stop = walk.nearest(wanted, rows);
        List<Stop> open = walk.stops().stream()
                .filter(one -> one.equals(stop) || hasSomething(one))
                .toList();
        int at = open.indexOf(stop);
        Part part = part(stop);
        Section section = section(part, stop);
        return new WizardState(
                stop,
                part,
                section,
                section.repeat().map(walk::rows).orElse(List.of()),
                rowProgress(section),
                section.repeat().map(repeat -> shared.names(repeat.id())).orElse(List.of()),
                Outline.of(route, walk, scope, stop),
                cards(stop),
                hidden(section, stop),
                at > 0 ? Optional.of(open.get(at - 1)) : Optional.empty(),
                at + 1 < open.size() ? Optional.of(open.get(at + 1)) : Optional.empty(),
                Progress.of(walk.steps().filter(scope::covers).filter(Route.Step::counts))
                        .open());
    }

    /// Pages without questions are walked past where there would be many of them: in one's own questions, and in rows
    /// for which whole sections fall away.
    private boolean hasSomething(Stop stop) {
        boolean many = scope.onlyMine()
                || stop.row().isPresent()
                        && walk.run(stop.section()).map(Walk.Run::isShared).orElse(false);
        return !many || walk.at(stop).stream().anyMatch(scope::covers);
    }

    private Part part(Stop stop) {
        return route.parts().stream()
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

    /// How far each row is, over all sections that share it.
    private Map<String, Progress> rowProgress(Section section) {
        Map<String, List<Route.Step>> byRow = walk.run(section.id()).stream()
                .flatMap(run -> run.sections().stream())
                .flatMap(one -> route.section(one.id()).stream())
                .filter(scope::covers)
                .filter(step -> step.counts() && step.row().isPresent())
                .collect(Collectors.groupingBy(
                        step -> step.row().map(Row::id).orElse(""), LinkedHashMap::new, Collectors.toList()));
        return byRow.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Progress.of(entry.getValue().stream())));
    }

    private List<Card> cards(Stop stop) {
        Map<String, List<Route.Step>> details = new LinkedHashMap<>();
        List<Route.Step> here = walk.at(stop).stream().filter(scope::covers).toList();
        for (Route.Step step : here) {
            if (step.detail()) {
                String owner = route.questionnaire()
                        .owner(step.question().id())
                        .map(Question::id)
                        .orElse("");
                details.computeIfAbsent(owner, _ -> new ArrayList<>()).add(step);
            }
        }
        return here.stream()
                .filter(step -> !step.detail())
                .map(step -> card(step, details.getOrDefault(step.question().id(), List.of())))
                .toList();
    }

    private Card card(Route.Step step, List<Route.Step> details) {
        return new Card(step, details, scope.isMine(step.question()), () -> said(step, details));
    }

    private Card.Said said(Route.Step step, List<Route.Step> details) {
        List<Route.Step> all = Stream.concat(Stream.of(step), details.stream()).toList();
        List<Finding> findings = all.stream()
                .flatMap(one -> Findings.of(one, route.dossier()).stream())
                .toList();
        Map<Place, FirstText> texts = new LinkedHashMap<>();
        for (Route.Step one : all) {
            FirstText text = FirstText.of(route, one);
            if (!text.isEmpty()) {
                texts.put(one.place(), text);
            }
        }
        List<Offer> offers =
                all.stream().flatMap(one -> shared.offers(one).stream()).toList();
        List<Declined> declined = offers.stream()
                .flatMap(offer -> route.dossier().declined(offer).stream())
                .toList();
        return new Card.Said(findings, texts, offers, declined);
    }

    private List<Question> hidden(Section section, Stop stop) {
        Set<String> shown = walk.at(stop).stream()
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
