package nl.impactwijzer.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactwijzer.text.LocalizedText;

/// A question about a dossier that a questionnaire asks in its JSON: when to show, suggest or conclude something.
///
/// Conditions are three-valued: one that hangs on something unanswered or unknown is open, and open never counts as
/// safe.
public sealed interface Condition {

    Evaluation evaluate(Facts facts);

    /// The conditions it is made of.
    default Stream<Condition> inner() {
        return Stream.empty();
    }

    /// Every condition in this tree, itself first; one with a name only once, however many others rest on it.
    default Stream<Condition> tree() {
        List<Condition> all = new ArrayList<>();
        collect(this, new HashSet<>(), all);
        return all.stream();
    }

    private static void collect(Condition condition, Set<String> names, List<Condition> into) {
        if (condition instanceof Named named && !names.add(named.key())) {
            return;
        }
        into.add(condition);
        condition.inner().forEach(part -> collect(part, names, into));
    }

    /// How many conditions are inside one another here at most, by their names too.
    default int depth() {
        return 1 + inner().mapToInt(Condition::depth).max().orElse(0);
    }

    /// The ids of the questions this condition looks at.
    default Stream<String> questions() {
        return inner().flatMap(Condition::questions);
    }

    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public Evaluation evaluate(Facts facts) {
            List<Evaluation> parts =
                    of.stream().map(part -> part.evaluate(facts)).toList();
            return Evaluation.merge(parts.stream().map(Evaluation::truth).reduce(Truth.YES, Truth::and), parts);
        }

        @Override
        public Stream<Condition> inner() {
            return of.stream();
        }
    }

    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public Evaluation evaluate(Facts facts) {
            return Evaluation.any(of.stream().map(part -> part.evaluate(facts)).toList());
        }

        @Override
        public Stream<Condition> inner() {
            return of.stream();
        }
    }

    record Not(Condition of) implements Condition {
        @Override
        public Evaluation evaluate(Facts facts) {
            return of.evaluate(facts).not();
        }

        @Override
        public Stream<Condition> inner() {
            return Stream.of(of);
        }
    }

    /// At least so many of the conditions are true.
    record Count(List<Condition> of, int atLeast) implements Condition {
        public Count {
            of = List.copyOf(of);
        }

        @Override
        public Evaluation evaluate(Facts facts) {
            List<Evaluation> parts =
                    of.stream().map(part -> part.evaluate(facts)).toList();
            long yes = parts.stream().filter(Evaluation::isYes).count();
            long open = parts.stream().filter(Evaluation::isOpen).count();
            Truth truth = yes >= atLeast ? Truth.YES : yes + open >= atLeast ? Truth.OPEN : Truth.NO;
            return Evaluation.merge(truth, parts);
        }

        @Override
        public Stream<Condition> inner() {
            return of.stream();
        }
    }

    /// A condition on the answer to one question.
    sealed interface OnQuestion extends Condition {
        String question();

        Truth judge(Known.One known);

        @Override
        default Stream<String> questions() {
            return Stream.of(question());
        }

        @Override
        default Evaluation evaluate(Facts facts) {
            Truth truth = switch (facts.known(question())) {
                case Known.One one -> judge(one);
                case Known.InRows rows -> rows.rows().stream().map(this::judge).reduce(Truth.NO, Truth::or);
            };
            return Evaluation.of(truth, question());
        }
    }

    /// At least one of the codes is chosen. Open when the question is unanswered or unknown.
    record In(String question, Set<String> codes) implements OnQuestion {
        public In {
            codes = Set.copyOf(codes);
        }

        @Override
        public Truth judge(Known.One known) {
            return switch (known) {
                case Known.Unanswered _, Known.Unknown _ -> Truth.OPEN;
                case Known.Codes given -> Truth.of(given.codes().stream().anyMatch(codes::contains));
                case Known.Hidden _, Known.NotApplicable _, Known.Amount _, Known.Date _, Known.Given _ -> Truth.NO;
            };
        }
    }

    /// There is an answer, "onbekend" and "niet van toepassing" included.
    record Answered(String question) implements OnQuestion {
        @Override
        public Truth judge(Known.One known) {
            return switch (known) {
                case Known.Hidden _, Known.Unanswered _ -> Truth.NO;
                case Known.Unknown _,
                        Known.NotApplicable _,
                        Known.Codes _,
                        Known.Amount _,
                        Known.Date _,
                        Known.Given _ -> Truth.YES;
            };
        }
    }

    record IsUnknown(String question) implements OnQuestion {
        @Override
        public Truth judge(Known.One known) {
            return Truth.of(known instanceof Known.Unknown);
        }
    }

    record IsNotApplicable(String question) implements OnQuestion {
        @Override
        public Truth judge(Known.One known) {
            return Truth.of(known instanceof Known.NotApplicable);
        }
    }

    /// The number (or the count of rows or choices) lies between the bounds, both included.
    record Between(String question, BigDecimal atLeast, BigDecimal atMost) implements OnQuestion {
        @Override
        public Truth judge(Known.One known) {
            return switch (known) {
                case Known.Unanswered _, Known.Unknown _ -> Truth.OPEN;
                case Known.Amount amount -> within(amount.value());
                case Known.Codes given ->
                    within(BigDecimal.valueOf(given.codes().size()));
                case Known.Hidden _, Known.NotApplicable _, Known.Date _, Known.Given _ -> Truth.NO;
            };
        }

        private Truth within(BigDecimal value) {
            return Truth.of(value.compareTo(atLeast) >= 0 && value.compareTo(atMost) <= 0);
        }
    }

    /// The answer is a day before this one. Open when the question is unanswered or unknown.
    record Before(String question, LocalDate day) implements OnQuestion {
        @Override
        public Truth judge(Known.One known) {
            return switch (known) {
                case Known.Unanswered _, Known.Unknown _ -> Truth.OPEN;
                case Known.Date date -> Truth.of(date.day().isBefore(day));
                case Known.Hidden _, Known.NotApplicable _, Known.Codes _, Known.Amount _, Known.Given _ -> Truth.NO;
            };
        }
    }

    /// The date for which the outcome is worked out lies in the period.
    record During(Period period) implements Condition {
        @Override
        public Evaluation evaluate(Facts facts) {
            return Evaluation.of(Truth.of(period.contains(facts.asOf())));
        }
    }

    /// A condition that the questionnaire gave a name: a definition, or what its classification concludes about a row.
    ///
    /// Outside a row it holds when it holds in one of them.
    ///
    /// @param key   tells it from every other named condition of a questionnaire
    /// @param name  its id or code, unique within its kind
    /// @param title what a reader calls it
    /// @param asks  the questions it looks at, each once: named conditions rest on each other many times over
    /// @param depth worked out once, for the same reason
    record Named(String key, Kind kind, String name, LocalizedText title, Condition of, List<String> asks, int depth)
            implements Condition {

        public Named {
            asks = List.copyOf(asks);
        }

        static Named of(Kind kind, String name, LocalizedText title, Condition of) {
            return new Named(
                    kind + " " + name,
                    kind,
                    name,
                    title,
                    of,
                    of.questions().distinct().toList(),
                    1 + of.depth());
        }

        public enum Kind {
            DEFINITION,
            /// A rule of the classification, within its period.
            RULE,
            /// Surely this class and no other.
            CLASS,
            FLAG,
            ROLE
        }

        @Override
        public Evaluation evaluate(Facts facts) {
            return facts.named(this);
        }

        @Override
        public Stream<Condition> inner() {
            return Stream.of(of);
        }

        @Override
        public Stream<String> questions() {
            return asks.stream();
        }
    }

    /// A red line is crossed: that one, or `any`.
    record RedLineCrossed(String redLine) implements Condition {
        public static final String ANY = "any";

        @Override
        public Evaluation evaluate(Facts facts) {
            return facts.redLine(redLine);
        }
    }

    /// Some risk stands at that level or above; with `withoutPlan` only a risk that no measure with owner and due date
    /// answers.
    record RiskAtLeast(Stage stage, String level, boolean withoutPlan) implements Condition {
        @Override
        public Evaluation evaluate(Facts facts) {
            return Evaluation.of(facts.riskAtLeast(stage, level, withoutPlan));
        }
    }

    /// More than that share (0 to 1) of the shown questions of the parts is unknown or unanswered.
    record UnknownShare(Set<String> parts, double moreThan) implements Condition {
        public UnknownShare {
            parts = Set.copyOf(parts);
        }

        @Override
        public Evaluation evaluate(Facts facts) {
            return Evaluation.of(Truth.of(facts.unknownShare(parts) > moreThan));
        }
    }

    /// The answers suggest a catalogue risk that was neither taken up nor set aside.
    record SuggestionWaiting() implements Condition {
        @Override
        public Evaluation evaluate(Facts facts) {
            return Evaluation.of(Truth.of(facts.isSuggestionWaiting()));
        }
    }
}
