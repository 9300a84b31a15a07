package nl.impactwijzer.dossier;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.text.Messages;

/// Says an answer in words, as the question means it: labels for codes, days in full, numbers with their unit.
///
/// A code that the question does not know is said as it stands, so that nothing is lost on the way to paper or screen.
public final class AnswerWords {

    private final Messages messages;

    public AnswerWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.None _ -> messages.get("answer.none");
            case Answer.Unknown _ -> messages.get("answer.unknown");
            case Answer.NotApplicable notApplicable ->
                notApplicable.reason().isBlank()
                        ? messages.get("answer.notApplicable")
                        : messages.get("answer.notApplicableBecause", "reason", notApplicable.reason());
            case Answer.Single single -> single(question, single.value());
            case Answer.Multiple multiple ->
                multiple.values().stream()
                        .map(code -> single(question, code))
                        .collect(Collectors.joining(messages.get("answer.separator")));
            case Answer.Amount amount -> amount(question, amount.value());
            case Answer.Rows rows ->
                messages.get("answer.rows", "n", rows.rows().size());
        };
    }

    /// One row in one line: what its fields say, without the names of the fields.
    public String of(Question.Rows question, Row row) {
        List<String> said = question.fields().stream()
                .filter(field -> !row.response(field.id()).answer().isEmpty())
                .map(field -> of(field, row.response(field.id()).answer()))
                .toList();
        return said.isEmpty() ? messages.get("answer.emptyRow") : String.join(" · ", said);
    }

    /// A number as people write it in this language: 1.234,5 or 1,234.5.
    public String number(BigDecimal number) {
        DecimalFormat format =
                new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(messages.locale()));
        return format.format(number);
    }

    private String single(Question question, String value) {
        Optional<String> label = switch (question) {
            case Question.WithOptions options -> options.option(value).map(option -> messages.get(option.label()));
            case Question.YesNo _ -> yesNo(value);
            case Question.Scaled scaled ->
                scaled.scale().step(value).map(Scale.Step::label).map(messages::get);
            case Question.Day _ -> Days.parse(value).map(messages::day);
            case Question.Text _, Question.Quantity _, Question.Rows _, Question.Register _ -> Optional.empty();
        };
        return label.orElse(value);
    }

    private Optional<String> yesNo(String code) {
        return switch (code) {
            case Question.YesNo.YES -> Optional.of(messages.get("answer.yes"));
            case Question.YesNo.NO -> Optional.of(messages.get("answer.no"));
            default -> Optional.empty();
        };
    }

    private String amount(Question question, BigDecimal value) {
        String unit = question instanceof Question.Quantity quantity ? messages.get(quantity.unit()) : "";
        return (number(value) + " " + unit).strip();
    }
}
