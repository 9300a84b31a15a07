package nl.impactwijzer.exchange;

import java.io.Serial;
import nl.impactwijzer.text.Message;

/// A dossier file is locked, and no pass phrase was given or another one than it was locked with.
public final class LockedException extends ExchangeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean tried;

    private LockedException(Message sentence, boolean tried) {
        super(sentence);
        this.tried = tried;
    }

    static LockedException untried() {
        return new LockedException(Message.of("exchange.locked"), false);
    }

    static LockedException wrong() {
        return new LockedException(Message.of("exchange.locked.wrong"), true);
    }

    /// Whether a pass phrase was given.
    public boolean tried() {
        return tried;
    }
}
