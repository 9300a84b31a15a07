package nl.impactwijzer.questionnaire;

import java.time.LocalDate;
import java.util.Set;

/// What conditions may ask about a dossier. One view of it: inside a row, the row's own answers come first.
public interface Facts {

    Known known(String question);

    /// The date for which the outcome is worked out.
    LocalDate asOf();

    /// A condition with a name; whoever asks it often may keep what it came to.
    Evaluation named(Condition.Named named);

    /// What a condition comes to as a whole: one that asks about the rows of a repeating section holds when it holds in
    /// one of them. Inside a row it is about that row.
    Evaluation somewhere(Condition condition);

    /// Whether that red line is crossed; `any` asks for all of them.
    Evaluation redLine(String idOrAny);

    Truth riskAtLeast(Stage stage, String level, boolean withoutPlan);

    /// The share (0 to 1) of the shown, counted questions of those parts that is unknown or unanswered.
    double unknownShare(Set<String> parts);

    /// Whether a suggested catalogue risk was neither taken up nor set aside.
    boolean isSuggestionWaiting();
}
