package nl.impactwijzer.exchange;

import nl.impactwijzer.text.Message;

/// A file could not be read or written. The sentence says what is wrong, what is safe and what to do.
public sealed class ExchangeException extends RuntimeException permits LockedException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    public ExchangeException(Message sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    public ExchangeException(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    public Message sentence() {
        return sentence;
    }
}
