package nl.impactwijzer.desktop.kit;

import nl.impactwijzer.text.Message;

/// How slow work tells the screen where it is, and learns that nobody waits any more.
@FunctionalInterface
public interface Progress {
    /// @param done from 0 to 1, or -1 when it is not known
    /// @throws java.util.concurrent.CancellationException when the person stopped the work: let it pass
    void step(Message doing, double done);

    /// The last step: after this the work cannot be stopped any more, so nobody is told that it was.
    ///
    /// @throws java.util.concurrent.CancellationException when the person stopped it just before
    default void last(Message doing) {
        step(doing, 1);
    }
}
