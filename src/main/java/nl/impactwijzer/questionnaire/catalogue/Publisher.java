package nl.impactwijzer.questionnaire.catalogue;

/// Who published a questionnaire, as the signature on its package says it.
///
/// The name is what the publisher calls itself; only the fingerprint, confirmed in another way, makes it worth
/// something.
///
/// @param subject     whose the certificate is, by the certificate itself
/// @param issuer      who vouches for it; the subject when nobody else does
/// @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
/// @param selfMade    whether the certificate vouches for itself
/// @param validNow    whether the certificate is within its days; it was when the package was signed
public record Publisher(
        String name, String subject, String issuer, String fingerprint, boolean selfMade, boolean validNow) {

    public Publisher withName(String other) {
        return new Publisher(other, subject, issuer, fingerprint, selfMade, validNow);
    }

    /// The fingerprint in groups of four, to read aloud or compare.
    public String readableFingerprint() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
