package nl.impactwijzer.desktop.wizard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.AnswerWords;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;

/// Says in words what was answered to a question before, from the history of the dossier.
final class EarlierWords {

    private static final int MOST = 20;
    private static final int LONGEST_NOTE = 200;

    private final Questionnaire questionnaire;
    private final Words words;

    EarlierWords(Questionnaire questionnaire, Words words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    /// @param head when and who
    /// @param text what was said then
    record Said(String head, String text) {}

    /// Newest first; the oldest of a long history are left out.
    ///
    /// @param place of the changes: `answers/D2.1`; changes elsewhere are passed over
    List<Said> of(String place, List<Change> history) {
        List<Said> said = new ArrayList<>();
        for (Change change : history.reversed()) {
            if (said.size() < MOST
                    && (change.place().equals(place) || change.place().startsWith(place + "/"))) {
                String when = words.moment(change.at());
                String head = change.by().isBlank() ? when : when + " · " + change.by();
                said.add(new Said(head, text(place, change)));
            }
        }
        return said;
    }

    private String text(String place, Change change) {
        String below = change.place().substring(place.length());
        if (below.isEmpty()) {
            return questionnaire
                    .question(last(place))
                    .map(placed -> response(placed.question(), change))
                    .orElse("");
        }
        return field(last(place), last(below))
                .map(field -> words.get(field.text()) + ": " + response(field, change))
                .orElseGet(() -> words.get(
                        change.after().isEmpty() ? "wizard.earlier.rowRemoved" : "wizard.earlier.row",
                        "title",
                        change.after().isEmpty() ? change.before() : change.after()));
    }

    private Optional<Question> field(String question, String id) {
        return questionnaire
                .question(question)
                .map(Questionnaire.Placed::question)
                .filter(Question.Rows.class::isInstance)
                .flatMap(rows -> ((Question.Rows) rows)
                        .fields().stream()
                                .filter(field -> field.id().equals(id))
                                .findFirst());
    }

    private String response(Question question, Change change) {
        Optional<Response> before = read(change.before());
        Optional<Response> after = read(change.after());
        if (after.isEmpty()) {
            return words.get("wizard.earlier.cleared");
        }
        AnswerWords answers = new AnswerWords(words.messages().get());
        List<String> parts = new ArrayList<>();
        Response was = before.orElse(Response.NONE);
        Response is = after.get();
        if (!is.answer().equals(was.answer())) {
            parts.add(shortened(answers.of(question, is.answer())));
        }
        if (!is.note().equals(was.note())) {
            parts.add(words.get("wizard.earlier.note", "note", shortened(is.note())));
        }
        if (!is.evidence().equals(was.evidence())) {
            parts.add(words.get("wizard.evidence.count", "n", is.evidence().size()));
        }
        if (!is.strength().equals(was.strength()) && is.strength().isPresent()) {
            parts.add(
                    new StrengthWords(questionnaire, words).label(is.strength().get()));
        }
        return parts.isEmpty() ? answers.of(question, is.answer()) : String.join(" · ", parts);
    }

    private static Optional<Response> read(String json) {
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DossierJson.readResponse(json.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonException _) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE) + "…";
    }

    private static String last(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
