package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.LevelLook;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.scoring.Profiles;
import nl.impactwijzer.scoring.RiskLevels;
import nl.impactwijzer.scoring.RiskOutcome;

/// Takes over the risks of an assessment made elsewhere, one by one, with the scale and the label of its document.
///
/// A difference between that label and the computed level is told before the risk is added, and stays in the register.
final class ElsewhereModel {

    private final AssessmentSession session;
    private final Words words;
    private String profile;

    ElsewhereModel(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
        profile = profiles().stream()
                .filter(RiskProfile.Labels.class::isInstance)
                .findFirst()
                .map(RiskProfile::id)
                .orElse("");
    }

    /// One risk as the other document has it.
    ///
    /// @param score by the chosen scale
    /// @param label as the document words it; empty when it gives none
    record Draft(String title, RiskScore score, String label) {
        static final Draft EMPTY = new Draft("", RiskScore.EMPTY, "");
    }

    /// Those with a whole impact, or with labels only; the questionnaire's own way of scoring is not for other
    /// documents.
    List<RiskProfile> profiles() {
        return Profiles.of(session.questionnaire(), session.dossier().get()).all().stream()
                .filter(found -> !(found instanceof RiskProfile.SeverityLed))
                .toList();
    }

    Optional<RiskProfile> profile() {
        return profiles().stream().filter(found -> found.id().equals(profile)).findFirst();
    }

    void choose(String id) {
        profile = id;
    }

    /// The scales to fill in; empty for labels.
    List<Asked> asked() {
        return profile().map(Asked::by).orElse(List.of());
    }

    /// What the rules would make of it: the level, and every contradiction in a sentence.
    Preview preview(Draft draft) {
        RiskOutcome outcome = outcome(risk("preview", draft));
        return new Preview(
                LevelLook.of(session.questionnaire(), words, outcome.level(Stage.INHERENT)),
                outcome.conflicts().stream()
                        .map(conflict -> words.get(conflict.sentence()))
                        .toList());
    }

    record Preview(LevelLook level, List<String> conflicts) {}

    /// @return what is wrong, as a whole sentence; empty when the risk was added
    String add(Draft draft) {
        if (draft.title().isBlank()) {
            return words.get("risks.elsewhere.titleWanted");
        }
        if (draft.score().equals(RiskScore.EMPTY) && draft.label().isBlank()) {
            return words.get("risks.elsewhere.scoreWanted");
        }
        Risk risk = risk(session.newId("r"), draft);
        session.change("", dossier -> dossier.with(risk));
        return "";
    }

    /// The risks in the register with a label of another document, newest last.
    List<RiskOutcome> added() {
        return session.outcome().getValue().risks().stream()
                .filter(outcome -> !outcome.risk().sourceLabel().isBlank()
                        || profiles().stream()
                                .anyMatch(found ->
                                        found.id().equals(outcome.risk().profile())))
                .toList();
    }

    private Risk risk(String id, Draft draft) {
        return Risk.own(id, draft.title().strip(), profile)
                .edit()
                .score(Stage.INHERENT, draft.score())
                .sourceLabel(draft.label().strip())
                .done();
    }

    private RiskOutcome outcome(Risk risk) {
        return RiskLevels.of(session.questionnaire(), session.dossier().get().withRisks(List.of(risk)), session.day())
                .risks()
                .getFirst();
    }
}
