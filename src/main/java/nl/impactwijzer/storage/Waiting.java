package nl.impactwijzer.storage;

/// That a program waits for the pass phrase of a store. It has not opened anything, so others may; but whoever starts
/// the program once more can find it. One program has the turn at a time.
public final class Waiting implements AutoCloseable {

    private final StoreLock turn;

    private Waiting(StoreLock turn) {
        this.turn = turn;
    }

    /// Takes the turn, when no other program has it.
    public static Waiting begin(DataFolder folder) {
        return new Waiting(StoreLock.take(folder, folder.waiting()));
    }

    /// Whether another program waits now.
    public static boolean isElsewhere(DataFolder folder) {
        return StoreLock.isHeldElsewhere(folder, folder.waiting());
    }

    /// Whether this is the one that others find.
    public boolean isFirst() {
        return turn.refusal().isEmpty();
    }

    @Override
    public void close() {
        turn.close();
    }
}
