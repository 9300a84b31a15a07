package nl.impactwijzer.locking;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.PasswordRecipient;
import org.bouncycastle.cms.PasswordRecipientInformation;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JcePasswordAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JcePasswordRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;

/// Bytes locked with a pass phrase: CMS authenticated-enveloped data (RFC 5083) with AES-256 in Galois/Counter Mode
/// (RFC 5084) and a password recipient (RFC 5652, 6.2.4), whose key is derived by PBKDF2 with HMAC-SHA-256. Other
/// programs, such as OpenSSL, open it too. Without the pass phrase nobody does.
public final class Envelope {
    /// How often the pass phrase is hashed: what OWASP recommended for this function in 2023.
    static final int ROUNDS = 600_000;

    /// An envelope of somebody else may ask for more, but not for hours of work.
    private static final int MOST_ROUNDS = 5_000_000;

    private static final int SALT_BYTES = 16;

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private Envelope() {}

    /// @throws IOException never but for a computer without the means
    public static byte[] lock(byte[] content, PassPhrase passPhrase) throws IOException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        char[] letters = normal(passPhrase);
        try {
            CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(new JcePasswordRecipientInfoGenerator(CMSAlgorithm.AES256_CBC, letters)
                    .setProvider(PROVIDER)
                    .setPRF(PasswordRecipient.PRF.HMacSHA256)
                    .setSaltAndIterationCount(salt, ROUNDS));
            OutputAEADEncryptor encryptor =
                    (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(PROVIDER)
                            .build();
            return generator
                    .generate(new CMSProcessableByteArray(content), encryptor)
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (CMSException e) {
            throw new IOException("the content could not be locked", e);
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    /// @throws WrongPassPhrase when the key inside does not open with it
    /// @throws IOException     when it is no envelope of this kind, or was changed or damaged
    public static byte[] open(byte[] envelope, PassPhrase passPhrase) throws IOException, WrongPassPhrase {
        PasswordRecipientInformation recipient = recipient(envelope);
        char[] letters = normal(passPhrase);
        try {
            return recipient.getContent(new JcePasswordAuthEnvelopedRecipient(letters).setProvider(PROVIDER));
        } catch (CMSException e) {
            if (isAboutTheContent(e)) {
                throw new IOException("the content was changed", e);
            }
            throw new WrongPassPhrase(e);
        } catch (RuntimeException e) {
            throw new IOException("the envelope is damaged", e);
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    private static PasswordRecipientInformation recipient(byte[] envelope) throws IOException {
        try {
            Collection<RecipientInformation> all =
                    new CMSAuthEnvelopedData(envelope).getRecipientInfos().getRecipients();
            if (all.size() == 1
                    && all.iterator().next() instanceof PasswordRecipientInformation one
                    && isBearable(one.getKeyDerivationAlgorithm())) {
                return one;
            }
        } catch (CMSException | RuntimeException e) {
            throw new IOException("no envelope", e);
        }
        throw new IOException("an envelope of another kind");
    }

    private static boolean isBearable(AlgorithmIdentifier derivation) {
        return derivation != null
                && PKCSObjectIdentifiers.id_PBKDF2.equals(derivation.getAlgorithm())
                && PBKDF2Params.getInstance(derivation.getParameters())
                                .getIterationCount()
                                .compareTo(BigInteger.valueOf(MOST_ROUNDS))
                        <= 0;
    }

    /// The key is unwrapped before the content is looked at; what fails after that is the content.
    private static boolean isAboutTheContent(CMSException e) {
        return !(e.getCause() instanceof GeneralSecurityException);
    }

    /// An accented letter can be written in two ways, and keyboards differ in which.
    private static char[] normal(PassPhrase passPhrase) {
        return Normalizer.normalize(CharBuffer.wrap(passPhrase.letters()), Normalizer.Form.NFC)
                .toCharArray();
    }
}
