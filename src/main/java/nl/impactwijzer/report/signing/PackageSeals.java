package nl.impactwijzer.report.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import nl.impactwijzer.exchange.Seal;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.text.HiddenCharacters;
import nl.impactwijzer.text.Message;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/// Judges the signature on a questionnaire package by the rules of CAdES baseline B (ETSI EN 319 122-1, 6.3): one
/// signer, apart from the content, with the signed attributes that bind the time and the certificate, and
/// nothing weak.
///
/// It does not build a chain to an authority: whom to trust is for the person to say, by fingerprint.
public final class PackageSeals implements Seal.Reader {

    private static final int LONGEST_NAME = 200;
    private static final int LEAST_RSA = 2048;
    private static final int LEAST_EC = 256;
    private static final Map<ASN1ObjectIdentifier, String> DIGESTS = Map.of(
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private final Clock clock;

    public PackageSeals(Clock clock) {
        Libraries.hush();
        this.clock = clock;
    }

    /// Why a signature is not accepted, by the last part of its message's key.
    private static final class NotAccepted extends Exception {
        private static final long serialVersionUID = 1L;

        NotAccepted(String why) {
            super(why);
        }
    }

    @Override
    public Seal read(byte[] signed, byte[] signature) {
        try {
            return new Seal.Holds(judge(signed, signature));
        } catch (NotAccepted e) {
            return new Seal.Broken(Message.of("package.seal." + e.getMessage()));
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException _) {
            // What the library trips over is in the file.
            return new Seal.Broken(Message.of("package.seal.unreadable"));
        }
    }

    private Publisher judge(byte[] signed, byte[] signature)
            throws CMSException, GeneralSecurityException, OperatorCreationException, NotAccepted {
        check(new CMSSignedData(signature).isDetachedSignature(), "form");
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(signed), signature);
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        check(signers.size() == 1, "form");
        SignerInformation one = signers.iterator().next();
        X509Certificate certificate = certificate(cms, one);
        AttributeTable attributes = one.getSignedAttributes();
        check(attributes != null, "form");
        Instant claimed = claimed(attributes);
        check(names(attributes, certificate), "certificate");
        check(
                isStrong(certificate)
                        && DIGESTS.containsKey(one.getDigestAlgorithmID().getAlgorithm()),
                "weak");
        Signer signer = Signer.of(certificate);
        check(Fitness.hasSigningUsage(certificate), "usage");
        check(signer.isValidAt(claimed), "expired");
        check(fits(one, certificate), "content");
        return new Publisher(
                plain(signer.name()),
                plain(signer.name()),
                plain(signer.issuer()),
                signer.fingerprint(),
                signer.selfMade(),
                signer.isValidAt(clock.instant()));
    }

    /// Anyone can write any name in a certificate, also one that steers a terminal or turns the reading direction.
    private static String plain(String name) {
        String safe = HiddenCharacters.marked(name);
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME) + "\u2026";
    }

    private static void check(boolean holds, String otherwise) throws NotAccepted {
        if (!holds) {
            throw new NotAccepted(otherwise);
        }
    }

    private static X509Certificate certificate(CMSSignedData cms, SignerInformation one)
            throws GeneralSecurityException, NotAccepted {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = cms.getCertificates().getMatches(one.getSID());
        check(found.size() == 1, "certificate");
        return new JcaX509CertificateConverter().getCertificate(found.iterator().next());
    }

    private static ASN1Encodable only(AttributeTable attributes, ASN1ObjectIdentifier kind) throws NotAccepted {
        check(attributes.getAll(kind).size() == 1, "form");
        Attribute attribute = attributes.get(kind);
        check(attribute.getAttrValues().size() == 1, "form");
        return attribute.getAttrValues().getObjectAt(0);
    }

    private static Instant claimed(AttributeTable attributes) throws NotAccepted {
        return Time.getInstance(only(attributes, CMSAttributes.signingTime))
                .getDate()
                .toInstant();
    }

    /// Whether the signature names this very certificate (signing-certificate-v2), so that no other with the same key
    /// can be put in its place.
    private static boolean names(AttributeTable attributes, X509Certificate certificate)
            throws NotAccepted, GeneralSecurityException {
        ESSCertIDv2[] named = SigningCertificateV2.getInstance(
                        only(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .getCerts();
        check(named.length > 0, "form");
        String digest = DIGESTS.get(named[0].getHashAlgorithm().getAlgorithm());
        check(digest != null, "weak");
        return Arrays.equals(
                named[0].getCertHash(), MessageDigest.getInstance(digest).digest(certificate.getEncoded()));
    }

    private static boolean isStrong(X509Certificate certificate) {
        return switch (certificate.getPublicKey()) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= LEAST_RSA;
            case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= LEAST_EC;
            default -> false;
        };
    }

    private static boolean fits(SignerInformation one, X509Certificate certificate) throws OperatorCreationException {
        try {
            return one.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException _) {
            // Also when the digest of the content is another than the signed one.
            return false;
        }
    }
}
