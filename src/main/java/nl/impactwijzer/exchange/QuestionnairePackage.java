package nl.impactwijzer.exchange;

import nl.impactwijzer.questionnaire.QuestionnaireRef;

/// A questionnaire as it came in its package, with the translations already in it.
public final class QuestionnairePackage {

    private final byte[] questionnaire;
    private final QuestionnaireRef ref;
    private final Authenticity authenticity;
    private final PackageSource source;

    QuestionnairePackage(byte[] questionnaire, QuestionnaireRef ref, Authenticity authenticity, PackageSource source) {
        this.questionnaire = questionnaire.clone();
        this.ref = ref;
        this.authenticity = authenticity;
        this.source = source;
    }

    /// Not proved yet.
    public byte[] questionnaire() {
        return questionnaire.clone();
    }

    /// What the questionnaire itself is, whatever the list of the package says.
    public QuestionnaireRef ref() {
        return ref;
    }

    /// The files it was put together from.
    PackageSource source() {
        return source;
    }

    public Authenticity authenticity() {
        return authenticity;
    }
}
