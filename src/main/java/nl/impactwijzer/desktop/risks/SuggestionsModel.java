package nl.impactwijzer.desktop.risks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.scoring.Outcome;

/// The catalogue risks that the answers suggest: to take up, or to set aside with a reason.
///
/// What was set aside stays in view and can come back; nothing is suggested away.
final class SuggestionsModel {

    private final AssessmentSession session;
    private final Words words;

    SuggestionsModel(AssessmentSession session, Words words) {
        this.session = session;
        this.words = words;
    }

    /// Neither taken up nor set aside.
    List<Outcome.Suggestion> waiting() {
        return suggestions().stream().filter(Outcome.Suggestion::isWaiting).toList();
    }

    /// Everything that was set aside, also when the answers no longer suggest it.
    List<SetAside> aside() {
        return session.dossier().get().setAside();
    }

    Optional<CatalogueRisk> catalogue(String id) {
        return session.questionnaire().risk(id);
    }

    /// Puts it into the register, in the language of this moment.
    ///
    /// @return the id of the new risk
    String take(CatalogueRisk suggested) {
        String id = session.newId("r");
        String profile = session.questionnaire().definition().profiles().stream()
                .findFirst()
                .map(RiskProfile::id)
                .orElse("");
        Risk risk = new Risk(
                id,
                Optional.of(suggested.id()),
                words.get(suggested.title()),
                words.get(suggested.text()),
                suggested.category(),
                suggested.principles(),
                suggested.rights(),
                profile,
                Map.of(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                "");
        session.change("", dossier -> dossier.with(risk).withSetAside(without(dossier.setAside(), suggested.id())));
        return id;
    }

    /// Sets it aside in the name of who works here now.
    ///
    /// @return what is wrong, as a whole sentence; empty when it is done
    String setAside(String catalogueRisk, String reason) {
        if (reason.isBlank()) {
            return words.get("risks.suggested.reasonWanted");
        }
        session.change(
                "",
                dossier -> dossier.with(new SetAside(
                        catalogueRisk,
                        reason.strip(),
                        session.person(),
                        Optional.of(session.clock().instant()))));
        return "";
    }

    void bringBack(String catalogueRisk) {
        session.change("", dossier -> dossier.withSetAside(without(dossier.setAside(), catalogueRisk)));
    }

    private List<Outcome.Suggestion> suggestions() {
        return session.outcome().getValue().suggestions();
    }

    private static List<SetAside> without(List<SetAside> all, String catalogueRisk) {
        return all.stream()
                .filter(aside -> !aside.catalogue().equals(catalogueRisk))
                .toList();
    }
}
