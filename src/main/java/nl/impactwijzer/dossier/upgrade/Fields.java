package nl.impactwijzer.dossier.upgrade;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.LocalizedText;

/// The fields of a question that asks for rows, each on its way to a field of another such question.
///
/// Steps name a field with its question: `C1/name`.
record Fields(Rules rules, AnswerFit fit, Question.Rows was, Question.Rows is) {

    /// Arrived, left behind, or both: a choice of which one option was dropped.
    record Sent(Optional<Arrived> taken, Optional<LeftField> left) {}

    record Arrived(String field, Response response, Fit.How how) {}

    Sent send(String field, Response response, Row row) {
        String path = was.id() + "/" + field;
        Optional<Question> old = field(was, field);
        if (rules.removed(Migration.Thing.QUESTION, path).isPresent()) {
            LocalizedText reason = rules.removed(Migration.Thing.QUESTION, path).get();
            return behind(new LeftField(row, field, old, response, AtticItem.Why.REMOVED, reason, List.of()));
        }
        Rules.Leg leg = rules.legs(path).getFirst();
        String to = leg.to().substring(leg.to().indexOf('/') + 1);
        Optional<Question> now = field(is, to);
        if (old.isEmpty() && now.isEmpty() && was.id().equals(is.id())) {
            // A field that no version knows was wrong already, and stays so.
            return new Sent(Optional.of(new Arrived(field, response, Fit.How.AS_IS)), Optional.empty());
        }
        if (old.isEmpty() || now.isEmpty()) {
            return behind(new LeftField(row, field, old, response, AtticItem.Why.GONE, LocalizedText.EMPTY, List.of()));
        }
        List<String> again = List.of(is.id());
        if (rules.reworded(path).isPresent()) {
            return behind(new LeftField(
                    row,
                    field,
                    old,
                    response,
                    AtticItem.Why.REWORDED,
                    rules.reworded(path).get(),
                    again));
        }
        Question asked = old.get();
        if (!asked.getClass().equals(now.get().getClass()) && !rules.mayChangeKind(path)) {
            return behind(new LeftField(row, field, old, response, AtticItem.Why.KIND, LocalizedText.EMPTY, again));
        }
        // The kind may differ here: that was just asked under the field's own name.
        Rules.Leg free = new Rules.Leg(to, leg.codes(), Rules.By.MERGED);
        return switch (fit.fit(asked, now.get(), response.answer(), free)) {
            case Fit.Taken taken ->
                new Sent(
                        Optional.of(new Arrived(
                                to,
                                response.with(taken.answer()),
                                path.endsWith("/" + to) ? taken.how() : Fit.How.RECODED)),
                        taken.partly()
                                ? Optional.of(new LeftField(
                                        row,
                                        field,
                                        old,
                                        response,
                                        AtticItem.Why.OPTION,
                                        LocalizedText.EMPTY,
                                        List.of()))
                                : Optional.empty());
            case Fit.Silent _ ->
                behind(new LeftField(row, field, old, response, AtticItem.Why.OPTION, LocalizedText.EMPTY, again));
            case Fit.Refused refused ->
                behind(new LeftField(row, field, old, response, refused.why(), LocalizedText.EMPTY, again));
        };
    }

    static LeftField taken(Question.Rows was, Row row, String field, Response response) {
        return new LeftField(
                row, field, field(was, field), response, AtticItem.Why.TAKEN, LocalizedText.EMPTY, List.of());
    }

    private static Sent behind(LeftField left) {
        return new Sent(Optional.empty(), Optional.of(left));
    }

    private static Optional<Question> field(Question.Rows question, String id) {
        return question.fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
