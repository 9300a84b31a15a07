package nl.impactwijzer.storage;

import java.util.Optional;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;

/// Whether this program may write in the store at this moment. [Database] asks it, in its turn.
///
/// A folder that was away, as on a network, may have been with another program meanwhile: the system forgets locks on
/// what it cannot reach. So when it is back the lock is taken anew, and the store must be as this program left it.
/// Otherwise the right is lost until the next start, and what others saved is never written over.
final class WriteRight implements AutoCloseable {

    private final DataFolder folder;
    private volatile StoreLock lock;
    private Optional<StoreMark> left = Optional.empty();

    private WriteRight(DataFolder folder, StoreLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Takes the right, or says why it could not be had.
    static WriteRight take(DataFolder folder) {
        return new WriteRight(folder, StoreLock.take(folder));
    }

    /// The right to nothing.
    static WriteRight none(DataFolder folder, Message why) {
        return new WriteRight(folder, StoreLock.none(folder, why));
    }

    /// Why nothing may be written; empty when this holds the right.
    Optional<Message> refusal() {
        return lock.refusal();
    }

    /// @throws StoreException when nothing may be written
    void orRefuse() {
        refusal().ifPresent(why -> {
            throw new StoreException(why);
        });
    }

    /// The store is now as this program wants it.
    void written() {
        if (refusal().isEmpty()) {
            left = StoreMark.of(folder.store());
        }
    }

    /// The store was out of reach and is there again.
    ///
    /// @throws StoreException when it is out of reach still
    void again() {
        Optional<StoreMark> now = StoreMark.of(folder.store());
        if (now.isEmpty()) {
            throw gone();
        }
        retake();
        if (refusal().isEmpty() && !now.map(StoreMark::bytes).equals(left.map(StoreMark::bytes))) {
            lose("storage.lost.changed");
        }
    }

    /// Takes the lock anew, for who will replace the store whatever is in it.
    ///
    /// @throws StoreException when the folder is out of reach still
    void retake() {
        if (refusal().isPresent()) {
            return;
        }
        // First let go: two locks of one program on one file count as one, and closing either ends both.
        lock.close();
        StoreLock taken = StoreLock.take(folder);
        if (taken.isHeldElsewhere()) {
            lose("storage.lost.held");
        } else if (taken.refusal().isPresent()) {
            throw gone();
        } else {
            lock = taken;
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private void lose(String key) {
        lock.close();
        lock = StoreLock.none(folder, Message.of(key, "folder", folder.path()));
    }

    private StoreException gone() {
        return new StoreException(Message.of("storage.gone", "folder", folder.path()));
    }
}
