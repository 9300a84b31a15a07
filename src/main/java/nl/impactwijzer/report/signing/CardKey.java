package nl.impactwijzer.report.signing;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/// A key on a card, whose refusals are put into words.
record CardKey(SigningKey key) implements SigningKey {
    @Override
    public List<X509Certificate> chain() {
        return key.chain();
    }

    @Override
    public byte[] sign(String algorithm, byte[] data) throws GeneralSecurityException {
        try {
            return key.sign(algorithm, data);
        } catch (GeneralSecurityException e) {
            throw new KeyRefusal(CardTrouble.of(e).why(), e);
        }
    }
}
