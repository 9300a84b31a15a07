package nl.impactwijzer.dossier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A good effect on children. It stands beside the risks and is never subtracted from them.
///
/// @param forWhom    which pupils
/// @param likelihood steps 1 to 4, as are size and extent
public record Effect(
        String id,
        String title,
        String forWhom,
        List<String> principles,
        List<String> rights,
        OptionalInt likelihood,
        OptionalInt size,
        OptionalInt extent,
        Optional<Strength> strength,
        List<String> evidence,
        String note) {
    public Effect {
        principles = List.copyOf(principles);
        rights = List.copyOf(rights);
        evidence = List.copyOf(evidence);
    }
}
