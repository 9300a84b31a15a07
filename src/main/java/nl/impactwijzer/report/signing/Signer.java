package nl.impactwijzer.report.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/// Whose certificate it is, as the certificate itself says. Anyone can make a certificate with any name; only an issuer
/// that one trusts, or a fingerprint that the person confirmed in another way, makes the name worth something.
///
/// @param organisation may be empty
/// @param issuer who vouches for it; the name itself when nobody else does
/// @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
/// @param selfMade whether the certificate vouches for itself
public record Signer(
        String name,
        String organisation,
        String issuer,
        String fingerprint,
        boolean selfMade,
        Instant validFrom,
        Instant validUntil) {

    public static Signer of(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        X500Name issuer =
                X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        return new Signer(
                name(subject),
                part(subject, BCStyle.O),
                name(issuer),
                fingerprint(certificate),
                vouchesForItself(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(validFrom) && !moment.isAfter(validUntil);
    }

    /// The fingerprint in groups of four, to read aloud or compare.
    public String readableFingerprint() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String name(X500Name name) {
        for (ASN1ObjectIdentifier kind : new ASN1ObjectIdentifier[] {BCStyle.CN, BCStyle.PSEUDONYM, BCStyle.O}) {
            String part = part(name, kind);
            if (!part.isBlank()) {
                return part;
            }
        }
        return name.toString();
    }

    private static String part(X500Name name, ASN1ObjectIdentifier kind) {
        RDN[] parts = name.getRDNs(kind);
        return parts.length == 0
                ? ""
                : IETFUtils.valueToString(parts[0].getFirst().getValue()).replace("\\", "");
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate that was read cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean vouchesForItself(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
