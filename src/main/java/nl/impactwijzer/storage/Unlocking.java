package nl.impactwijzer.storage;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.impactwijzer.locking.PassPhrase;

/// The way to open a store or a backup that may be encrypted. What is not encrypted opens with every one, without a
/// question.
public final class Unlocking {

    private final Function<byte[], Seal> key;

    private Unlocking(Function<byte[], Seal> key) {
        this.key = key;
    }

    /// Opens nothing that is encrypted.
    public static Unlocking none() {
        return new Unlocking(_ -> {
            throw new PassPhraseNeeded();
        });
    }

    /// @param passPhrase asked only when something is encrypted, and wiped after that; deriving a key from it takes a
    ///                   moment
    public static Unlocking with(Supplier<PassPhrase> passPhrase) {
        return new Unlocking(envelope -> {
            PassPhrase told = passPhrase.get();
            try {
                return ClosedSeal.open(envelope, told);
            } finally {
                told.wipe();
            }
        });
    }

    /// Asks the other when this has no key for it.
    public Unlocking or(Unlocking other) {
        return new Unlocking(envelope -> {
            try {
                return key.apply(envelope);
            } catch (PassPhraseNeeded e) {
                if (e.wasWrong()) {
                    throw e;
                }
                return other.key.apply(envelope);
            }
        });
    }

    /// Opens what is locked with the same key as an open store; nothing needs to be asked or derived for that.
    static Unlocking as(Seal present) {
        return new Unlocking(envelope -> {
            if (present instanceof ClosedSeal closed && closed.opens(envelope)) {
                return closed;
            }
            throw new PassPhraseNeeded();
        });
    }

    /// @param envelope the locked key, if there is one
    /// @throws PassPhraseNeeded when this does not open it
    Seal open(Optional<byte[]> envelope) {
        return envelope.map(key).orElse(Seal.OPEN);
    }
}
