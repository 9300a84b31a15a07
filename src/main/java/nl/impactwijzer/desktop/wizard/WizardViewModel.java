package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.Link;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Progress;
import nl.impactwijzer.dossier.Route;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SharedFacts;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.text.Message;

/// Where one is in the questions, and what there is to see: a new [WizardState] after every change and every move.
final class WizardViewModel {

    private final AssessmentSession session;
    private final Answering answering;
    private final FirstDifference difference;
    private final ReadOnlyObjectWrapper<WizardState> state;
    private final ReadOnlyObjectWrapper<Optional<Place>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> attended = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> undone = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription dossier;
    private final Map<String, String> lastRows = new HashMap<>();
    private final OfferedFacts offered = new OfferedFacts();
    private boolean onlyMine;
    private boolean changingHere;

    WizardViewModel(AssessmentSession session) {
        this.session = session;
        answering = new Answering(session);
        difference = new FirstDifference(session.questionnaire());
        state = new ReadOnlyObjectWrapper<>(make(Stop.at(
                session.questionnaire().parts().getFirst().sections().getFirst().id())));
        dossier = session.dossier().subscribe(this::dossierChanged);
    }

    void close() {
        dossier.unsubscribe();
    }

    ReadOnlyObjectProperty<WizardState> state() {
        return state.getReadOnlyProperty();
    }

    /// The question that should come into view and get the keyboard; empty once it has.
    ReadOnlyObjectProperty<Optional<Place>> target() {
        return target.getReadOnlyProperty();
    }

    /// The question that help and history are shown for: the one that last had the keyboard here.
    ReadOnlyObjectProperty<Optional<Place>> attended() {
        return attended.getReadOnlyProperty();
    }

    /// What undo or redo just did, until the next change.
    ReadOnlyObjectProperty<Optional<Message>> undone() {
        return undone.getReadOnlyProperty();
    }

    Questionnaire questionnaire() {
        return session.questionnaire();
    }

    Dossier dossier() {
        return session.dossier().get();
    }

    Scope scope() {
        return new Scope(questionnaire(), dossier().role(), onlyMine);
    }

    /// Changes answers; the state follows.
    void change(Consumer<Answering> change) {
        changingHere = true;
        try {
            change.accept(answering);
        } finally {
            changingHere = false;
        }
    }

    boolean isReadOnly() {
        return answering.isReadOnly();
    }

    void go(Stop stop) {
        attended.set(Optional.empty());
        state.set(make(stop));
        WizardState now = state.get();
        now.ownRows().ifPresent(repeat -> now.stop().row().ifPresent(row -> lastRows.put(repeat.id(), row)));
    }

    /// Goes to a question; when it is hidden now, to its section. False when the questionnaire does not have it.
    boolean go(Place wanted) {
        Place place = inCard(wanted);
        Optional<Stop> stop = stop(place);
        stop.ifPresent(there -> {
            go(there);
            Optional<Place> shown = Optional.of(place).filter(one -> card(one).isPresent());
            attended.set(shown);
            target.set(shown);
        });
        return stop.isPresent();
    }

    /// The card on screen in which that question or detail stands.
    Optional<Card> card(Place place) {
        String id = questionnaire().owner(place.question()).map(Question::id).orElse(place.question());
        Place card = new Place(place.row(), id);
        return state.get().cards().stream()
                .filter(one -> one.place().equals(card))
                .findFirst();
    }

    /// The question one is at, and the page it stands on.
    List<Link> whereabouts() {
        Stop stop = state.get().stop();
        List<Link> links = new ArrayList<>();
        attended.get().map(Link.ToQuestion::new).ifPresent(links::add);
        stop.row()
                .flatMap(_ -> state.get().cards().stream().findFirst())
                .map(card -> new Link.ToQuestion(card.place()))
                .ifPresent(links::add);
        links.add(new Link.ToSection(stop.section()));
        return links;
    }

    boolean goToSection(String section) {
        boolean known = questionnaire().section(section).isPresent();
        if (known) {
            go(Stop.at(section));
        }
        return known;
    }

    void previous() {
        state.get().previous().ifPresent(this::go);
    }

    void next() {
        state.get().next().ifPresent(this::go);
    }

    /// Goes to the first open question after the one last attended to, round the end if need be.
    void nextOpen() {
        List<Route.Step> steps =
                new Walk(route()).steps().filter(scope()::covers).toList();
        int from = start(steps);
        List<Route.Step> turned = new ArrayList<>(steps.subList(from, steps.size()));
        turned.addAll(steps.subList(0, from));
        turned.stream()
                .filter(step -> step.counts() && step.state() == Route.State.OPEN)
                .filter(step -> !Optional.of(step.place()).equals(attended.get()))
                .findFirst()
                .ifPresent(step -> go(step.place()));
    }

    /// Adds a row and goes to the first page about it.
    void addRow(Section.Repeat repeat, String title) {
        List<String> added = new ArrayList<>();
        change(answering -> added.add(answering.addRow(repeat.id(), title)));
        added.stream()
                .filter(row -> dossier().rows(repeat.id()).stream()
                        .anyMatch(one -> one.id().equals(row)))
                .forEach(row -> goToRow(repeat, row));
    }

    /// Goes to the first question about a row.
    void goToRow(Section.Repeat repeat, String row) {
        questionnaire().repeating(repeat.id()).ifPresent(section -> go(new Stop(section.id(), Optional.of(row))));
        state.get().cards().stream().findFirst().map(Card::place).ifPresent(this::go);
    }

    /// Takes a row away and stays at the same section, with the row that comes in its place.
    void removeRow(Section.Repeat repeat, String row) {
        List<String> rows = dossier().rows(repeat.id()).stream().map(Row::id).toList();
        int at = rows.indexOf(row);
        if (at < 0) {
            return;
        }
        String section = state.get().stop().section();
        if (rows.size() > 1) {
            lastRows.put(repeat.id(), rows.get(at + 1 < rows.size() ? at + 1 : at - 1));
        }
        change(answering -> answering.removeRow(repeat.id(), row));
        go(Stop.at(section));
    }

    /// What the answers about the current row come to so far; empty where rows are not put in classes.
    Optional<ClassSoFar> classSoFar() {
        return questionnaire()
                .classification()
                .map(Classification::over)
                .filter(over -> state.get().ownRows().map(Section.Repeat::id).equals(Optional.of(over)))
                .flatMap(_ -> state.get().stop().row())
                .flatMap(row -> session.assessment().getValue().row(row))
                .map(row -> ClassSoFar.of(row, question -> inRow(row, question)));
    }

    /// The question in that row, while it is asked there.
    private Optional<Route.Step> inRow(RowOutcome row, String question) {
        return route().step(new Place(
                state.get()
                        .ownRows()
                        .map(repeat -> new Place.InRow(repeat.id(), row.row().id())),
                question));
    }

    /// From now on these facts of other assessments of the product are offered.
    void offer(SharedFacts facts) {
        offered.offer(facts);
        state.set(make(state.get().stop()));
    }

    /// Takes over what was offered; where it comes from goes in the explanation.
    void take(Offer offer, String origin) {
        change(answering -> answering.take(offer, origin));
    }

    /// Does not take it over: it is not offered again while it stays what it is.
    void decline(Offer offer) {
        change(answering -> answering.decline(offer));
    }

    void showOnlyMine(boolean only) {
        onlyMine = only;
        state.set(make(state.get().stop()));
    }

    boolean showsOnlyMine() {
        return onlyMine;
    }

    List<QuestionSearch.Hit> search(String words, Locale language) {
        return QuestionSearch.find(route(), state.get().stop(), words, language);
    }

    void attend(Place place) {
        attended.set(Optional.of(place));
    }

    void targetReached() {
        target.set(Optional.empty());
    }

    /// How many questions of the whole dossier are open, whoever is asked.
    int openForEveryone() {
        return Progress.of(route().counted()).open();
    }

    private Route route() {
        return session.assessment().getValue().route();
    }

    private WizardState make(Stop stop) {
        return new StateMaker(route(), scope(), offered.beside(dossier())).at(stop, lastRows);
    }

    private void dossierChanged(Dossier before, Dossier after) {
        Optional<Place> elsewhere = changingHere ? Optional.empty() : difference.between(before, after);
        undone.set(undone(session.lastStep(), elsewhere));
        state.set(make(state.get().stop()));
        elsewhere
                .filter(place -> stop(place).filter(state.get().stop()::equals).isEmpty())
                .ifPresent(this::go);
    }

    private static Optional<Message> undone(AssessmentSession.Step step, Optional<Place> place) {
        String key = switch (step) {
            case CHANGE -> "";
            case UNDO -> place.isPresent() ? "wizard.undone" : "wizard.undone.elsewhere";
            case REDO -> place.isPresent() ? "wizard.redone" : "wizard.redone.elsewhere";
        };
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(key, "question", place.map(Place::question).orElse("")));
    }

    private Optional<Stop> stop(Place place) {
        return questionnaire()
                .question(place.question())
                .map(placed -> new Stop(placed.section().id(), place.row().map(Place.InRow::row)));
    }

    /// A field of a question that asks for rows stands in the card of that question.
    private Place inCard(Place place) {
        return place.row()
                .map(Place.InRow::rows)
                .filter(rows -> questionnaire().question(rows).isPresent())
                .map(Place::of)
                .orElse(place);
    }

    private int start(List<Route.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (attended.get().isPresent()
                    ? steps.get(i).place().equals(attended.get().get())
                    : state.get().stop().holds(steps.get(i))) {
                return i;
            }
        }
        return 0;
    }
}
