package nl.impactwijzer.desktop.wizard;

import nl.impactwijzer.questionnaire.Question;

/// How much a question shows at once.
final class Options {

    private Options() {}

    /// The options in view; 0 for a question that is not answered by choosing.
    static int count(Question question) {
        return switch (question) {
            case Question.WithOptions options -> options.options().size();
            case Question.YesNo _ -> 2;
            case Question.Scaled scaled -> scaled.scale().steps().size();
            case Question.Text _, Question.Quantity _, Question.Day _, Question.Rows _, Question.Register _ -> 0;
        };
    }
}
