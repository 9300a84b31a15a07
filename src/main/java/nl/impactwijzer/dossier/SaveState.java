package nl.impactwijzer.dossier;

import java.time.Instant;

/// What the person at the screen may believe about the work.
public sealed interface SaveState {

    record Saved(Instant at) implements SaveState {}

    /// Changed, and not yet written.
    record Pending() implements SaveState {}

    /// Not written; the work is still in memory and will be tried again.
    record Failed(StoreException why) implements SaveState {}

    /// Nothing is written, because another program holds the data.
    record ReadOnly() implements SaveState {}
}
