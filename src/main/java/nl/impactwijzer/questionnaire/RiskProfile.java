package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.LocalizedText;

/// How likelihood and impact become a level. A risk remembers which profile scored it; profiles are data.
public sealed interface RiskProfile {

    /// The profile whose label is shown beside every other (Rijksmodel DPIA).
    String RIJKSMODEL = "rijksmodel";

    Head head();

    default String id() {
        return head().id();
    }

    /// @param rijksmodel how this profile's steps map to those of the Rijksmodel; empty when they do not
    record Head(String id, String version, LocalizedText title, Optional<StepMapping> rijksmodel) {}

    /// For step 1, 2, … of this profile: the step of the other profile.
    record StepMapping(List<Integer> likelihood, List<Integer> impact) {
        public StepMapping {
            likelihood = List.copyOf(likelihood);
            impact = List.copyOf(impact);
        }
    }

    /// Severity leads: extent, irreversibility or a vulnerable group may raise the impact, never lower it.
    ///
    /// @param actualLikelihood the likelihood of what is already happening
    /// @param matrix           level codes; rows are impact 1 and up, columns likelihood 1 and up
    record SeverityLed(
            Head head,
            Scale likelihood,
            Scale severity,
            Scale extent,
            Scale reversibility,
            Raise raise,
            int actualLikelihood,
            WeakEvidence weakEvidence,
            List<List<String>> matrix)
            implements RiskProfile {
        public SeverityLed {
            matrix = List.copyOf(matrix);
        }
    }

    /// Impact is raised by `by` when extent or reversibility reaches the step, or (if `vulnerable`) a vulnerable group
    /// is hit harder.
    record Raise(int by, int extentFrom, int reversibilityFrom, boolean vulnerable) {}

    /// With evidence of strength `upTo` or less, likelihood is at least `likelihoodFrom`.
    record WeakEvidence(int upTo, int likelihoodFrom) {}

    record Matrix(Head head, Scale likelihood, Scale impact, List<List<String>> matrix) implements RiskProfile {
        public Matrix {
            matrix = List.copyOf(matrix);
        }
    }

    /// Likelihood times impact, cut into bands from low to high.
    ///
    /// @param floors what keeps a level from being lower
    /// @param raises what raises the likelihood
    record Bands(
            Head head,
            Scale likelihood,
            Scale impact,
            List<Band> bands,
            List<Floor> floors,
            List<RaisedLikelihood> raises)
            implements RiskProfile {
        public Bands {
            bands = List.copyOf(bands);
            floors = List.copyOf(floors);
            raises = List.copyOf(raises);
        }

        public String level(int likelihoodStep, int impactStep) {
            int points = likelihoodStep * impactStep;
            return bands.stream()
                    .filter(band -> points <= band.upTo())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no band for " + points + " in " + id()))
                    .level();
        }
    }

    /// The level is at least this one from that impact step on, while the condition is true.
    record Floor(int impactFrom, Condition when, String level, LocalizedText reason) {}

    /// The likelihood counts as so many steps more while the condition is true.
    record RaisedLikelihood(Condition when, int by, LocalizedText reason) {}

    /// Up to and including this product, the level is so.
    record Band(int upTo, String level) {}

    /// No numbers: somebody wrote down a label.
    record Labels(Head head, List<Label> labels) implements RiskProfile {
        public Labels {
            labels = List.copyOf(labels);
        }
    }

    record Label(String code, LocalizedText label, String level) {}
}
