package nl.impactwijzer.desktop.wizard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Questionnaire;

/// Finds where two states of a dossier first give another answer, or take over another fact, so that undo can show what
/// it took back.
final class FirstDifference {

    private final Questionnaire questionnaire;

    FirstDifference(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /// For a repeating section, a question in a row; when only the rows themselves differ, the place of any question
    /// in the row that came, went or moved.
    Optional<Place> between(Dossier before, Dossier after) {
        for (String key : keys(before.answers(), after.answers())) {
            Response was = before.response(key);
            Response is = after.response(key);
            if (!was.equals(is)) {
                return Optional.of(
                        questionnaire.repeating(key).isPresent() ? inRows(key, rows(was), rows(is)) : Place.of(key));
            }
        }
        return Stream.concat(without(after.declined(), before.declined()), without(before.declined(), after.declined()))
                .map(Declined::place)
                .findFirst();
    }

    private static Stream<Declined> without(List<Declined> some, List<Declined> others) {
        return some.stream().filter(one -> !others.contains(one));
    }

    private Place inRows(String key, List<Row> before, List<Row> after) {
        String first = questionnaire
                .repeating(key)
                .orElseThrow()
                .questions()
                .getFirst()
                .id();
        for (Row row : after) {
            Optional<Row> was =
                    before.stream().filter(old -> old.id().equals(row.id())).findFirst();
            if (was.isEmpty()) {
                return Place.inRow(key, row.id(), first);
            }
            for (String question : keys(was.get().answers(), row.answers())) {
                if (!was.get().response(question).equals(row.response(question))) {
                    return Place.inRow(key, row.id(), question);
                }
            }
            if (!was.get().title().equals(row.title())) {
                return Place.inRow(key, row.id(), first);
            }
        }
        return Place.inRow(key, after.isEmpty() ? "" : after.getFirst().id(), first);
    }

    private static List<Row> rows(Response response) {
        return response.answer() instanceof Answer.Rows rows ? rows.rows() : List.of();
    }

    private static Set<String> keys(Map<String, Response> before, Map<String, Response> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys;
    }
}
