package nl.impactwijzer.questionnaire;

import java.util.Locale;

/// A list that the dossier keeps besides the answers.
public enum RegisterKind {
    RISKS,
    MEASURES,
    EFFECTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
