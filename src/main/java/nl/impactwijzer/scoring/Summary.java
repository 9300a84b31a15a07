package nl.impactwijzer.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.VerdictRules;

/// Works out what a list shows of a dossier, at the moment that it is saved. The verdict is what a person decided, else
/// what the rules propose.
public final class Summary {

    private Summary() {}

    public static DossierSummary of(Questionnaire questionnaire, Dossier dossier, Instant changed) {
        return of(questionnaire, dossier, changed, LocalDate.ofInstant(changed, ZoneId.systemDefault()));
    }

    /// The same of a dossier that last changed then, by the rules of another day.
    public static DossierSummary of(Questionnaire questionnaire, Dossier dossier, Instant changed, LocalDate asOf) {
        Assessment assessment = Assessment.of(questionnaire, dossier, asOf);
        Outcome outcome = assessment.outcome();
        Outcome.Proposal proposal = outcome.verdict();
        return new DossierSummary(
                dossier.id(),
                dossier.product().id(),
                dossier.questionnaire(),
                dossier.role(),
                dossier.track(),
                outcome.progress().percent(),
                assessment.worstNow().orElse(""),
                proposal.decided()
                        .or(() -> proposal.verdict().filter(_ -> !isOnlyPossible(proposal)))
                        .map(VerdictRules.Verdict::code)
                        .orElse(""),
                proposal.decided().isEmpty() && proposal.isProvisional(),
                false,
                changed,
                asOf);
    }

    /// Whether a rule of the questionnaire started or stopped to hold between the day for which a summary was worked
    /// out and today. It may still say the same.
    public static boolean isOutdated(DossierSummary summary, Questionnaire questionnaire, LocalDate today) {
        return LawDays.of(questionnaire).stream().anyMatch(day -> day.isAfter(summary.asOf()) && !day.isAfter(today));
    }

    /// The strictest verdict that is not ruled out yet. That is for who looks into it: a list would frighten with it.
    private static boolean isOnlyPossible(Outcome.Proposal proposal) {
        return proposal.reasons().stream()
                .anyMatch(decided -> proposal.provisional().stream()
                        .anyMatch(open -> open.rule().equals(decided.rule())));
    }
}
