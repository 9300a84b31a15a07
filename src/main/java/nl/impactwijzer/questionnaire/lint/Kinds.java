package nl.impactwijzer.questionnaire.lint;

import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Option;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Scale;

/// What a condition may ask of each kind of question.
final class Kinds {

    private Kinds() {}

    /// The word for it in a file.
    static String name(Question question) {
        return switch (question) {
            case Question.Choice _ -> "choice";
            case Question.Choices _ -> "choices";
            case Question.YesNo _ -> "yesNo";
            case Question.Scaled _ -> "scale";
            case Question.Text _ -> "text";
            case Question.Quantity _ -> "number";
            case Question.Day _ -> "date";
            case Question.Rows _ -> "rows";
            case Question.Register _ -> "register";
        };
    }

    /// The codes an answer can have; none for a kind without codes.
    static Stream<String> codes(Question question) {
        return switch (question) {
            case Question.WithOptions options -> options.options().stream().map(Option::code);
            case Question.YesNo _ -> Stream.of(Question.YesNo.YES, Question.YesNo.NO);
            case Question.Scaled scaled -> scaled.scale().steps().stream().map(Scale.Step::code);
            case Question.Text _, Question.Quantity _, Question.Day _, Question.Rows _, Question.Register _ ->
                Stream.of();
        };
    }

    static boolean hasCodes(Question question) {
        return switch (question) {
            case Question.WithOptions _, Question.YesNo _, Question.Scaled _ -> true;
            case Question.Text _, Question.Quantity _, Question.Day _, Question.Rows _, Question.Register _ -> false;
        };
    }

    /// Whether an answer is, or can be counted as, a number.
    static boolean canBeCounted(Question question) {
        return switch (question) {
            case Question.Choices _, Question.Quantity _, Question.Rows _, Question.Register _ -> true;
            case Question.Choice _, Question.YesNo _, Question.Scaled _, Question.Text _, Question.Day _ -> false;
        };
    }
}
