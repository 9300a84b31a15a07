package nl.impactwijzer.report.compose;

import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Questionnaire;

/// A chapter a person may leave out of a report. Cover, summary, sources and colophon are always there.
public enum ReportSection {
    VERDICT("verdict"),
    FUNCTIONS("functions"),
    DUTIES("duties"),
    LABEL("label"),
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

    /// Whether that questionnaire has anything to tell in this chapter.
    public boolean isIn(Questionnaire questionnaire) {
        Definition definition = questionnaire.definition();
        return switch (this) {
            case FUNCTIONS -> definition.classification().isPresent();
            case DUTIES -> !definition.duties().isEmpty();
            case LABEL -> definition.publicLabel().isPresent();
            case EFFECTS -> definition.effects().isPresent();
            case PRINCIPLES -> !definition.principles().isEmpty();
            case RIGHTS -> !definition.rights().isEmpty();
            case VERDICT, RISKS, MEASURES, ANSWERS, UNKNOWN, EVIDENCE, METHOD -> true;
        };
    }

    /// The anchor of the chapter, and the end of its message keys.
    public String code() {
        return code;
    }
}
