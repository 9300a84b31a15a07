package nl.impactwijzer.locking;

import java.io.Serial;

/// What was locked does not open with this pass phrase. The two reasons cannot be told apart: it is another pass
/// phrase,
/// or the locked key was damaged.
public final class WrongPassPhrase extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    WrongPassPhrase(Throwable cause) {
        super("the key does not open", cause);
    }
}
