package nl.impactwijzer.report.signing;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Whether a certificate is fit to sign a report with at some moment.
public enum Fitness {
    FIT,
    EXPIRED,
    NOT_YET_VALID,
    /// Its issuer meant it for something else, such as encryption or a web site.
    NOT_FOR_SIGNING;

    /// Purposes (extended key usage) that go with signing a document: any, e-mail, documents (RFC 9336), and the two
    /// that issuers wrote before that one existed.
    private static final Set<String> SIGNING = Set.of(
            "2.5.29.37.0",
            "1.3.6.1.5.5.7.3.4",
            "1.3.6.1.5.5.7.3.36",
            "1.3.6.1.4.1.311.10.3.12",
            "1.2.840.113583.1.1.5");

    static Fitness of(X509Certificate certificate, Instant at) {
        if (!maySign(certificate)) {
            return NOT_FOR_SIGNING;
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            return EXPIRED;
        }
        return at.isBefore(certificate.getNotBefore().toInstant()) ? NOT_YET_VALID : FIT;
    }

    /// Digital signature or non-repudiation (RFC 5280, 4.2.1.3); a certificate that says nothing may be used for all.
    static boolean hasSigningUsage(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    /// The usage, and no purpose that leaves documents out.
    static boolean maySign(X509Certificate certificate) {
        if (!hasSigningUsage(certificate)) {
            return false;
        }
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            return purposes == null || purposes.stream().anyMatch(SIGNING::contains);
        } catch (CertificateParsingException _) {
            return false;
        }
    }
}
