package nl.impactwijzer.report.signing;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import nl.impactwijzer.text.Message;

/// A private key that can sign, with the certificates that say whose it is. The key itself never leaves it.
public interface SigningKey {
    /// The signer's own certificate first.
    List<X509Certificate> chain();

    /// @param algorithm the name that Java gives it, such as `SHA256withECDSA`
    /// @throws GeneralSecurityException when the key refuses, for instance because its card was taken out
    byte[] sign(String algorithm, byte[] data) throws GeneralSecurityException;

    /// Why a key did not sign, as a sentence.
    static Message why(GeneralSecurityException refusal) {
        return refusal instanceof KeyRefusal known
                ? known.why()
                : Message.of("signing.key.refused", "reason", String.valueOf(refusal.getMessage()));
    }

    default Fitness fitness(Instant at) {
        return Fitness.of(chain().getFirst(), at);
    }

    default Signer signer() {
        return Signer.of(chain().getFirst());
    }
}
