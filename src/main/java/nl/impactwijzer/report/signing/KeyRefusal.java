package nl.impactwijzer.report.signing;

import java.io.Serial;
import java.security.GeneralSecurityException;
import nl.impactwijzer.text.Message;

/// A key did not sign, and can say why in a sentence.
final class KeyRefusal extends GeneralSecurityException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message why;

    KeyRefusal(Message why, Throwable cause) {
        super(why.key(), cause);
        this.why = why;
    }

    Message why() {
        return why;
    }
}
