package nl.impactwijzer.report.signing;

/// How much of a stranger's file is looked at before it is refused.
final class Limits {
    static final int FILE_BYTES = 100_000_000;
    static final int PAGES = 2_000;
    static final int ATTACHMENTS = 200;
    static final int ATTACHED_BYTES = 50_000_000;
    static final int TEXT_CHARACTERS = 20_000_000;
    static final int NAME_CHARACTERS = 500;
    static final int SIGNATURES = 50;
    static final int DEPTH = 100;
    static final int STREAM_DICTIONARY = 10_000;

    /// What the process that reads it may say: the attachments in Base64, and the texts.
    static final int ANSWER_BYTES = 2 * (ATTACHED_BYTES + TEXT_CHARACTERS);

    private Limits() {}
}
