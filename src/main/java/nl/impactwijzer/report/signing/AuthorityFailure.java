package nl.impactwijzer.report.signing;

import java.io.Serial;
import nl.impactwijzer.text.Message;

/// An authority gave nothing to use. It passes through the signature library, which is why it is unchecked; [PdfSigner]
/// catches it and signs without.
final class AuthorityFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message why;

    AuthorityFailure(Message why) {
        super(why.key());
        this.why = why;
    }

    AuthorityFailure(String key, Object... namesAndValues) {
        this(Message.of(key, namesAndValues));
    }

    Message why() {
        return why;
    }

    /// The failure of an authority in that exception, or else that the proofs are not complete.
    static Message in(RuntimeException failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause()) {
            if (at instanceof AuthorityFailure known) {
                return known.why();
            }
        }
        return Message.of("signing.web.incomplete");
    }
}
