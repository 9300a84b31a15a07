package nl.impactwijzer.desktop.risks;

import java.util.List;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;

/// What a profile asks for one dimension of a risk: a step of that scale.
record Asked(Dimension dimension, Scale scale) {

    /// In the order in which one thinks of them; empty for a profile of labels.
    static List<Asked> by(RiskProfile profile) {
        return switch (profile) {
            case RiskProfile.SeverityLed led ->
                List.of(
                        new Asked(Dimension.LIKELIHOOD, led.likelihood()),
                        new Asked(Dimension.SEVERITY, led.severity()),
                        new Asked(Dimension.EXTENT, led.extent()),
                        new Asked(Dimension.REVERSIBILITY, led.reversibility()));
            case RiskProfile.Matrix matrix -> both(matrix.likelihood(), matrix.impact());
            case RiskProfile.Bands bands -> both(bands.likelihood(), bands.impact());
            case RiskProfile.Labels _ -> List.of();
        };
    }

    private static List<Asked> both(Scale likelihood, Scale impact) {
        return List.of(new Asked(Dimension.LIKELIHOOD, likelihood), new Asked(Dimension.IMPACT, impact));
    }
}
