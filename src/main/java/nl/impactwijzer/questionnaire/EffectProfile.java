package nl.impactwijzer.questionnaire;

import java.util.List;
import java.util.Optional;

/// How likelihood, size and extent of a good effect become one label, which is a step of the scale of sizes.
///
/// The label stands beside the risks and is never subtracted from them.
///
/// @param raise  how much a wide extent adds to the size
/// @param matrix codes of steps of `size`; rows are size 1 and up, columns likelihood 1 and up
public record EffectProfile(Scale likelihood, Scale size, Scale extent, Raise raise, List<List<String>> matrix) {

    public EffectProfile {
        matrix = List.copyOf(matrix);
    }

    /// The size counts as `by` more when the extent reaches the step `extentFrom`.
    public record Raise(int by, int extentFrom) {}

    /// The label in that cell; empty outside the matrix.
    public Optional<Scale.Step> label(int likelihoodStep, int sizeStep) {
        return sizeStep < 1
                        || sizeStep > matrix.size()
                        || likelihoodStep < 1
                        || likelihoodStep > matrix.get(sizeStep - 1).size()
                ? Optional.empty()
                : size.step(matrix.get(sizeStep - 1).get(likelihoodStep - 1));
    }
}
