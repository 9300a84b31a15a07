package nl.impactwijzer.dossier;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.CatalogueRisk;
import nl.impactwijzer.questionnaire.Evaluation;
import nl.impactwijzer.questionnaire.Facts;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Truth;

/// A catalogue risk that the answers point to, and what was done with it.
///
/// @param because  what the condition that suggests it came to
/// @param taken    the risk in the register that came of it
/// @param setAside why it was not taken up
public record Suggested(CatalogueRisk risk, Evaluation because, Optional<Risk> taken, Optional<SetAside> setAside) {

    /// Everything the answers point to, in the order of the catalogue.
    ///
    /// @param suggesting facts in which a question without an answer says no
    static List<Suggested> of(Questionnaire questionnaire, Dossier dossier, Facts suggesting) {
        return questionnaire.definition().risks().stream()
                .map(risk -> new Suggested(
                        risk,
                        suggesting.somewhere(risk.suggestedBy()),
                        dossier.risks().stream()
                                .filter(taken -> taken.catalogue().equals(Optional.of(risk.id())))
                                .findFirst(),
                        dossier.setAside().stream()
                                .filter(aside -> aside.catalogue().equals(risk.id()))
                                .findFirst()))
                .filter(suggested -> suggested.because().truth() != Truth.NO)
                .toList();
    }

    public boolean isWaiting() {
        return taken.isEmpty() && setAside.isEmpty();
    }
}
