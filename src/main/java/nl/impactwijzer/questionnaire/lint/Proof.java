package nl.impactwijzer.questionnaire.lint;

/// Every kind of finding, with the code that never changes. Its sentence stands in `lint.properties` under that code.
enum Proof {
    NOT_JSON("Q101", Severity.ERROR),
    DUPLICATE_KEY("Q102", Severity.ERROR),
    UNKNOWN_KEY("Q103", Severity.ERROR),
    MISSING_KEY("Q104", Severity.ERROR),
    WRONG_TYPE("Q105", Severity.ERROR),
    WRONG_VALUE("Q106", Severity.ERROR),
    KEY_OF_ANOTHER_KIND("Q107", Severity.ERROR),
    NOT_A_CONDITION("Q108", Severity.ERROR),
    WRONG_FORMAT("Q109", Severity.ERROR),
    WRONG_COUNT("Q110", Severity.ERROR),
    UNREADABLE("Q111", Severity.ERROR),

    DUPLICATE_ID("Q201", Severity.ERROR),
    LOOK_ALIKE_ID("Q202", Severity.WARNING),
    DETAIL_ID("Q203", Severity.ERROR),
    REPEATS_DIFFER("Q204", Severity.ERROR),
    UNKNOWN_QUESTION("Q210", Severity.ERROR),
    UNKNOWN_OPTION("Q211", Severity.ERROR),
    UNKNOWN_OPTION_LIST("Q212", Severity.ERROR),
    UNKNOWN_SCALE("Q213", Severity.ERROR),
    UNKNOWN_STEP("Q214", Severity.ERROR),
    UNKNOWN_LEVEL("Q215", Severity.ERROR),
    UNKNOWN_PRINCIPLE("Q216", Severity.ERROR),
    UNKNOWN_RIGHT("Q217", Severity.ERROR),
    UNKNOWN_CATEGORY("Q218", Severity.ERROR),
    UNKNOWN_SOURCE("Q219", Severity.ERROR),
    UNKNOWN_RED_LINE("Q220", Severity.ERROR),
    UNKNOWN_PART("Q221", Severity.ERROR),
    UNKNOWN_OUTCOME("Q222", Severity.ERROR),
    UNKNOWN_PROFILE("Q223", Severity.ERROR),
    UNKNOWN_CLASS("Q224", Severity.ERROR),
    UNKNOWN_ROLE("Q225", Severity.ERROR),
    UNKNOWN_REPEAT("Q226", Severity.ERROR),
    UNKNOWN_DEFINITION("Q227", Severity.ERROR),
    UNKNOWN_FLAG("Q228", Severity.ERROR),

    CONDITION_OF_WRONG_KIND("Q301", Severity.ERROR),
    UNKNOWN_NOT_ALLOWED("Q302", Severity.ERROR),
    NOT_APPLICABLE_NOT_ALLOWED("Q303", Severity.ERROR),
    COUNT_OUT_OF_REACH("Q304", Severity.ERROR),
    EMPTY_RANGE("Q305", Severity.ERROR),
    NOT_IN_SUGGESTION("Q306", Severity.WARNING),
    CIRCLE("Q307", Severity.ERROR),
    LONG_CHAIN("Q308", Severity.ERROR),
    TOO_MANY_QUESTIONS("Q309", Severity.ERROR),
    TOO_TANGLED("Q310", Severity.ERROR),

    UNREACHABLE_QUESTION("Q401", Severity.ERROR),
    UNREACHABLE_RISK("Q402", Severity.ERROR),
    UNREACHABLE_RED_LINE("Q403", Severity.ERROR),
    UNREACHABLE_RULE("Q404", Severity.ERROR),
    SHADOWED_RULE("Q405", Severity.ERROR),
    UNREACHABLE_OUTCOME("Q406", Severity.ERROR),
    NO_RULE_APPLIES("Q407", Severity.ERROR),
    UNREACHABLE_ENTRY("Q408", Severity.ERROR),
    NOT_PROVED("Q409", Severity.WARNING),

    SCALE_VALUES("Q501", Severity.ERROR),
    LEVEL_RANKS("Q502", Severity.ERROR),
    MATRIX_SHAPE("Q503", Severity.ERROR),
    MATRIX_FALLS("Q504", Severity.ERROR),
    BANDS_OVERLAP("Q505", Severity.ERROR),
    BANDS_HOLE("Q506", Severity.ERROR),
    BANDS_FALL("Q507", Severity.ERROR),
    BAND_NEVER_HIT("Q508", Severity.WARNING),
    MAPPING_LENGTH("Q509", Severity.ERROR),
    MAPPING_FALLS("Q510", Severity.ERROR),

    MISSING_LANGUAGE("Q601", Severity.ERROR),
    UNDECLARED_LANGUAGE("Q602", Severity.ERROR),
    EMPTY_TEXT("Q603", Severity.ERROR),
    UNTRANSLATED("Q604", Severity.WARNING),
    LONG_QUESTION("Q605", Severity.WARNING),
    HIDDEN_CHARACTER("Q606", Severity.ERROR),
    STRAY_SPACE("Q607", Severity.WARNING),

    SOURCE_WITHOUT_LINK("Q701", Severity.WARNING),
    UNUSED_SOURCE("Q702", Severity.WARNING),
    UNUSED_OPTION_LIST("Q703", Severity.WARNING),
    UNUSED_SCALE("Q704", Severity.WARNING),
    UNUSED_DEFINITION("Q705", Severity.WARNING),

    MIGRATES_TO_NOTHING("Q801", Severity.ERROR),
    MIGRATES_FROM_NOTHING("Q802", Severity.ERROR),
    MIGRATES_TO_NO_OPTION("Q803", Severity.ERROR),
    MIGRATES_TWICE("Q804", Severity.ERROR),
    MIGRATES_FROM_LATER("Q805", Severity.ERROR),
    NOT_MIGRATED("Q806", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Proof(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }
}
