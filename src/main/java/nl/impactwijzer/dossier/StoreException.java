package nl.impactwijzer.dossier;

import nl.impactwijzer.text.Message;

/// The store could not do what was asked. The sentence says what happened, what is safe and what to do.
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    public StoreException(Message sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    public StoreException(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    public Message sentence() {
        return sentence;
    }
}
