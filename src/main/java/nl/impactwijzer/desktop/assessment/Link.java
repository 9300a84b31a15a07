package nl.impactwijzer.desktop.assessment;

import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.questionnaire.RegisterKind;

/// Something in this assessment that a sentence elsewhere points to. The tab that knows it opens it.
public sealed interface Link {

    /// A question, where the answer stands.
    record ToQuestion(Place place) implements Link {}

    /// A section of the questionnaire, by its id.
    record ToSection(String section) implements Link {}

    /// A risk in the register, by its id in the dossier.
    record ToRisk(String risk) implements Link {}

    record ToMeasure(String measure) implements Link {}

    /// The list of risks, measures or good effects as a whole.
    record ToRegister(RegisterKind register) implements Link {}

    /// A risk of the catalogue that the answers suggest and that is not in the register yet.
    record ToSuggestion(String catalogueRisk) implements Link {}

    /// The page with the outcome.
    record ToOutcome() implements Link {}

    /// The page with the report.
    record ToReport() implements Link {}
}
