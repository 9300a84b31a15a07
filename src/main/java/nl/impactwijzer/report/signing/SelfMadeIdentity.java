package nl.impactwijzer.report.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes a key and a certificate for a person who has none: valid for two years, and plainly marked as self-made.
///
/// It proves that a report was not changed and that the same key signed two reports. It does not prove who the person
/// is: that takes an issuer, or someone who compared the fingerprint.
public final class SelfMadeIdentity {
    /// The part of the name (`OU`) that marks such an identity, in Dutch and English.
    public static final String MARK = "Zelfgemaakte identiteit (self-made)";

    private static final int YEARS = 2;

    private SelfMadeIdentity() {}

    /// @param name of the person, not blank
    /// @param organisation may be empty
    /// @return a PKCS#12 file that [KeyFile] opens with this pass phrase
    public static byte[] create(String name, String organisation, char[] passPhrase, Instant now) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An identity needs a name");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return file(pair, certificate(pair, subject(name.strip(), organisation.strip()), now), passPhrase);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("This Java cannot make a key", e);
        }
    }

    private static X500Name subject(String name, String organisation) {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name);
        if (!organisation.isEmpty()) {
            builder.addRDN(BCStyle.O, organisation);
        }
        return builder.addRDN(BCStyle.OU, MARK).build();
    }

    private static X509Certificate certificate(KeyPair pair, X500Name subject, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        // A few minutes early, for who verifies on a computer whose clock is slow.
        Date from = Date.from(now.minusSeconds(300));
        Date until = Date.from(now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant());
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject, new BigInteger(127, new SecureRandom()), from, until, subject, pair.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    private static byte[] file(KeyPair pair, X509Certificate certificate, char[] passPhrase)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("impactwijzer", pair.getPrivate(), passPhrase, new Certificate[] {certificate});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, passPhrase);
        return out.toByteArray();
    }
}
