package nl.impactwijzer.cli;

import nl.impactwijzer.text.Message;

/// Why a command cannot go on, said in one sentence, with the status to exit with.
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Message sentence;

    Failure(int status, Message sentence) {
        super(sentence.key());
        this.status = status;
        this.sentence = sentence;
    }

    Failure(int status, Message sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.status = status;
        this.sentence = sentence;
    }

    int status() {
        return status;
    }

    Message sentence() {
        return sentence;
    }
}
