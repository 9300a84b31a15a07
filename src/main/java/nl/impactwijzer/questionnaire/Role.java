package nl.impactwijzer.questionnaire;

/// In which role a person fills in a dossier, and who is asked a question.
///
/// The codes stand in questionnaire and dossier files and never change.
public enum Role {
    /// Leverancier: knows the facts about the product.
    VENDOR("vendor"),
    /// School: knows its own use and its pupils, and decides.
    SCHOOL("school"),
    /// Beoordelaar: weighs what vendor and school say.
    ASSESSOR("assessor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
