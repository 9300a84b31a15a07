package nl.impactwijzer.dossier;

import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.questionnaire.Truth;

/// What conditions may ask about the risks of a dossier; scoring answers it.
@FunctionalInterface
public interface RiskFacts {

    /// Whether some risk stands at that level or above; open while a risk that could reach it is not scored.
    Truth riskAtLeast(Stage stage, String level, boolean withoutPlan);
}
