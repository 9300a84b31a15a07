package nl.impactwijzer.dossier.upgrade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AnswerCheck;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Scale;

/// Says the answer to an old question as an answer to a new one. It never guesses: what does not follow is refused.
final class AnswerFit {

    /// Written as a number and as nothing else: a dot with three digits behind it could be either mark.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(,[0-9]{1,9}|\\.[0-9]{1,2})?");

    private final Rules rules;

    AnswerFit(Rules rules) {
        this.rules = rules;
    }

    Fit fit(Question was, Question is, Answer answer, Rules.Leg leg) {
        boolean sameKind = was.getClass().equals(is.getClass());
        return switch (answer) {
            case Answer.None _ -> Fit.Taken.of(answer, Fit.How.AS_IS);
            case Answer.Unknown _, Answer.NotApplicable _ ->
                AnswerCheck.takes(is, answer) || !AnswerCheck.takes(was, answer)
                        ? Fit.Taken.of(answer, Fit.How.AS_IS)
                        : new Fit.Refused(AtticItem.Why.VALUE);
            case Answer.Single _, Answer.Multiple _, Answer.Amount _, Answer.Rows _ -> {
                if (!sameKind
                        && !rules.mayChangeKind(was.id())
                        && leg.by() != Rules.By.SPLIT
                        && leg.by() != Rules.By.MERGED) {
                    yield new Fit.Refused(AtticItem.Why.KIND);
                }
                yield value(was, is, answer, leg, sameKind);
            }
        };
    }

    private Fit value(Question was, Question is, Answer answer, Rules.Leg leg, boolean sameKind) {
        // What was wrong already stays what it was, with the finding that says so.
        if (sameKind && !AnswerCheck.takes(was, answer) && !(was instanceof Question.Rows)) {
            return Fit.Taken.of(answer, Fit.How.AS_IS);
        }
        Fit fit = switch (is) {
            case Question.Choice _, Question.Choices _, Question.YesNo _, Question.Scaled _ ->
                hasCodes(was) ? coded(is, codes(answer), leg) : new Fit.Refused(AtticItem.Why.KIND);
            case Question.Text _ -> text(was, answer);
            case Question.Quantity _ -> number(was, answer, leg);
            case Question.Day _ -> day(was, answer);
            case Question.Rows to ->
                was instanceof Question.Rows from && answer instanceof Answer.Rows rows
                        ? rows(from, to, rows)
                        : new Fit.Refused(AtticItem.Why.KIND);
            case Question.Register _ -> new Fit.Refused(AtticItem.Why.KIND);
        };
        if (fit instanceof Fit.Taken taken
                && !(is instanceof Question.Rows)
                && !AnswerCheck.takes(is, taken.answer())) {
            return new Fit.Refused(hasCodes(is) ? AtticItem.Why.OPTION : AtticItem.Why.VALUE);
        }
        return fit;
    }

    private static Fit coded(Question is, List<String> said, Rules.Leg leg) {
        List<String> meant = said.stream()
                .flatMap(code -> leg.codes().getOrDefault(code, List.of(code)).stream())
                .distinct()
                .toList();
        boolean dropped = said.stream()
                .anyMatch(code -> leg.codes().getOrDefault(code, List.of(code)).isEmpty());
        if (meant.isEmpty()) {
            return leg.by() == Rules.By.SPLIT ? new Fit.Silent() : new Fit.Refused(AtticItem.Why.OPTION);
        }
        Fit.How how = meant.equals(said) ? Fit.How.AS_IS : Fit.How.RECODED;
        if (is instanceof Question.Choices) {
            // One part of a split question need not hold what the other parts do.
            return new Fit.Taken(new Answer.Multiple(meant), how, dropped && leg.by() != Rules.By.SPLIT, List.of());
        }
        return meant.size() == 1 && (!dropped || leg.by() == Rules.By.SPLIT)
                ? Fit.Taken.of(new Answer.Single(meant.getFirst()), how)
                : new Fit.Refused(AtticItem.Why.OPTION);
    }

    private static Fit text(Question was, Answer answer) {
        return switch (was) {
            case Question.Text _ -> Fit.Taken.of(answer, Fit.How.AS_IS);
            case Question.Quantity _ ->
                answer instanceof Answer.Amount amount
                        ? Fit.Taken.of(new Answer.Single(amount.value().toPlainString()), Fit.How.CONVERTED)
                        : new Fit.Refused(AtticItem.Why.KIND);
            case Question.Day _ -> Fit.Taken.of(answer, Fit.How.CONVERTED);
            // Which words an option had depends on the language; they are no text that somebody wrote.
            case Question.Choice _,
                    Question.Choices _,
                    Question.YesNo _,
                    Question.Scaled _,
                    Question.Rows _,
                    Question.Register _ -> new Fit.Refused(AtticItem.Why.KIND);
        };
    }

    private static Fit number(Question was, Answer answer, Rules.Leg leg) {
        if (was instanceof Question.Quantity) {
            return Fit.Taken.of(answer, Fit.How.AS_IS);
        }
        Optional<String> written = switch (answer) {
            case Answer.Single single when was instanceof Question.Text -> Optional.of(single.value());
            case Answer.Single single
            when leg.codes().getOrDefault(single.value(), List.of()).size() == 1 ->
                Optional.of(leg.codes().getOrDefault(single.value(), List.of()).getFirst());
            case Answer.Single _,
                    Answer.None _,
                    Answer.Multiple _,
                    Answer.Amount _,
                    Answer.Rows _,
                    Answer.Unknown _,
                    Answer.NotApplicable _ -> Optional.empty();
        };
        return written.map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .<Fit>map(text ->
                        Fit.Taken.of(new Answer.Amount(new BigDecimal(text.replace(',', '.'))), Fit.How.CONVERTED))
                .orElse(new Fit.Refused(AtticItem.Why.KIND));
    }

    private static Fit day(Question was, Answer answer) {
        if (was instanceof Question.Day) {
            return Fit.Taken.of(answer, Fit.How.AS_IS);
        }
        return was instanceof Question.Text && answer instanceof Answer.Single text
                ? Fit.Taken.of(new Answer.Single(text.value().strip()), Fit.How.CONVERTED)
                : new Fit.Refused(AtticItem.Why.KIND);
    }

    /// Row by row and field by field; the rows keep their ids.
    private Fit rows(Question.Rows was, Question.Rows is, Answer.Rows said) {
        List<Row> rows = new ArrayList<>();
        List<LeftField> left = new ArrayList<>();
        Fit.How how = Fit.How.AS_IS;
        for (Row row : said.rows()) {
            Map<String, Response> fields = new LinkedHashMap<>();
            for (Map.Entry<String, Response> entry : row.answers().entrySet()) {
                Fields.Sent sent = new Fields(rules, this, was, is).send(entry.getKey(), entry.getValue(), row);
                sent.left().ifPresent(left::add);
                if (sent.taken().isPresent()) {
                    Fields.Arrived arrived = sent.taken().get();
                    if (fields.containsKey(arrived.field())) {
                        left.add(Fields.taken(was, row, entry.getKey(), entry.getValue()));
                    } else {
                        fields.put(arrived.field(), arrived.response());
                        how = arrived.how().compareTo(how) > 0 ? arrived.how() : how;
                    }
                }
            }
            rows.add(new Row(row.id(), row.title(), fields));
        }
        return new Fit.Taken(
                new Answer.Rows(rows), left.isEmpty() || how != Fit.How.AS_IS ? how : Fit.How.RECODED, false, left);
    }

    private static List<String> codes(Answer answer) {
        return switch (answer) {
            case Answer.Single single -> List.of(single.value());
            case Answer.Multiple multiple -> multiple.values();
            case Answer.None _, Answer.Amount _, Answer.Rows _, Answer.Unknown _, Answer.NotApplicable _ -> List.of();
        };
    }

    private static boolean hasCodes(Question question) {
        return optionCodes(question).findAny().isPresent();
    }

    static Stream<String> optionCodes(Question question) {
        return switch (question) {
            case Question.WithOptions options -> options.options().stream().map(Option::code);
            case Question.YesNo _ -> Stream.of(Question.YesNo.YES, Question.YesNo.NO);
            case Question.Scaled scaled -> scaled.scale().steps().stream().map(Scale.Step::code);
            case Question.Text _, Question.Quantity _, Question.Day _, Question.Rows _, Question.Register _ ->
                Stream.of();
        };
    }
}
