package nl.impactwijzer.report.compose;

/// A chapter a person may leave out of a report. Cover, summary, sources and colophon are always there.
public enum ReportSection {
    VERDICT("verdict"),
    RISKS("risks"),
    MEASURES("measures"),
    EFFECTS("effects"),
    PRINCIPLES("principles"),
    RIGHTS("rights"),
    ANSWERS("answers"),
    UNKNOWN("unknown"),
    EVIDENCE("evidence"),
    METHOD("method");

    private final String code;

    ReportSection(String code) {
        this.code = code;
    }

    /// The anchor of the chapter, and the end of its message keys.
    public String code() {
        return code;
    }
}
