package nl.impactwijzer.questionnaire.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Condition;
import nl.impactwijzer.questionnaire.Known;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;

/// What an answer to a question can be, as far as the conditions on it can tell the difference.
final class PossibleAnswers {

    /// With more groups of options than this not every combination is tried.
    private static final int MOST_GROUPS = 10;

    /// When options are counted, each combination stands for many.
    private static final int MOST_VALUES = 20_000;

    private PossibleAnswers() {}

    static Variable.Values<Known.One> of(Question question, List<Condition.OnQuestion> asked) {
        List<Known.One> values = new ArrayList<>();
        boolean complete = true;
        switch (question) {
            case Question.Choices choices -> complete = addCombinations(choices, asked, values);
            case Question.Choice _, Question.YesNo _, Question.Scaled _ ->
                Kinds.codes(question).forEach(code -> values.add(new Known.Codes(Set.of(code))));
            case Question.Quantity quantity -> values.addAll(amounts(quantity, asked));
            case Question.Rows _, Question.Register _ -> values.addAll(counts(asked));
            case Question.Day _ -> values.addAll(days(asked));
            case Question.Text _ -> values.add(new Known.Given());
        }
        // Last, because a search for something that is surely true soonest succeeds with sure answers.
        if (question.basics().mayBeNotApplicable()) {
            values.add(new Known.NotApplicable());
        }
        if (question.basics().mayBeUnknown()) {
            values.add(new Known.Unknown());
        }
        values.add(new Known.Unanswered());
        return new Variable.Values<>(values, complete);
    }

    /// Combinations of groups of options; the conditions treat all options of a group alike.
    private static boolean addCombinations(
            Question.Choices question, List<Condition.OnQuestion> asked, List<Known.One> values) {
        Map<List<Boolean>, List<String>> groups = new LinkedHashMap<>();
        for (Option option : question.options()) {
            if (option.exclusive()) {
                values.add(new Known.Codes(Set.of(option.code())));
            } else {
                groups.computeIfAbsent(membership(option.code(), asked), _ -> new ArrayList<>())
                        .add(option.code());
            }
        }
        boolean counted = asked.stream().anyMatch(Condition.Between.class::isInstance);
        List<List<String>> all = List.copyOf(groups.values());
        int tried = Math.min(all.size(), MOST_GROUPS);
        for (int chosen = 1; chosen < 1 << tried && values.size() < MOST_VALUES; chosen++) {
            int combination = chosen;
            List<List<String>> together = Stream.iterate(0, i -> i < tried, i -> i + 1)
                    .filter(i -> (combination >> i & 1) == 1)
                    .map(all::get)
                    .toList();
            add(together, counted, values);
        }
        all.stream().skip(tried).forEach(group -> add(List.of(group), counted, values));
        add(all, counted, values);
        return all.size() <= MOST_GROUPS && values.size() < MOST_VALUES;
    }

    private static List<Boolean> membership(String code, List<Condition.OnQuestion> asked) {
        return asked.stream()
                .filter(Condition.In.class::isInstance)
                .map(in -> ((Condition.In) in).codes().contains(code))
                .toList();
    }

    /// One code of each group, and when they are counted also every larger number of codes.
    private static void add(List<List<String>> groups, boolean counted, List<Known.One> values) {
        Set<String> codes = new LinkedHashSet<>();
        groups.forEach(group -> codes.add(group.getFirst()));
        if (codes.isEmpty()) {
            return;
        }
        values.add(new Known.Codes(codes));
        if (counted) {
            for (String code : groups.stream().flatMap(List::stream).toList()) {
                if (codes.add(code)) {
                    values.add(new Known.Codes(codes));
                }
            }
        }
    }

    private static List<Known.One> amounts(Question.Quantity question, List<Condition.OnQuestion> asked) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(question.decimals());
        List<BigDecimal> candidates = new ArrayList<>(List.of(question.min(), question.max(), BigDecimal.ZERO));
        bounds(asked).forEach(bound -> {
            BigDecimal down = bound.setScale(question.decimals(), RoundingMode.FLOOR);
            candidates.addAll(List.of(down.subtract(step), down, down.add(step)));
        });
        return candidates.stream()
                .filter(value -> value.compareTo(question.min()) >= 0 && value.compareTo(question.max()) <= 0)
                .<Known.One>map(Known.Amount::new)
                .toList();
    }

    private static List<Known.One> days(List<Condition.OnQuestion> asked) {
        // The days that are asked for first, so that an example has one that people meet.
        return Stream.concat(
                        asked.stream()
                                .filter(Condition.Before.class::isInstance)
                                .map(before -> ((Condition.Before) before).day())
                                .flatMap(day -> Stream.of(day.minusDays(1), day)),
                        Stream.of(LocalDate.of(2000, 1, 1)))
                .<Known.One>map(Known.Date::new)
                .toList();
    }

    private static List<Known.One> counts(List<Condition.OnQuestion> asked) {
        return Stream.concat(Stream.of(BigDecimal.ONE), bounds(asked).flatMap(bound -> {
                    BigDecimal down = bound.setScale(0, RoundingMode.FLOOR);
                    return Stream.of(down.subtract(BigDecimal.ONE), down, down.add(BigDecimal.ONE));
                }))
                .filter(value -> value.signum() > 0)
                .<Known.One>map(Known.Amount::new)
                .toList();
    }

    private static Stream<BigDecimal> bounds(List<Condition.OnQuestion> asked) {
        return asked.stream()
                .filter(Condition.Between.class::isInstance)
                .map(Condition.Between.class::cast)
                .flatMap(between -> Stream.of(between.atLeast(), between.atMost()));
    }
}
