package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.report.Banner;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.LevelTone;
import nl.impactwijzer.scoring.Outcome;

/// The verdict in one sentence, with the three reasons that weigh most and what keeps it provisional.
final class VerdictBanner {

    private static final int MOST_REASONS = 3;

    private final Draft draft;

    VerdictBanner(Draft draft) {
        this.draft = draft;
    }

    Banner write() {
        Outcome.Proposal proposal = draft.outcome().verdict();
        return new Banner(
                proposal.verdict()
                        .map(VerdictRules.Verdict::tone)
                        .map(LevelTone::named)
                        .orElse(LevelTone.UNSCORED),
                draft.say(proposal.isProvisional() ? "report.verdict.provisional" : "report.verdict.proposal"),
                sentence(draft, proposal.verdict()),
                reasons(proposal),
                SummaryChapter.decided(draft));
    }

    /// The sentence a verifier looks for on the page.
    static String sentence(Draft draft, Optional<VerdictRules.Verdict> proposed) {
        return proposed.map(verdict -> draft.say("report.verdict.sentence", "verdict", verdict.label()))
                .orElseGet(() -> draft.say("report.verdict.none"));
    }

    private String because(Outcome.Proposal proposal, Outcome.Reason reason) {
        return proposal.open().contains(reason.rule())
                ? draft.say("report.verdict.becauseOpen", "reason", reason.text())
                : draft.say("report.verdict.because", "reason", reason.text());
    }

    private List<List<Inline>> reasons(Outcome.Proposal proposal) {
        List<List<Inline>> lines = new ArrayList<>();
        proposal.reasons().forEach(reason -> lines.add(Inline.text(draft.say(proposal.told(reason)))));
        draft.outcome().redLines().stream()
                .filter(Outcome.RedLineOutcome::isCrossed)
                .forEach(line -> lines.add(Inline.text(draft.say(line.redLine().reason()))));
        proposal.reasons().stream()
                .flatMap(reason -> reason.risks().stream())
                .forEach(risk -> lines.add(List.of(draft.risk(risk))));
        proposal.provisional().forEach(reason -> lines.add(Inline.text(because(proposal, reason))));
        return lines.stream().distinct().limit(MOST_REASONS).toList();
    }
}
