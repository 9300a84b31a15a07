package nl.impactwijzer.desktop.tryit;

import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.assessment.AssessmentView;
import nl.impactwijzer.questionnaire.lint.ProofReport;

/// All there is to show of a trial at one moment.
///
/// @param newest  the file as it was read last; empty until it was read once
/// @param open    the last version that can be filled in; empty until there was one
/// @param trouble why the file cannot be read now
/// @param dropped how much of what was filled in did not fit when the open version came
/// @param proof   of the newest version; empty while it is being made
record TrialState(
        Optional<Edition> newest, Optional<Open> open, Trouble trouble, int dropped, Optional<ProofReport> proof) {

    static final TrialState NEW = new TrialState(Optional.empty(), Optional.empty(), Trouble.NONE, 0, Optional.empty());

    /// A version with the assessment in which it is tried out.
    record Open(Edition edition, AssessmentView view) {
        AssessmentSession session() {
            return view.session();
        }
    }

    enum Trouble {
        NONE,
        MISSING,
        UNREADABLE,
        TOO_LARGE
    }

    /// Whether what one answers in is what stands in the file.
    boolean isUpToDate() {
        return open.map(Open::edition).equals(newest);
    }

    TrialState read(Edition edition) {
        return new TrialState(Optional.of(edition), open, Trouble.NONE, dropped, Optional.empty());
    }

    TrialState opened(Open next, int notFitting) {
        return new TrialState(newest, Optional.of(next), trouble, notFitting, proof);
    }

    TrialState in(Trouble next) {
        return new TrialState(newest, open, next, dropped, proof);
    }

    TrialState proved(ProofReport report) {
        Optional<Edition> proved = newest.map(edition -> edition.proved(report.findings()));
        Optional<Open> same =
                isUpToDate() ? open.flatMap(now -> proved.map(edition -> new Open(edition, now.view()))) : open;
        return new TrialState(proved, same, trouble, dropped, Optional.of(report));
    }
}
