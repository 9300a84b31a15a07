package nl.impactwijzer.report.check;

import nl.impactwijzer.text.Message;

/// What a person may conclude about a report, from good to bad.
public enum Genuineness {
    /// Signed by people who are known here, unchanged since, and it says what follows from its answers.
    GENUINE("genuine"),
    /// Nothing was found that is wrong, but something is not certain.
    DOUBTFUL("doubtful"),
    /// Something is wrong: changed after it was signed, or it says what does not follow from its answers.
    NOT_GENUINE("not-genuine");

    private final String code;

    Genuineness(String code) {
        this.code = code;
    }

    /// Never changes and is never translated.
    public String code() {
        return code;
    }

    /// The verdict in one word or two.
    public Message word() {
        return Message.of("verify.verdict." + code);
    }

    /// What it means and what to do.
    public Message sentence() {
        return Message.of("verify.verdict." + code + ".text");
    }
}
