package nl.impactwijzer.questionnaire;

/// Which questionnaire exactly: id, version and the SHA-256 of its canonical form (RFC 8785), in lower-case
/// hexadecimal.
///
/// The hash is empty only in a bare dossier file that did not state one.
public record QuestionnaireRef(String id, String version, String sha256) {

    /// The name a person reads: `kia 1.0.0`.
    public String name() {
        return id + " " + version;
    }
}
