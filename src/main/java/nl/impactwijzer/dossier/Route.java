package nl.impactwijzer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Influence;
import nl.impactwijzer.questionnaire.Part;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;

/// Which questions this dossier has to answer now, in reading order.
///
/// A route belongs to one state of the dossier; the next state has its own.
public final class Route {

    private final Questionnaire questionnaire;
    private final Dossier dossier;
    private final DossierFacts facts;
    private final Map<String, List<Step>> bySection = new HashMap<>();
    private final List<Step> steps;
    private volatile Optional<Map<Place, Step>> byPlace = Optional.empty();

    Route(Questionnaire questionnaire, Dossier dossier, DossierFacts facts) {
        this(questionnaire, dossier, facts, Optional.empty());
    }

    private Route(Questionnaire questionnaire, Dossier dossier, DossierFacts facts, Optional<Earlier> earlier) {
        this.questionnaire = questionnaire;
        this.dossier = dossier;
        this.facts = facts;
        this.steps = walk(earlier);
    }

    /// The route of an earlier state of the dossier.
    ///
    /// @param touched the questions of which the answer changed since, and those that may have come or gone
    private record Earlier(Route route, Set<String> touched) {
        boolean isSame(Section section) {
            return section.questions().stream()
                    .flatMap(Question::withDetails)
                    .map(Question::id)
                    .noneMatch(touched::contains);
        }
    }

    public static Route of(Questionnaire questionnaire, Dossier dossier, LocalDate asOf, RiskFacts risks) {
        return new Route(questionnaire, dossier, new DossierFacts(questionnaire, dossier, asOf, risks));
    }

    /// The route of the next state of this dossier, in which nothing but answers is another: the same as
    /// [#of(Questionnaire, Dossier, LocalDate, RiskFacts)] comes to, for less work.
    ///
    /// @param influence of this questionnaire
    public Route after(Dossier next, RiskFacts risks, Influence influence) {
        Set<String> changed = AnswerChanges.between(dossier, next, questionnaire);
        Set<String> anew = influence.of(changed);
        Set<String> touched = new HashSet<>(anew);
        touched.addAll(changed);
        return new Route(
                questionnaire,
                next,
                new DossierFacts(facts, next, risks, anew),
                Optional.of(new Earlier(this, touched)));
    }

    /// One shown question, with its answer.
    ///
    /// @param row    the row it stands in, in a repeating section
    /// @param detail whether it is a follow-up inside another question's card
    public record Step(
            Place place,
            Part part,
            Section section,
            Optional<Row> row,
            Question question,
            Response response,
            State state,
            boolean detail) {

        /// Details count only when they are required.
        public boolean counts() {
            return question.basics().required();
        }
    }

    public enum State {
        OPEN,
        ANSWERED,
        UNKNOWN,
        NOT_APPLICABLE
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Dossier dossier() {
        return dossier;
    }

    /// The parts of the chosen track; all of them where none was chosen.
    public List<Part> parts() {
        return questionnaire.parts(dossier.track());
    }

    /// Every shown question and detail.
    public List<Step> steps() {
        return steps;
    }

    /// The shown questions that count for progress.
    public Stream<Step> counted() {
        return steps.stream().filter(Step::counts);
    }

    /// The shown question in that place; empty when it is hidden or does not exist.
    public Optional<Step> step(Place place) {
        Map<Place, Step> known = byPlace.orElseGet(this::places);
        byPlace = Optional.of(known);
        return Optional.ofNullable(known.get(place));
    }

    /// Those questions wherever they are shown, in reading order: a question of a repeating section in each row.
    public List<Step> asking(Collection<String> questions) {
        return steps.stream()
                .filter(step -> questions.contains(step.question().id()))
                .toList();
    }

    public List<Step> section(String sectionId) {
        return bySection.getOrDefault(sectionId, List.of());
    }

    /// The first open question after that place, round the end if need be.
    public Optional<Step> nextOpen(Place after) {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).place().equals(after)) {
                from = i + 1;
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get((from + i) % steps.size());
            if (step.counts() && step.state() == State.OPEN && !step.place().equals(after)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /// The dossier as conditions see it.
    public Facts facts() {
        return facts;
    }

    /// The dossier as conditions see it from inside one row.
    public Facts facts(Section.Repeat repeat, Row row) {
        return facts.inRow(repeat, row);
    }

    /// The catalogue risks the answers point to. Lack of an answer never suggests anything.
    public List<Suggested> suggested() {
        return facts.suggested();
    }

    /// The facts in one row of another state of the dossier, without working out its whole route.
    public static Facts factsInRow(
            Questionnaire questionnaire,
            Dossier dossier,
            LocalDate asOf,
            RiskFacts risks,
            Section.Repeat repeat,
            Row row) {
        return new DossierFacts(questionnaire, dossier, asOf, risks).inRow(repeat, row);
    }

    /// A dossier as conditions see it, without working out its whole route.
    public static Facts facts(Questionnaire questionnaire, Dossier dossier, LocalDate asOf, RiskFacts risks) {
        return new DossierFacts(questionnaire, dossier, asOf, risks);
    }

    /// The rows of a repeating section: those laid down by the questionnaire, or those the user added.
    public static List<Row> rows(Dossier dossier, Section.Repeat repeat) {
        List<Row> kept = dossier.rows(repeat.id());
        if (repeat.fixedRows().isEmpty()) {
            return kept;
        }
        return repeat.fixedRows().stream()
                .map(topic -> kept.stream()
                        .filter(row -> row.id().equals(topic.id()))
                        .findFirst()
                        .orElseGet(() -> new Row(topic.id(), "", Map.of())))
                .toList();
    }

    private Map<Place, Step> places() {
        Map<Place, Step> places = new HashMap<>();
        steps.forEach(step -> places.put(step.place(), step));
        return places;
    }

    private List<Step> walk(Optional<Earlier> earlier) {
        List<Step> walked = new ArrayList<>();
        for (Part part : parts()) {
            for (Section section : part.sections()) {
                List<Step> here =
                        earlier.map(known -> walkAgain(part, section, known)).orElseGet(() -> walk(part, section));
                bySection.put(section.id(), List.copyOf(here));
                walked.addAll(here);
            }
        }
        return List.copyOf(walked);
    }

    private List<Step> walk(Part part, Section section) {
        List<Step> walked = new ArrayList<>();
        if (section.repeat().isEmpty()) {
            walk(part, section, Optional.empty(), facts, walked);
        } else {
            Section.Repeat repeat = section.repeat().get();
            for (Row row : rows(dossier, repeat)) {
                walk(part, section, Optional.of(row), facts.inRow(repeat, row), walked);
            }
        }
        return walked;
    }

    private void walk(Part part, Section section, Optional<Row> row, Facts around, List<Step> walked) {
        for (Question question : section.questions()) {
            add(part, section, row, question, false, around, walked);
            question.basics().details().forEach(detail -> add(part, section, row, detail, true, around, walked));
        }
    }

    /// The same, where what was not touched comes from the earlier route.
    private List<Step> walkAgain(Part part, Section section, Earlier earlier) {
        List<Step> before = earlier.route().section(section.id());
        if (section.repeat().isPresent()) {
            return earlier.isSame(section) ? before : walk(part, section);
        }
        List<Step> walked = new ArrayList<>();
        Iterator<Step> old = before.iterator();
        Optional<Step> next = next(old);
        for (Question question : section.questions()) {
            for (Question one : question.withDetails().toList()) {
                Optional<Step> was = next.filter(step -> step.question().id().equals(one.id()));
                if (earlier.touched().contains(one.id())) {
                    add(part, section, Optional.empty(), one, !one.equals(question), facts, walked);
                } else {
                    was.ifPresent(walked::add);
                }
                if (was.isPresent()) {
                    next = next(old);
                }
            }
        }
        return walked;
    }

    private static Optional<Step> next(Iterator<Step> steps) {
        return steps.hasNext() ? Optional.of(steps.next()) : Optional.empty();
    }

    private void add(
            Part part,
            Section section,
            Optional<Row> row,
            Question question,
            boolean detail,
            Facts around,
            List<Step> walked) {
        Place place = row.map(in -> Place.inRow(section.repeat().orElseThrow().id(), in.id(), question.id()))
                .orElseGet(() -> Place.of(question.id()));
        if (!facts.isShown(place, question, around)) {
            return;
        }
        Response response = row.map(in -> in.response(question.id())).orElseGet(() -> dossier.response(question.id()));
        walked.add(new Step(place, part, section, row, question, response, facts.state(question, response), detail));
    }
}
