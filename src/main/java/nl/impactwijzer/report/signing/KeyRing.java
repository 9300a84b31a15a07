package nl.impactwijzer.report.signing;

import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The keys of one file, card or system that are open now, at least one; those that may sign come first.
///
/// @param lock gives a card back to its PIN; it does nothing for a file
public record KeyRing(List<SigningKey> keys, Runnable lock) implements AutoCloseable {
    public KeyRing {
        keys = keys.stream()
                .sorted(Comparator.comparing(key -> !Fitness.maySign(key.chain().getFirst())))
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A ring without keys");
        }
    }

    /// All private keys of an open store that have a certificate.
    ///
    /// @param secret opens each key; empty where opening the store was enough
    static List<SigningKey> of(KeyStore store, char[] secret, Optional<Provider> provider)
            throws KeyStoreException, NoSuchAlgorithmException, UnrecoverableKeyException {
        List<String> names = Collections.list(store.aliases());
        Collections.sort(names);
        List<SigningKey> keys = new ArrayList<>();
        for (String name : names) {
            Certificate[] chain = store.isKeyEntry(name) ? store.getCertificateChain(name) : null;
            if (chain == null || chain.length == 0) {
                continue;
            }
            Key key = store.getKey(name, secret);
            if (key instanceof PrivateKey hidden) {
                List<X509Certificate> certificates = new ArrayList<>();
                for (Certificate certificate : chain) {
                    certificates.add((X509Certificate) certificate);
                }
                keys.add(new StoredKey(hidden, certificates, provider));
            }
        }
        return keys;
    }

    /// The key whose certificate has a fingerprint that begins so; of several the first that is fit at that moment.
    public Optional<SigningKey> withFingerprint(String fingerprint, Instant at) {
        List<SigningKey> meant = keys.stream()
                .filter(key -> key.signer().fingerprint().startsWith(fingerprint))
                .toList();
        return meant.stream()
                .filter(key -> key.fitness(at) == Fitness.FIT)
                .findFirst()
                .or(() -> meant.stream().findFirst());
    }

    @Override
    public void close() {
        lock.run();
    }
}
