package nl.impactwijzer.cli;

/// What the program tells the one that started it. `docs/opdrachtregel.md` explains each.
final class ExitCode {

    static final int OK = 0;
    /// The work was done and what was looked at is not in order: a finding, a report that does not hold.
    static final int NOT_IN_ORDER = 1;
    /// The command line itself is wrong.
    static final int USAGE = 2;
    /// A file cannot be read, or is not what it should be.
    static final int UNREADABLE = 3;
    /// A result cannot be written or signed.
    static final int UNWRITABLE = 4;
    /// A mistake in the program.
    static final int DEFECT = 5;

    private ExitCode() {}
}
