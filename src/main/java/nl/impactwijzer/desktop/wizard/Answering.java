package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.dossier.Offer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.Strength;

/// Everything one can do to answers: each method makes the next dossier and signs what it changed.
final class Answering {

    private static final String ANSWERS = "answers/";

    private final AssessmentSession session;
    private final Map<Place, Answer> replaced = new HashMap<>();

    Answering(AssessmentSession session) {
        this.session = session;
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// What can be said in one place.
    interface For {
        void answer(Answer answer);

        void type(Answer answer);

        void answerAgain();
    }

    /// A choice: one step to undo.
    void answer(Place place, Answer answer) {
        Answer was = dossier().response(place).answer();
        if (isAside(answer) && !isAside(was)) {
            replaced.put(place, was);
        }
        change("", place, response -> response.with(orNone(answer)));
    }

    /// Typing, which goes on the same step to undo while it lasts.
    void type(Place place, Answer answer) {
        change(ANSWERS + place, place, response -> response.with(orNone(answer)));
    }

    /// Takes "onbekend" or "niet van toepassing" back: what stood there before it in this session returns.
    void answerAgain(Place place) {
        answer(place, Optional.ofNullable(replaced.remove(place)).orElse(new Answer.None()));
    }

    void note(Place place, String note) {
        change(ANSWERS + place + "/note", place, response -> response.noted(note));
    }

    /// Gives the answer that is offered, and adds to the explanation where it comes from: one step to undo.
    void take(Offer offer, String origin) {
        session.change(
                "",
                dossier -> changed(
                        withoutDeclined(
                                dossier, declined -> dossier.declined(offer).equals(Optional.of(declined))),
                        offer.place(),
                        response -> response.with(orNone(offer.answer())).noted(under(response.note(), origin))));
    }

    /// Does not take it over, which stays with the dossier.
    void decline(Offer offer) {
        session.change(
                "",
                dossier -> dossier.with(
                        Declined.of(offer, session.person(), session.clock().instant())));
    }

    private static Dossier withoutDeclined(Dossier dossier, Predicate<Declined> gone) {
        return dossier.withDeclined(
                dossier.declined().stream().filter(gone.negate()).toList());
    }

    private static String under(String text, String more) {
        return text.isBlank() ? more : text.stripTrailing() + "\n" + more;
    }

    void strength(Place place, Optional<Strength> strength) {
        change("", place, response -> response.withStrength(strength));
    }

    /// Adds new evidence to the dossier and to this answer.
    void attach(Place place, Evidence evidence) {
        session.change(
                "", dossier -> changed(dossier.with(evidence), place, response -> with(response, evidence.id())));
    }

    /// Points this answer to evidence that the dossier has.
    void attach(Place place, String evidence) {
        change("", place, response -> with(response, evidence));
    }

    /// Takes evidence from this answer, and out of the dossier when nothing else points to it.
    void detach(Place place, String evidence) {
        session.change("", dossier -> {
            Dossier next = changed(dossier, place, response -> without(response, evidence));
            return EvidenceUse.isUsed(next, evidence)
                    ? next
                    : next.withEvidence(next.evidence().stream()
                            .filter(item -> !item.id().equals(evidence))
                            .toList());
        });
    }

    /// Adds a row at the end and returns its id.
    String addRow(String rows, String title) {
        String id = session.newId("r");
        rows(rows, "", list -> list.add(new Row(id, title, Map.of())));
        return id;
    }

    void renameRow(String rows, String row, String title) {
        rows(
                rows,
                ANSWERS + rows + "/" + row,
                list -> list.replaceAll(one -> one.id().equals(row) ? one.titled(title) : one));
    }

    void removeRow(String rows, String row) {
        Optional<Place.InRow> removed = Optional.of(new Place.InRow(rows, row));
        session.change(
                "",
                dossier -> withoutDeclined(
                                dossier, declined -> declined.place().row().equals(removed))
                        .withRows(
                                rows,
                                dossier.rows(rows).stream()
                                        .filter(one -> !one.id().equals(row))
                                        .toList()));
    }

    /// Moves a row that many places down, or up when negative; at the edge nothing happens.
    void moveRow(String rows, String row, int by) {
        rows(rows, "", list -> {
            for (int from = 0; from < list.size(); from++) {
                if (list.get(from).id().equals(row)) {
                    list.add(Math.clamp(from + by, 0, list.size() - 1), list.remove(from));
                    return;
                }
            }
        });
    }

    private Dossier dossier() {
        return session.dossier().get();
    }

    private void change(String step, Place place, UnaryOperator<Response> change) {
        session.change(step, dossier -> changed(dossier, place, change));
    }

    /// Nothing is signed when nothing changed: looking is not answering.
    private Dossier changed(Dossier dossier, Place place, UnaryOperator<Response> change) {
        Response was = dossier.response(place);
        Response next = change.apply(was);
        return next.equals(was)
                ? dossier
                : dossier.with(
                        place, next.signed(session.person(), session.clock().instant()));
    }

    private interface RowsChange {
        void apply(List<Row> rows);
    }

    private void rows(String key, String place, RowsChange change) {
        session.change(place, dossier -> {
            List<Row> rows = new ArrayList<>(dossier.rows(key));
            change.apply(rows);
            return dossier.withRows(key, rows);
        });
    }

    private static Answer orNone(Answer answer) {
        return answer.isEmpty() ? new Answer.None() : answer;
    }

    private static boolean isAside(Answer answer) {
        return answer instanceof Answer.Unknown || answer instanceof Answer.NotApplicable;
    }

    private static Response with(Response response, String evidence) {
        if (response.evidence().contains(evidence)) {
            return response;
        }
        List<String> next = new ArrayList<>(response.evidence());
        next.add(evidence);
        return response.withEvidence(next);
    }

    private static Response without(Response response, String evidence) {
        return response.withEvidence(
                response.evidence().stream().filter(id -> !id.equals(evidence)).toList());
    }
}
