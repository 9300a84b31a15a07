package nl.impactwijzer.storage;

import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.text.Message;

/// A store or a backup is encrypted, and opens only with the pass phrase that was not given. It was not touched.
public final class PassPhraseNeeded extends StoreException {
    private static final long serialVersionUID = 1L;

    private final boolean wrong;

    PassPhraseNeeded() {
        super(Message.of("storage.sealed"));
        wrong = false;
    }

    PassPhraseNeeded(Throwable cause) {
        super(Message.of("storage.wrongPassPhrase"), cause);
        wrong = true;
    }

    /// Whether one was given, and it is another.
    public boolean wasWrong() {
        return wrong;
    }
}
