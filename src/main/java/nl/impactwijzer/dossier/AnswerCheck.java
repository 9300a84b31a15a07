package nl.impactwijzer.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.Message;

/// Holds one answer against its question and adds what does not fit to a list.
public final class AnswerCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Set<String> YES_NO = Set.of(Question.YesNo.YES, Question.YesNo.NO);

    private final Place place;
    private final List<Finding> found;

    AnswerCheck(Place place, List<Finding> found) {
        this.place = place;
        this.found = found;
    }

    /// Whether the question takes this answer. A reason that is still missing is no obstacle.
    public static boolean takes(Question question, Answer answer) {
        List<Finding> found = new ArrayList<>();
        new AnswerCheck(Place.of(question.id()), found).answer(question, answer);
        return found.stream().noneMatch(finding -> finding.kind() == Finding.Kind.WRONG);
    }

    void wrong(String key, Object... arguments) {
        found.add(new Finding(place, Finding.About.ANSWER, Finding.Kind.WRONG, Message.of(key, arguments)));
    }

    void answer(Question question, Answer answer) {
        switch (answer) {
            case Answer.Unknown _ -> {
                if (!question.basics().mayBeUnknown()) {
                    wrong("finding.unknown");
                }
            }
            case Answer.NotApplicable notApplicable -> notApplicable(question, notApplicable);
            case Answer.None _ -> {}
            case Answer.Single _, Answer.Multiple _, Answer.Amount _, Answer.Rows _ -> value(question, answer);
        }
    }

    private void notApplicable(Question question, Answer.NotApplicable answer) {
        if (!question.basics().mayBeNotApplicable()) {
            wrong("finding.notApplicable");
        } else if (answer.reason().isBlank()) {
            found.add(new Finding(place, Finding.About.REASON, Finding.Kind.INCOMPLETE, Message.of("finding.reason")));
        }
    }

    private void value(Question question, Answer answer) {
        if (answer.isEmpty()) {
            return;
        }
        switch (question) {
            case Question.Choice choice ->
                code(answer, code -> choice.option(code).isPresent());
            case Question.YesNo _ -> code(answer, YES_NO::contains);
            case Question.Scaled scaled ->
                code(answer, code -> scaled.scale().step(code).isPresent());
            case Question.Choices choices -> codes(choices, answer);
            case Question.Quantity quantity -> number(quantity, answer);
            case Question.Day _ -> day(answer);
            case Question.Text _ -> {
                if (!(answer instanceof Answer.Single)) {
                    wrong("finding.kind");
                }
            }
            case Question.Rows rows -> rows(rows, answer);
            case Question.Register _ -> wrong("finding.kind");
        }
    }

    private void code(Answer answer, Predicate<String> isKnown) {
        if (!(answer instanceof Answer.Single single)) {
            wrong("finding.kind");
        } else if (!isKnown.test(single.value())) {
            wrong("finding.option", "code", single.value());
        }
    }

    private void codes(Question.Choices question, Answer answer) {
        if (!(answer instanceof Answer.Multiple multiple)) {
            wrong("finding.kind");
            return;
        }
        for (String code : multiple.values()) {
            if (question.option(code).isEmpty()) {
                wrong("finding.option", "code", code);
            }
        }
        if (multiple.values().size() > 1) {
            question.options().stream()
                    .filter(option -> option.exclusive() && multiple.values().contains(option.code()))
                    .findFirst()
                    .ifPresent(option -> wrong("finding.exclusive", "option", option.label()));
        }
    }

    private void number(Question.Quantity question, Answer answer) {
        if (!(answer instanceof Answer.Amount amount)) {
            wrong("finding.number");
            return;
        }
        BigDecimal value = amount.value();
        if (value.compareTo(question.min()) < 0) {
            wrong("finding.tooSmall", "min", plain(question.min()));
        } else if (value.compareTo(question.max()) > 0) {
            wrong("finding.tooLarge", "max", plain(question.max()));
        } else if (value.stripTrailingZeros().scale() > question.decimals()) {
            wrong(question.decimals() == 0 ? "finding.whole" : "finding.decimals", "decimals", question.decimals());
        }
    }

    private void day(Answer answer) {
        if (!(answer instanceof Answer.Single single)) {
            wrong("finding.kind");
            return;
        }
        Days.parse(single.value())
                .ifPresentOrElse(
                        day -> {
                            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                                wrong("finding.dayFarOff", "year", day.getYear());
                            }
                        },
                        () -> wrong("finding.day", "text", single.value()));
    }

    private void rows(Question.Rows question, Answer answer) {
        if (!(answer instanceof Answer.Rows rows)) {
            wrong("finding.kind");
            return;
        }
        Set<String> fields = question.fields().stream().map(Question::id).collect(Collectors.toSet());
        for (Row row : rows.rows()) {
            for (Question field : question.fields()) {
                Place in = Place.inRow(question.id(), row.id(), field.id());
                new AnswerCheck(in, found)
                        .answer(field, row.response(field.id()).answer());
            }
            if (!fields.containsAll(row.answers().keySet())) {
                wrong("finding.strayField");
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
