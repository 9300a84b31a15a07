package nl.impactwijzer.desktop.risks;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Stage;

/// Small scored risks for the tests of this package.
final class Examples {

    private Examples() {}

    /// Scored by the KIA's own profile, with extent and reversibility low.
    static RiskScore score(int likelihood, int severity) {
        return RiskScore.EMPTY
                .with(Dimension.LIKELIHOOD, OptionalInt.of(likelihood))
                .with(Dimension.SEVERITY, OptionalInt.of(severity))
                .with(Dimension.EXTENT, OptionalInt.of(1))
                .with(Dimension.REVERSIBILITY, OptionalInt.of(1));
    }

    static Risk risk(String id, String title, String category, Map<Stage, RiskScore> scores) {
        Risk risk = Risk.own(id, title, "kia")
                .edit()
                .category(category)
                .strength(Optional.of(Strength.DOCUMENT))
                .done();
        for (Map.Entry<Stage, RiskScore> entry : scores.entrySet()) {
            risk = risk.edit().score(entry.getKey(), entry.getValue()).done();
        }
        return risk;
    }
}
