package nl.impactwijzer.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.impactwijzer.text.Message;

/// The computed level of a risk at one stage, and how it came about.
///
/// @param points     likelihood times impact after all rules; empty where there are only labels
/// @param level      code of the level; for a profile that came with the dossier, that profile's own word
/// @param rijksmodel code of the level by the Rijksmodel DPIA; empty when the profile does not map to it
/// @param cell       where it stands in a heat map; empty where there are only labels
/// @param reasons    every step from what was filled in to the level
public record Score(
        OptionalInt points, String level, Optional<String> rijksmodel, Optional<Cell> cell, List<Message> reasons) {

    public Score {
        reasons = List.copyOf(reasons);
    }

    /// Steps on the scales of the profile, after all rules.
    public record Cell(int likelihood, int impact) {}
}
