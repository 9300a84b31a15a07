package nl.impactwijzer.dossier.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Section;
import nl.impactwijzer.questionnaire.Topic;
import nl.impactwijzer.text.LocalizedText;

/// Where the rows of repeating sections go. A row keeps its id, unless it is a right that got another one.
final class RowMap {

    private final Questionnaire before;
    private final Questionnaire after;
    private final Rules rules;
    private final Dossier dossier;
    /// Empty rows of the new dossier, by their new key.
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final List<Spot> lost = new ArrayList<>();

    RowMap(Questionnaire before, Questionnaire after, Rules rules, Dossier dossier) {
        this.before = before;
        this.after = after;
        this.rules = rules;
        this.dossier = dossier;
        dossier.answers().forEach((key, response) -> {
            if (before.repeating(key).isPresent() && response.answer() instanceof Answer.Rows said) {
                take(key, response, said);
            }
        });
    }

    private void take(String key, Response response, Answer.Rows said) {
        Optional<Section.Repeat> to = repeat(after, newKey(key));
        List<Row> kept = new ArrayList<>();
        for (Row row : said.rows()) {
            Optional<String> id = to.flatMap(repeat -> newRow(key, repeat, row.id()));
            id.ifPresent(next -> kept.add(new Row(next, row.title(), Map.of())));
            if (id.isEmpty() && row.answers().isEmpty() && !row.title().isBlank()) {
                lost.add(gone(key + "/" + row.id(), row.title(), key, Response.NONE));
            }
        }
        if (to.isPresent()) {
            rows.put(newKey(key), kept);
        } else if (!response.with(new Answer.None()).isEmpty()) {
            lost.add(gone(key, "", key, response.with(new Answer.None())));
        }
    }

    private Spot gone(String place, String title, String key, Response response) {
        return new Spot(
                "answers/" + place,
                title,
                LocalizedText.EMPTY,
                repeat(before, key).map(Section.Repeat::rowLabel).orElse(LocalizedText.EMPTY),
                Optional.empty(),
                response);
    }

    /// Rows that are gone with nothing but their name, and what was said of the rows together.
    List<Spot> lost() {
        return List.copyOf(lost);
    }

    /// Something else than rows stands under the key of rows; it goes where the rows go.
    boolean carriesWhole(String key) {
        return before.repeating(key).isPresent() && after.repeating(newKey(key)).isPresent();
    }

    private String newKey(String key) {
        return rules.renamed(Migration.Thing.ROWS, key);
    }

    private Optional<String> newRow(String key, Section.Repeat to, String row) {
        boolean wasLaidDown = repeat(before, key)
                .filter(repeat -> ids(repeat.fixedRows()).contains(row))
                .isPresent();
        String id = wasLaidDown ? rules.renamed(Migration.Thing.RIGHT, row) : row;
        boolean laidDown = !to.fixedRows().isEmpty();
        return !laidDown || ids(to.fixedRows()).contains(id) || !wasLaidDown && wasLaidDownBefore(key)
                ? Optional.of(id)
                : Optional.empty();
    }

    /// A row that the old version did not know either stays what it was.
    private boolean wasLaidDownBefore(String key) {
        return repeat(before, key)
                .filter(repeat -> !repeat.fixedRows().isEmpty())
                .isPresent();
    }

    private static Set<String> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).collect(Collectors.toSet());
    }

    private static Optional<Section.Repeat> repeat(Questionnaire questionnaire, String key) {
        return questionnaire.repeating(key).flatMap(Section::repeat);
    }

    /// The places of the new question to which an answer goes; none when that is not certain.
    List<Place> places(Place from, Questionnaire.Placed to, Optional<Migration.Across> across) {
        String question = to.question().id();
        Optional<Section.Repeat> into = to.section().repeat();
        if (into.isEmpty()) {
            return from.row().isEmpty() || across.isPresent() ? List.of(Place.of(question)) : List.of();
        }
        String key = into.get().id();
        if (from.row().isPresent()) {
            Place.InRow in = from.row().get();
            boolean sameRows = newKey(in.rows()).equals(key);
            return !sameRows && across.isEmpty()
                    ? List.of()
                    : newRow(in.rows(), into.get(), in.row())
                            .filter(row -> present(into.get()).contains(row))
                            .map(row -> Place.inRow(key, row, question))
                            .stream()
                            .toList();
        }
        List<String> present = present(into.get());
        boolean certain = across.filter(how -> how == Migration.Across.EACH).isPresent()
                || across.isPresent() && present.size() == 1;
        return certain
                ? present.stream().map(row -> Place.inRow(key, row, question)).toList()
                : List.of();
    }

    private List<String> present(Section.Repeat into) {
        List<String> kept =
                rows.getOrDefault(into.id(), List.of()).stream().map(Row::id).toList();
        List<String> laidDown = into.fixedRows().stream().map(Topic::id).toList();
        return laidDown.isEmpty() || kept.containsAll(laidDown)
                ? kept
                : Stream.concat(laidDown.stream(), kept.stream()).distinct().toList();
    }

    /// How many answers must come out of rows before they can be one; 1 when this is about no rows.
    int expectedFrom(Trip.Arrival arrival) {
        return arrival.place().row().isEmpty()
                ? arrival.trip()
                        .place()
                        .row()
                        .map(in -> dossier.rows(in.rows()).size())
                        .orElse(1)
                : 1;
    }

    /// All answers of the new dossier, in the order in which the old ones stood.
    Map<String, Response> answers(Map<Place, Response> settled) {
        Map<String, Map<String, Map<String, Response>>> inRows = new HashMap<>();
        settled.forEach((place, response) -> place.row()
                .ifPresent(in -> inRows.computeIfAbsent(in.rows(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(in.row(), _ -> new LinkedHashMap<>())
                        .put(place.question(), response)));
        Map<String, Response> answers = new LinkedHashMap<>();
        dossier.answers().forEach((key, response) -> {
            if (before.repeating(key).isPresent() && response.answer() instanceof Answer.Rows) {
                String to = newKey(key);
                if (rows.containsKey(to)) {
                    answers.put(to, response.with(rows(to, inRows)));
                }
            } else if (carriesWhole(key)) {
                answers.put(newKey(key), response);
            } else {
                rules.legs(key).forEach(leg -> {
                    Response here = settled.get(Place.of(leg.to()));
                    if (here != null) {
                        answers.put(leg.to(), here);
                    }
                });
            }
        });
        settled.forEach((place, response) -> {
            if (place.row().isEmpty()) {
                answers.putIfAbsent(place.question(), response);
            }
        });
        inRows.keySet().stream()
                .sorted()
                .forEach(key -> answers.computeIfAbsent(key, _ -> Response.of(rows(key, inRows))));
        return answers;
    }

    private Answer.Rows rows(String key, Map<String, Map<String, Map<String, Response>>> inRows) {
        Map<String, Map<String, Response>> filled = inRows.getOrDefault(key, Map.of());
        List<Row> all = new ArrayList<>();
        List<Row> kept = rows.getOrDefault(key, List.of());
        kept.forEach(row -> all.add(new Row(row.id(), row.title(), filled.getOrDefault(row.id(), Map.of()))));
        Set<String> known = kept.stream().map(Row::id).collect(Collectors.toSet());
        filled.forEach((row, answers) -> {
            if (!known.contains(row)) {
                all.add(new Row(row, "", answers));
            }
        });
        return new Answer.Rows(all);
    }
}
