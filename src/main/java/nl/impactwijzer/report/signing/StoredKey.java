package nl.impactwijzer.report.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/// A private key out of a Java key store. That of a card is only a name for a key that stays on the card.
///
/// @param provider signs with it; empty when Java may find one itself
record StoredKey(PrivateKey secret, List<X509Certificate> chain, Optional<Provider> provider) implements SigningKey {
    StoredKey {
        chain = List.copyOf(chain);
    }

    @Override
    public byte[] sign(String algorithm, byte[] data) throws GeneralSecurityException {
        try {
            Signature signature = provider.isPresent()
                    ? Signature.getInstance(algorithm, provider.get())
                    : Signature.getInstance(algorithm);
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        } catch (ProviderException e) {
            // So a card says that it was taken out.
            throw new SignatureException(e);
        }
    }

    @Override
    public String toString() {
        return "key of " + signer().name();
    }
}
