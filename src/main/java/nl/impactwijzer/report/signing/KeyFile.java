package nl.impactwijzer.report.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.text.Message;

/// Keys in a file: PKCS#12, known by the ends `.p12` and `.pfx`.
public final class KeyFile {
    private static final int LARGEST_FILE = 1_000_000;

    private KeyFile() {}

    /// Opens the keys in the file, of which at least one may sign. The pass phrase is not kept.
    public static KeyOpening open(byte[] file, char[] passPhrase) {
        if (file.length > LARGEST_FILE) {
            return new KeyOpening.Unusable(Message.of("signing.key.unreadable"));
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), passPhrase);
            List<SigningKey> keys = KeyRing.of(store, passPhrase, Optional.empty());
            return keys.stream().anyMatch(key -> Fitness.maySign(key.chain().getFirst()))
                    ? new KeyOpening.Opened(new KeyRing(keys, () -> {}))
                    : new KeyOpening.Unusable(Message.of("signing.key.none"));
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
}
