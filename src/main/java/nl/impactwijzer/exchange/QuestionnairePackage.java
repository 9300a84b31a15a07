package nl.impactwijzer.exchange;

import nl.impactwijzer.questionnaire.QuestionnaireRef;

/// A questionnaire as it came in its package, with the translations already in it.
public final class QuestionnairePackage {

    private final byte[] questionnaire;
    private final QuestionnaireRef ref;
    private final Authenticity authenticity;

    QuestionnairePackage(byte[] questionnaire, QuestionnaireRef ref, Authenticity authenticity) {
        this.questionnaire = questionnaire.clone();
        this.ref = ref;
        this.authenticity = authenticity;
    }

    /// Not proved yet.
    public byte[] questionnaire() {
        return questionnaire.clone();
    }

    /// What the questionnaire itself is, whatever the list of the package says.
    public QuestionnaireRef ref() {
        return ref;
    }

    public Authenticity authenticity() {
        return authenticity;
    }
}
