package nl.impactwijzer.dossier;

import java.util.List;

/// A scoring profile that an assessment made elsewhere brought with it: labels per step, and bands or a matrix.
///
/// @param likelihood labels of step 1, 2, …
/// @param bands      over likelihood × impact; empty when there is a matrix
/// @param matrix     rows are impact 1 and up; empty when there are bands
public record OwnProfile(
        String id,
        String title,
        List<String> likelihood,
        List<String> impact,
        List<OwnBand> bands,
        List<List<String>> matrix) {

    public OwnProfile {
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
        bands = List.copyOf(bands);
        matrix = List.copyOf(matrix);
    }

    public record OwnBand(int upTo, String level) {}
}
