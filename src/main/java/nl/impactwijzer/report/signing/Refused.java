package nl.impactwijzer.report.signing;

import java.io.Serial;
import nl.impactwijzer.text.Message;

/// Ends the checking of a file that cannot be judged; always caught by [PdfVerifier].
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message why;

    Refused(String key, Object... namesAndValues) {
        super(key);
        why = Message.of(key, namesAndValues);
    }

    Message why() {
        return why;
    }
}
