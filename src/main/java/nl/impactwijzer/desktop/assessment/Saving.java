package nl.impactwijzer.desktop.assessment;

import java.util.function.Consumer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.SaveState;

/// Keeps the newest dossier of one assessment, in its own time and on its own thread.
public interface Saving {

    /// Takes the dossier and returns at once.
    void save(Dossier dossier);

    /// Writes now and waits until it is written or failed.
    void flush();

    /// Tells the state now and at every change, on any thread.
    void watch(Consumer<SaveState> listener);

    /// Flushes and lets go.
    void close();
}
