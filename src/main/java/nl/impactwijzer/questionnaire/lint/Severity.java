package nl.impactwijzer.questionnaire.lint;

import java.util.Locale;

/// How bad a finding is. With an error a questionnaire cannot be used; a warning is for its author to look at.
public enum Severity {
    ERROR,
    WARNING;

    /// The word in a line of output: `error`, `warning`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
