package nl.impactwijzer.questionnaire.lint;

import java.util.Comparator;
import java.util.List;
import nl.impactwijzer.text.Message;

/// One thing that is wrong with a questionnaire file.
///
/// @param line    the line it stands on, 1 and up
/// @param pointer where that is (JSON Pointer); empty for the file as a whole
/// @param code    stable, such as `Q210`; `docs/vragenlijst-formaat.md` lists them all
/// @param message the sentence for a person
public record Finding(int line, String pointer, Severity severity, String code, Message message) {

    static final Comparator<Finding> IN_FILE_ORDER =
            Comparator.comparingInt(Finding::line).thenComparing(Finding::code);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// Whether nothing was found at all, not even a warning.
    public static boolean isClean(List<Finding> findings) {
        return findings.isEmpty();
    }

    /// Whether a questionnaire with these findings may not be used.
    public static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }
}
