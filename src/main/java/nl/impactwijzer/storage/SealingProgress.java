package nl.impactwijzer.storage;

/// Follows the rewriting of a store, which takes long when much evidence is in it, and may stop it. Called on the
/// thread that does the work.
@FunctionalInterface
public interface SealingProgress {

    /// What is done, in order.
    enum Step {
        /// Everything goes into a new file.
        WRITING,
        /// Both files are read through and compared.
        CHECKING,
        /// The new file takes the place of the old one: told once, and the last moment at which one may stop.
        PLACING
    }

    /// Called after every row. An exception stops the work and is handed on; the store is then as it was.
    ///
    /// @param done of everything together, from 0 to 1, and never less than before
    void at(Step step, double done);

    /// Nobody watches and nobody stops.
    static SealingProgress none() {
        return (_, _) -> {};
    }
}
