package nl.impactwijzer.report.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.Message;

/// A key in a file: PKCS#12, known by the ends `.p12` and `.pfx`.
public final class KeyFile {
    private static final int LARGEST_FILE = 1_000_000;

    private KeyFile() {}

    /// Opens the first key in the file that may sign. The pass phrase is not kept.
    public static KeyOpening open(byte[] file, char[] passPhrase) {
        if (file.length > LARGEST_FILE) {
            return new KeyOpening.Unusable(Message.of("signing.key.unreadable"));
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), passPhrase);
            return first(store, passPhrase)
                    .<KeyOpening>map(KeyOpening.Opened::new)
                    .orElseGet(() -> new KeyOpening.Unusable(Message.of("signing.key.none")));
        } catch (IOException e) {
            return e.getCause() instanceof UnrecoverableKeyException
                    ? new KeyOpening.WrongPassPhrase()
                    : new KeyOpening.Unusable(Message.of("signing.key.unreadable"));
        } catch (UnrecoverableKeyException _) {
            return new KeyOpening.WrongPassPhrase();
        } catch (GeneralSecurityException | RuntimeException _) {
            return new KeyOpening.Unusable(Message.of("signing.key.unreadable"));
        }
    }

    private static Optional<SigningKey> first(KeyStore store, char[] passPhrase) throws GeneralSecurityException {
        List<String> names = Collections.list(store.aliases());
        Collections.sort(names);
        for (String name : names) {
            if (!store.isKeyEntry(name)) {
                continue;
            }
            Key key = store.getKey(name, passPhrase);
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate certificate : store.getCertificateChain(name)) {
                chain.add((X509Certificate) certificate);
            }
            if (key instanceof PrivateKey secret && !chain.isEmpty() && maySign(chain.getFirst())) {
                return Optional.of(new InMemory(secret, List.copyOf(chain)));
            }
        }
        return Optional.empty();
    }

    /// Digital signature or non-repudiation (RFC 5280, 4.2.1.3); a certificate that says nothing may be used for all.
    static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    private record InMemory(PrivateKey secret, List<X509Certificate> chain) implements SigningKey {
        @Override
        public byte[] sign(String algorithm, byte[] data) throws GeneralSecurityException {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        }

        @Override
        public String toString() {
            return "key of " + signer().name();
        }
    }
}
